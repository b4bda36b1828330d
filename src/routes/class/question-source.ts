import type { QuizQuestion } from '#lib/classroom/question.ts';
import { questionFrom } from '#lib/classroom/from-item.ts';
import type { Item } from '#lib/items/schema.ts';
import { loadItems, loadText } from '#lib/library/load-parts.ts';
import type { Store } from '#lib/store/store.ts';
import { quotes } from '#lib/ui/feedback/quotes.ts';

/** The items of an article that a teacher may ask: in the teacher's own words, without those flagged. */
export async function itemsToAsk(
	articleId: string,
	store: Store | undefined
): Promise<readonly Item[]> {
	const all = ((await loadItems(articleId)) ?? []).filter((i) => i.interaction !== 'reveal');
	if (!store) return all;
	const { flagged, edited } = await store.handled();
	const open = all.filter(({ id }) => !flagged.has(id));
	if (!open.some(({ id }) => edited.has(id))) return open;
	const { inOwnWords } = await import('../hand/own-words.ts');
	return [...(await inOwnWords(new Map(open.map((item) => [item.id, item])), store)).values()];
}

/** Items as questions for a class, with the sentences that prove them. */
export async function asQuestions(items: readonly Item[]): Promise<readonly QuizQuestion[]> {
	const ids = [...new Set(items.map(({ articleId }) => articleId))];
	const texts = new Map(
		await Promise.all(ids.map(async (id) => [id, await loadText(id)] as const))
	);
	return items.flatMap(
		(item) => questionFrom(item, quotes(texts.get(item.articleId) ?? '', item.evidence)) ?? []
	);
}
