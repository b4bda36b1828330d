/** The questions of an own article as they were last made, and the cards that they leave without one. */
import type { Outline } from '#lib/items/outline.ts';
import type { Item } from '#lib/items/schema.ts';
import type { WriteTransaction } from '#lib/store/connection.ts';
import { packOutlines } from '#lib/store/outline-rows.ts';
import { itemsBasis, partRow, readEntryRow } from '#lib/store/own-rows.ts';

export type MadeItems = {
	/** `sum` of the entry that they were made from, and the name of what made them. */
	readonly sum: string;
	readonly engine: string;
	readonly items: readonly Item[];
	readonly outlines: readonly Outline[];
};

/** The transaction must be over `cards` and `begun`, too. */
export async function putItems(
	transaction: WriteTransaction,
	id: string,
	{ sum, engine, items, outlines }: MadeItems
): Promise<boolean> {
	const entries = transaction.objectStore('articles');
	const entry = readEntryRow(await entries.get(id));
	if (entry?.sum !== sum) return false;
	const cards = await transaction.objectStore('cards').index('byArticle').getAllKeys(id);
	const made = new Set(items.map((item) => item.id));
	const orphans = cards.filter((card) => !made.has(card));
	const parts = transaction.objectStore('articleParts');
	await parts.put(partRow(id, 'items', items));
	await parts.put(partRow(id, 'outline', packOutlines(outlines)));
	const row = { ...entry, items: items.length, itemsBasis: itemsBasis(sum, engine), orphans };
	await entries.put(row);
	if (orphans.length > 0) await noteBegun(transaction, id);
	return true;
}

/** What is not asked any more is found by what was begun (removed.ts): an article with cards must be among that. */
export async function noteBegun(transaction: WriteTransaction, id: string): Promise<void> {
	const cards = transaction.objectStore('cards').index('byArticle');
	const begun = transaction.objectStore('begun');
	if ((await cards.getKey(id)) !== undefined && (await begun.getKey(id)) === undefined)
		await begun.put({ articleId: id, begunAt: 0 });
}
