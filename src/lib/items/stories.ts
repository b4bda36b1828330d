import type { Entity, Fact } from '#lib/article/schema.ts';
import { isRead, type ArticleIndex } from './article-index.ts';
import { rememberedOf } from './remembered.ts';

/** "NEW YORK, Sept 17 – ", "GENEVA (Reuters) - ": where a report begins. */
const dateline = /^\p{Lu}[\p{Lu} .’'-]{2,}(?:[,(][^\n–—]{0,50})? ?[–—-] /gmu;

/** Where the stories of a digest begin; of other texts one place alone. */
const beginnings = rememberedOf((article: ArticleIndex['article']): readonly number[] => {
	const found = [...article.text.matchAll(dateline)].map((m) => m.index);
	return found.length < 2 ? [0] : [0, ...found.slice(1)];
});

const storyAt = (index: ArticleIndex, offset: number): number =>
	beginnings(index.article).findLastIndex((start) => start <= offset);

/** Which story of a digest tells the fact; 0 in a text that tells one. */
export const storyOf = (index: ArticleIndex, fact: Fact): number =>
	storyAt(index, fact.evidence[0]?.start ?? 0);

/**
 * The story that tells the fact names the actor, too: nobody takes a senator of Manila for who speaks in a story from
 * Belgrade that stands beside it. Of texts that the program read, which may be several in one.
 */
export const isOfStory = (index: ArticleIndex, fact: Fact, { mentions }: Entity): boolean =>
	!isRead(fact) ||
	beginnings(index.article).length < 2 ||
	mentions.some(({ start }) => storyAt(index, start) === storyOf(index, fact));
