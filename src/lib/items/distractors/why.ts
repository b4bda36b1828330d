import type { Entity, Fact } from '#lib/article/schema.ts';
import { isReporting, speakerOf, type ArticleIndex } from '../article-index.ts';
import { capitalise } from '../wording/clause.ts';

/**
 * Why an entity is not the answer: what the article does say of it (`from` is the fact that says
 * so), or who it is.
 */
export function whyNotEntity(
	index: ArticleIndex,
	asked: Fact,
	entity: Entity
): { readonly why: string; readonly from?: string } {
	const name = capitalise(entity.name);
	const [are, play] = entity.plural ? ['are', 'play'] : ['is', 'plays'];
	const other = bestFactAbout(index, entity.id, asked);
	// What an analyser says of whom it knows nothing of tells nothing.
	if (!other && /\b(?:named|name) in the article$|^named /.test(entity.description))
		return { why: `The article says nothing of the kind of ${entity.name}.` };
	if (!other) return { why: `${name} ${are} in the article as ${lowerFirst(entity.description)}` };
	const part = isSaidBy(other, entity.id) ? 'said something else' : `${play} another part`;
	return { why: `${name} ${part}: ${other.statement}`, from: other.id };
}

/**
 * The fact in which an entity matters most: where something said is asked, what it says; else as a
 * subject first, in the article's own voice first, then by importance.
 */
function bestFactAbout(index: ArticleIndex, entity: string, asked: Fact): Fact | undefined {
	const saying = isReporting(asked) || speakerOf(asked) !== undefined;
	const weight = (fact: Fact) =>
		(saying && isSaidBy(fact, entity) ? 20 : 0) +
		(fact.frame.roles[0]?.entity === entity ? 10 : 0) +
		(speakerOf(fact) ? 0 : 4) +
		fact.importance;
	let best: Fact | undefined;
	for (const fact of index.about(entity))
		if (fact !== asked && (!best || weight(fact) > weight(best))) best = fact;
	return best;
}

const isSaidBy = (fact: Fact, entity: string) =>
	speakerOf(fact) === entity || (isReporting(fact) && fact.frame.roles[0]?.entity === entity);

/** A one-line description as the end of a sentence: no capital unless it is a name, one full stop. */
function lowerFirst(description: string): string {
	const text = description.replace(/\.$/, '');
	const article = /^(A|An|The|One|Its|His|Her|Their) /.test(text);
	return `${article ? text.charAt(0).toLowerCase() + text.slice(1) : text}.`;
}

export const whyOtherFact = (text: string, fact: Fact) =>
	`${capitalise(text)} belongs to another fact: ${fact.statement}`;
