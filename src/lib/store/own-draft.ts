/** The article that is being brought in: kept with every pause of the typing, so that a reload loses nothing. */
import { type Draft, readDraft } from '#lib/exchange/valid-draft.ts';
import { type Connection, type WriteTransaction, write } from '#lib/store/connection.ts';
import type { OwnArticles } from '#lib/store/own.ts';

export function drafting(connection: Connection): Pick<OwnArticles, 'draft' | 'saveDraft'> {
	return {
		draft: async () => readDraft(await connection.run((database) => database.get('meta', 'draft'))),
		saveDraft: (draft) =>
			connection.run((database) =>
				write(database, ['meta'], async (transaction) => {
					const meta = transaction.objectStore('meta');
					await (draft ? meta.put({ ...draft }, 'draft') : meta.delete('draft'));
				})
			)
	};
}

/** Of a backup: where one is begun here already, the other waits behind it (the screen offers both). */
export async function mergeDraft(transaction: WriteTransaction, theirs: Draft): Promise<void> {
	const meta = transaction.objectStore('meta');
	const here = readDraft(await meta.get('draft'));
	if (!isNewDraft(here, theirs)) return;
	const joined = here ? { ...here, before: JSON.stringify(theirs) } : { ...theirs };
	await meta.put(joined, 'draft');
}

/** False if it is here already, or two are begun here: then it stays in its file. */
export function isNewDraft(here: Draft | undefined, theirs: Draft | undefined): boolean {
	if (!theirs?.['text']?.trim()) return false;
	return here === undefined || (here['text'] !== theirs['text'] && here['before'] === undefined);
}
