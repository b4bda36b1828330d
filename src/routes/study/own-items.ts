import type { Item } from '#lib/items/schema.ts';
import type { Handled, Store } from '#lib/store/store.ts';

/** As the reader wants them: what is flagged or set aside is not asked, what is edited is in the reader's words. */
export async function inHand(
	items: Map<string, Item>,
	{ flagged, edited, parked }: Handled,
	store: Store
): Promise<Map<string, Item>> {
	for (const id of [...flagged, ...parked]) items.delete(id);
	if (![...edited].some((id) => items.has(id))) return items;
	return (await import('../hand/own-words.ts')).inOwnWords(items, store);
}

/** An article that is gone has no items; the others still do. */
export async function itemsOf(
	articleIds: readonly string[],
	load: (articleId: string) => Promise<readonly Item[] | undefined>
): Promise<Map<string, Item>> {
	const lists = await Promise.all([...new Set(articleIds)].map(load));
	return new Map(lists.flatMap((list) => (list ?? []).map((item) => [item.id, item])));
}
