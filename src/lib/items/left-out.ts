/** Items and the questions that an article leaves out (article/left-out.ts). */
import { leaveOut, questionKey } from '#lib/article/left-out.ts';
import type { Question } from '#lib/article/question.ts';
import type { Article } from '#lib/article/schema.ts';
import type { Outline } from './outline.ts';
import type { Item } from './schema.ts';

type Asks = Pick<Item, 'kind' | 'factIds' | 'asked'>;

/** What makes an item's id (id.ts), without the article's: a duplicate of the article leaves out the same. */
export const questionOf = ({ kind, factIds, asked }: Asks): Question => ({
	kind,
	facts: [...factIds].sort(),
	asked
});

export function isLeftOut({ leftOut }: Pick<Article, 'leftOut'>): (item: Asks) => boolean {
	const keys = new Set(leftOut?.map(questionKey));
	return (item) => keys.size > 0 && keys.has(questionKey(questionOf(item)));
}

/** The article without those of its `items` that have these ids: what "Leave out" does to each of them. */
export function leaveOutItems(
	article: Article,
	items: readonly Item[],
	ids: readonly string[]
): Article {
	const out = new Set(ids);
	return leaveOut(article, items.filter(({ id }) => out.has(id)).map(questionOf), true);
}

/** What is asked of all that was made of an article with the questions it leaves out. */
export function onlyAsked(
	article: Pick<Article, 'leftOut'>,
	{ items, outlines }: { readonly items: readonly Item[]; readonly outlines: readonly Outline[] }
) {
	const isOut = isLeftOut(article);
	const asked = items.filter((item) => !isOut(item));
	const ids = new Set(asked.map(({ id }) => id));
	return { items: asked, outlines: outlines.filter(({ id }) => ids.has(id)) };
}
