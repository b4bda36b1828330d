import { isTime } from '#lib/scheduling/shape.ts';
import { type Connection, write } from '#lib/store/connection.ts';
import { emptyJournal, readJournal } from '#lib/store/journal.ts';
import type { Parts } from '#lib/store/open-store.ts';
import type { StorageState, Store } from '#lib/store/store.ts';

/** The store's methods. */
export function persistence({ connection }: Parts): Pick<Store, 'storageState' | 'askToPersist'> {
	return { storageState: () => storageState(connection), askToPersist };
}

/** What can be said honestly about how safe the data are. */
async function storageState(connection: Connection): Promise<StorageState> {
	const [backup, row, own] = await connection.run((database) =>
		Promise.all([
			database.get('meta', 'lastBackupAt'),
			database.get('meta', 'journal'),
			database.getAll('articles')
		])
	);
	const journal = readJournal(row);
	// Where there is no room to keep the number it is only told: what is counted must be known then too.
	const entries =
		journal?.entries ??
		(await counted(connection).catch(() =>
			connection.run((database) => database.count('reviews'))
		));
	const { storage } = globalThis.navigator ?? {};
	// Any of these may be missing (older Safari) or refuse (a frame without storage).
	const [isPersisted, estimate] = await Promise.all([
		storage?.persisted?.().catch(() => undefined),
		storage?.estimate?.().catch(() => undefined)
	]);
	return {
		...(isPersisted !== undefined && { isPersisted }),
		...(estimate?.usage !== undefined && { usedBytes: estimate.usage }),
		...(estimate?.quota !== undefined && { quotaBytes: estimate.quota }),
		...(isTime(backup) && { lastBackupAt: backup as number }),
		ownArticles: own.length,
		ownSinceBackup: own.filter(({ changedAt }) => !isTime(backup) || changedAt > (backup as number))
			.length,
		entries,
		entriesSinceBackup: journal?.entriesSinceBackup ?? entries
	};
}

/** Counts the log and keeps the number, once: from then on each change keeps it (database.ts). */
function counted(connection: Connection): Promise<number> {
	return connection.run((database) =>
		write(database, ['reviews', 'meta'], async (transaction) => {
			const meta = transaction.objectStore('meta');
			const [entries, row] = await Promise.all([
				transaction.objectStore('reviews').count(),
				meta.get('journal')
			]);
			const journal = readJournal(row) ?? { ...emptyJournal, entriesSinceBackup: entries };
			// An empty log needs no journal: the first answer makes one.
			if (row !== undefined || entries > 0) await meta.put({ ...journal, entries }, 'journal');
			return entries;
		})
	);
}

/** Chromium decides silently, Firefox asks the reader: so only after something worth keeping. */
async function askToPersist(): Promise<boolean> {
	const { storage } = globalThis.navigator ?? {};
	return (await storage?.persist?.().catch(() => false)) ?? false;
}
