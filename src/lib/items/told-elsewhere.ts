import type { Entity, Fact } from '#lib/article/schema.ts';
import {
	isRead,
	matterIn,
	mentions,
	shareOf,
	speakerOf,
	type ArticleIndex
} from './article-index.ts';
import { sentencesOf } from './lookup.ts';

/** From this share of common words on, a sentence says what was said; half of them, if names are not all. */
const same = 0.75;
const half = 0.5;

/**
 * Another sentence of the article, or its headline, says what somebody says: whose word it is has then two answers, the
 * article itself and the source. Of texts that an analyser read, whose facts may be fewer than what they tell.
 */
export const isToldElsewhere = (index: ArticleIndex, fact: Fact, content: string): boolean =>
	isRead(fact) &&
	[index.article.headline, ...elsewhere(index, fact).map((s) => s.exact)].some((told) =>
		says(content, told)
	);

const elsewhere = (index: ArticleIndex, fact: Fact) =>
	sentencesOf(index.article).filter(
		(s) => !fact.evidence.some((e) => e.start < s.end && s.start < e.end)
	);

function says(content: string, told: string): boolean {
	const [need, has] = [matterIn(content), matterIn(told)];
	if (shareOf(need, has) >= same) return true;
	const plain = withoutNames(content);
	return plain.size >= 2 && isHalf(need, has) && isHalf(plain, has);
}

/** The stems of what is said but for those of names, which stand in every sentence. */
const withoutNames = (content: string): ReadonlySet<string> => {
	const names = namesIn(content);
	return new Set([...matterIn(content)].filter((stem) => !names.has(stem)));
};

const isHalf = (need: ReadonlySet<string>, has: ReadonlySet<string>) =>
	[...need].filter((word) => isIn(word, has)).length >= half * need.size;

/** The word, or one put together with it: wildfires are fires. */
const isIn = (word: string, has: ReadonlySet<string>): boolean =>
	has.has(word) || [...has].some((other) => isCompound(other, word) || isCompound(word, other));

const isCompound = (whole: string, part: string): boolean => {
	const [long, end] = [whole.replace(/e$/, ''), part.replace(/e$/, '')];
	return end.length >= 3 && long.length >= end.length + 3 && long.endsWith(end);
};

/** The stems of the words that stand with a capital letter inside a clause. */
const namesIn = (content: string): ReadonlySet<string> =>
	matterIn((content.match(/\p{Lu}[\p{L}\p{N}'’-]*/gu) ?? []).join(' '));

/** From this share of what is said on, somebody named beside such words may have said so, too. */
const third = 1 / 3;

/** A sentence elsewhere speaks of much the same, and it, or one beside it, names the other speaker. */
export function maySaySo(
	index: ArticleIndex,
	fact: Fact,
	content: string,
	other: Entity | undefined
): boolean {
	if (!isRead(fact) || !other || other.id === speakerOf(fact)) return false;
	const need = matterIn(content);
	const plain = withoutNames(content);
	const all = sentencesOf(index.article);
	return all.some((s, at) => {
		if (fact.evidence.some((e) => e.start < s.end && s.start < e.end)) return false;
		const has = matterIn(s.exact);
		const share = shareOf(plain, has);
		if (shareOf(need, has) < third || share < third || share * plain.size < 2) return false;
		return all.slice(Math.max(0, at - 1), at + 2).some((near) => mentions(near.exact, other));
	});
}
