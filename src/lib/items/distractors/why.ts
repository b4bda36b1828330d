import type { Entity, Fact } from '#lib/article/schema.ts';
import {
	isRead,
	isReporting,
	matterOf,
	shareOf,
	speakerOf,
	type ArticleIndex
} from '../article-index.ts';
import { isTrifle } from '../kinds/worth.ts';
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
	if (isRead(asked)) return whyNotInRead(index, asked, entity);
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
 * Of a text that the program read: what the entity says on the nearest matter, where a saying is asked, or whose the
 * saying is; else what it does that says something. What it is besides, or did in passing, is no reason.
 */
function whyNotInRead(
	index: ArticleIndex,
	asked: Fact,
	entity: Entity
): { readonly why: string; readonly from?: string } {
	const name = capitalise(entity.name);
	const speaker = index.entity(speakerOf(asked) ?? asked.frame.roles[0]?.entity);
	const isSaying = isReporting(asked) || speakerOf(asked) !== undefined;
	const other = nearest(
		index,
		asked,
		index
			.about(entity.id)
			.filter((f) => f !== asked && isTelling(f) && (!isSaying || isSaidBy(f, entity.id)))
			.filter((f) => isSaidBy(f, entity.id) || f.frame.roles[0]?.entity === entity.id)
	);
	if (other && isSaidBy(other, entity.id))
		return { why: `${name} said something else: ${other.statement}`, from: other.id };
	if (other)
		return {
			why: `${name} ${entity.plural ? 'play' : 'plays'} another part: ${other.statement}`,
			from: other.id
		};
	if (isSaying && speaker && speaker.type !== 'anonymous-source')
		return { why: `The article ascribes this to ${speaker.name}, not to ${entity.name}.` };
	return { why: `The article says nothing of the kind of ${entity.name}.` };
}

/** The one that shares most of the fact's matter; of equals the more important. */
function nearest(index: ArticleIndex, asked: Fact, facts: readonly Fact[]): Fact | undefined {
	const near = (f: Fact) => shareOf(matterOf(index, f), matterOf(index, asked));
	return [...facts].sort((a, b) => near(b) - near(a) || b.importance - a.importance)[0];
}

/** It says enough to be somebody's part in the matter: no post, no trifle, no manner in which somebody began. */
const isTelling = (fact: Fact): boolean =>
	fact.frame.verb !== 'be' && !isTrifle(fact) && fact.statement.split(' ').length >= fewestWords;
const fewestWords = 7;

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
