import type { QuizQuestion } from '#lib/classroom/question.ts';
import { questionFrom } from '#lib/classroom/from-item.ts';
import type { Item } from '#lib/items/schema.ts';
import type { Article } from '#lib/article/schema.ts';
import type { Quiz } from '#lib/classroom/quiz.ts';
import type { Store } from '#lib/store/store.ts';
import { quotes } from '#lib/ui/feedback/quotes.ts';
import { partsOf } from '../articles/parts.ts';

/** The items of an article that a teacher may ask: in the teacher's own words, without those flagged. */
export async function itemsToAsk(
	articleId: string,
	store: Store | undefined
): Promise<readonly Item[]> {
	const all = ((await partsOf(store).items(articleId)) ?? []).filter(
		(i) => i.interaction !== 'reveal'
	);
	if (!store) return all;
	const { flagged, edited } = await store.handled();
	const open = all.filter(({ id }) => !flagged.has(id));
	if (!open.some(({ id }) => edited.has(id))) return open;
	const { inOwnWords } = await import('../hand/own-words.ts');
	return [...(await inOwnWords(new Map(open.map((item) => [item.id, item])), store)).values()];
}

/**
 * Items as questions for a class, with the sentences that prove them and no more of the text: what a
 * quiz does not hold cannot leave with it.
 */
export async function asQuestions(
	items: readonly Item[],
	store: Store | undefined
): Promise<readonly QuizQuestion[]> {
	const parts = partsOf(store);
	const ids = [...new Set(items.map(({ articleId }) => articleId))];
	const texts = new Map(
		await Promise.all(ids.map(async (id) => [id, await parts.text(id)] as const))
	);
	return items.flatMap(
		(item) => questionFrom(item, quotes(texts.get(item.articleId) ?? '', item.evidence)) ?? []
	);
}

/** The articles of a quiz that are on this device; one that is not has its questions to speak for it. */
export async function articlesOf(
	{ articles }: Pick<Quiz, 'articles'>,
	store: Store | undefined
): Promise<readonly Article[]> {
	const found = await Promise.all(articles.map(({ id }) => partsOf(store).article(id)));
	return found.flatMap((article) => article ?? []);
}
