import { isTime } from '#lib/scheduling/shape.ts';
import type { Connection } from '#lib/store/connection.ts';
import { readJournal } from '#lib/store/journal.ts';
import type { Parts } from '#lib/store/open-store.ts';
import type { StorageState, Store } from '#lib/store/store.ts';

/** The store's methods. */
export function persistence({ connection }: Parts): Pick<Store, 'storageState' | 'askToPersist'> {
	return { storageState: () => storageState(connection), askToPersist };
}

/** What can be said honestly about how safe the data are. */
async function storageState(connection: Connection): Promise<StorageState> {
	const [backup, row, entries, own] = await connection.run((database) =>
		Promise.all([
			database.get('meta', 'lastBackupAt'),
			database.get('meta', 'journal'),
			database.count('reviews'),
			database.getAll('articles')
		])
	);
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
		entriesSinceBackup: readJournal(row)?.entriesSinceBackup ?? entries
	};
}

/** Chromium decides silently, Firefox asks the reader: so only after something worth keeping. */
async function askToPersist(): Promise<boolean> {
	const { storage } = globalThis.navigator ?? {};
	return (await storage?.persist?.().catch(() => false)) ?? false;
}
