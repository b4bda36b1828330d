import type { Database } from '#lib/store/database.ts';
import { readEntryRow } from '#lib/store/own-rows.ts';

/**
 * Cards of own articles that are not here, of those that were `begun`, and those whose questions their
 * articles no longer give: whatever brings cards in, or takes an article away, sees to it that its
 * article is among them (own.ts, restore.ts).
 */
export async function removedCards(
	database: Database,
	begun: readonly string[]
): Promise<string[]> {
	const transaction = database.transaction(['articles', 'cards']);
	const [articles, cards] = [
		transaction.objectStore('articles'),
		transaction.objectStore('cards').index('byArticle')
	];
	const removed = await Promise.all(
		begun.map(async (id) => {
			const row = await articles.get(id);
			return row === undefined ? cards.getAllKeys(id) : (readEntryRow(row)?.orphans ?? []);
		})
	);
	return removed.flat();
}
