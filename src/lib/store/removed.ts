import type { Database } from '#lib/store/database.ts';

/**
 * Cards of own articles that are not here. Told by what is there, not by a list: a log from another
 * device may have come without the article.
 */
export async function removedCards(database: Database, own: IDBKeyRange): Promise<string[]> {
	const index = database.transaction('cards').store.index('byArticle');
	const ids: string[] = [];
	for (let at = await index.openKeyCursor(own, 'nextunique'); at; at = await at.continue())
		ids.push(at.key);
	const here = new Set(await database.getAllKeys('articles'));
	const gone = ids.filter((id) => !here.has(id));
	return (
		await Promise.all(gone.map((id) => database.getAllKeysFromIndex('cards', 'byArticle', id)))
	).flat();
}
