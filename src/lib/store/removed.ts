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
	// One request for all: a hundred would take as long as all the rest that a start waits for.
	const rows = await articles.getAll(IDBKeyRange.bound('own-', 'own.'));
	const here = new Set(rows.map(({ id }) => id));
	const gone = begun.filter((id) => !here.has(id));
	const wanted = new Set(begun);
	// Few have any, and only what is used is checked.
	const orphans = rows.flatMap((row) =>
		row.orphans && wanted.has(row.id) ? (readEntryRow(row)?.orphans ?? []) : []
	);
	return [...orphans, ...(await Promise.all(gone.map((id) => cards.getAllKeys(id)))).flat()];
}
