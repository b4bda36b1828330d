import type { Entity, Fact } from '#lib/article/schema.ts';
import { entitiesOf, speakerOf, type ArticleIndex } from '../article-index.ts';
import { capitalise } from '../wording/clause.ts';

/** Why an entity is not the answer: what the article does say of it, or who it is. */
export function whyNotEntity(index: ArticleIndex, asked: Fact, entity: Entity): string {
	const name = capitalise(entity.name);
	const other = bestFactAbout(index, entity.id, asked);
	if (!other) return `${name} is in the article only as ${lowerFirst(entity.description)}`;
	if (speakerOf(other) === entity.id) return `${name} said something else: ${other.statement}`;
	return `${name} plays another part: ${other.statement}`;
}

/** The fact in which an entity matters most: as its subject first, then by importance. */
function bestFactAbout(index: ArticleIndex, entity: string, asked: Fact): Fact | undefined {
	const weight = (fact: Fact) =>
		(fact.frame.roles[0]?.entity === entity ? 10 : 0) + (speakerOf(fact) ? 0 : 4) + fact.importance;
	return index.facts
		.filter((fact) => fact !== asked && entitiesOf(fact).includes(entity))
		.sort((a, b) => weight(b) - weight(a))[0];
}

/** A one-line description as the end of a sentence: no capital unless it is a name, one full stop. */
function lowerFirst(description: string): string {
	const text = description.replace(/\.$/, '');
	const article = /^(A|An|The|One|Its|His|Her|Their) /.test(text);
	return `${article ? text.charAt(0).toLowerCase() + text.slice(1) : text}.`;
}

export const whyOtherFact = (text: string, fact: Fact) =>
	`${capitalise(text)} belongs to another fact: ${fact.statement}`;
