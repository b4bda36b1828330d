/** Own articles and the draft in the second copy: a row each, put when it has changed. */
import type { Connection } from '#lib/store/connection.ts';
import type { Copy, CopyDatabase } from '#lib/store/copy.ts';

type Quietly = <T>(work: (database: CopyDatabase) => Promise<T>) => Promise<T | undefined>;

export function copyOfOwn(quietly: Quietly): Pick<Copy, 'catchUpOwn' | 'dropOwn' | 'dropDraft'> {
	/** One after the other: what is put last is what was read last. */
	let last: Promise<unknown> = Promise.resolve();
	const inTurn = (work: (database: CopyDatabase) => Promise<unknown>) =>
		(last = last.then(() => quietly(work))) as Promise<void>;
	return {
		catchUpOwn: (connection) => inTurn((database) => catchUpOwn(database, connection)),
		dropOwn: (id) => inTurn((database) => database.delete('own', allOf(id))),
		dropDraft: () => inTurn((database) => database.delete('meta', 'draft'))
	};
}

const allOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

/** Only adds: a store that has lost its rows must not empty its copy. */
async function catchUpOwn(database: CopyDatabase, connection: Connection): Promise<void> {
	const [entries, draft] = await connection.run((own) =>
		Promise.all([own.getAll('articles'), own.get('meta', 'draft')])
	);
	const known = new Set((await database.getAllKeys('own')).map(([id, sum]) => `${id}/${sum}`));
	for (const { id, sum } of entries) {
		if (known.has(`${id}/${sum}`)) continue;
		const row = await connection.run((own) => own.get('articleParts', [id, 'article']));
		if (!row) continue;
		const transaction = database.transaction('own', 'readwrite');
		await Promise.all([
			transaction.store.delete(allOf(id)),
			transaction.store.put({ ...row, sum }),
			transaction.done
		]);
	}
	if (draft) await database.put('meta', draft as Readonly<Record<string, string>>, 'draft');
}
