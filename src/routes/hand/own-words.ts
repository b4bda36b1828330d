/** Items as the reader reworded them. Loaded only where something was. */
import { type Edit, withEdit } from '#lib/items/edit.ts';
import type { Item } from '#lib/items/schema.ts';
import type { Store } from '#lib/store/store.ts';
import { partsOf } from '../articles/parts.ts';

export async function inOwnWords(
	items: ReadonlyMap<string, Item>,
	store: Pick<Store, 'hand'>
): Promise<Map<string, Item>> {
	const edits = new Map((await (await store.hand()).edits()).map((edit) => [edit.itemId, edit]));
	return new Map([...items].map(([id, item]) => [id, withEdit(item, edits.get(id))]));
}

/** An item as it was made, and the reader's edit of it, if there is one. */
export async function originalOf(
	{ id, articleId }: Pick<Item, 'id' | 'articleId'>,
	store: Store
): Promise<{ original: Item | undefined; edit: Edit | undefined }> {
	const [items, edits] = await Promise.all([
		partsOf(store).items(articleId),
		store.hand().then((hand) => hand.edits())
	]);
	return {
		original: items?.find((item) => item.id === id),
		edit: edits.find(({ itemId }) => itemId === id)
	};
}
