import type { Database } from '#lib/store/database.ts';

/**
 * Cards of own articles that are not here, of those that were `begun`: whatever brings cards in, or
 * takes an article away, sees to it that its article is among them (own.ts, restore.ts).
 */
export async function removedCards(
	database: Database,
	begun: readonly string[]
): Promise<string[]> {
	const here = new Set(await database.getAllKeys('articles'));
	const gone = begun.filter((id) => !here.has(id));
	return (
		await Promise.all(gone.map((id) => database.getAllKeysFromIndex('cards', 'byArticle', id)))
	).flat();
}
