import { type IDBPObjectStore, type IDBPTransaction, deleteDB, openDB } from 'idb';
import {
	type Database,
	type TableName,
	type Tables,
	databaseVersion,
	upgrade
} from '#lib/store/database.ts';
import { StoreError, isDeadConnection, storeErrorOf } from '#lib/store/error.ts';

/** The one connection of a tab. It opens itself again when the browser has dropped it. */
export type Connection = {
	/**
	 * Run `work` on an open database. It may run twice, when the first connection turns out to be
	 * dead: so it must do the same thing again, which it does by fixed ids.
	 */
	run<T>(work: (database: Database) => Promise<T>): Promise<T>;
	close(): void;
};

export type WriteTransaction = IDBPTransaction<Tables, TableName[], 'readwrite'>;
/** Enough to read the log; a transaction that also writes is one too. */
export type ReadTransaction = {
	objectStore(
		name: 'reviews'
	): Pick<IDBPObjectStore<Tables, TableName[], 'reviews', 'readonly' | 'readwrite'>, 'index'>;
};

/** How long another tab may take to let go of an older version. */
const blockedForMs = 4000;
/**
 * From here on a silent opening counts as blocked too: behind an older tab's request, left waiting by
 * the page that was reloaded, the browser says nothing at all. A large database may need half of it.
 */
const silentForMs = 12_000;

export function connect(name: string, onOutdated: () => void): Connection {
	let opening: Promise<Database> | undefined;
	let isClosed = false;

	const open = (): Promise<Database> => {
		if (isClosed) return Promise.reject(new StoreError('lost'));
		// Kept before anything is awaited: one connection a tab, however many ask at once.
		opening ??= openDatabase(name, forget, onOutdated).catch((error: unknown) => {
			forget();
			throw storeErrorOf(error, 'open');
		});
		return opening;
	};
	const forget = () => {
		opening = undefined;
	};

	return {
		async run(work) {
			try {
				return await work(await open());
			} catch (error) {
				if (!isDeadConnection(error)) throw storeErrorOf(error, 'use');
			}
			forget();
			try {
				return await work(await open());
			} catch (error) {
				throw storeErrorOf(error, 'use');
			}
		},
		close() {
			isClosed = true;
			void opening?.then((database) => database.close()).catch(() => undefined);
			forget();
		}
	};
}

/**
 * Run `work` in one strict transaction over `tables`; resolves when it is on disk. Inside, nothing
 * may be awaited but requests of this transaction: it commits by itself otherwise.
 */
export async function write<T>(
	database: Database,
	tables: TableName[],
	work: (transaction: WriteTransaction) => Promise<T>
): Promise<T> {
	const transaction = database.transaction(tables, 'readwrite', { durability: 'strict' });
	try {
		const result = await work(transaction);
		await transaction.done;
		return result;
	} catch (error) {
		transaction.done.catch(() => undefined);
		try {
			transaction.abort();
		} catch {
			// Already over: its own error says why.
		}
		throw transaction.error ?? error;
	}
}

/** The last way out when a database cannot even be opened. */
export async function eraseDatabase(name: string): Promise<void> {
	await deleteDB(name);
}

async function openDatabase(
	name: string,
	forget: () => void,
	onOutdated: () => void
): Promise<Database> {
	if (typeof indexedDB === 'undefined') throw new StoreError('denied');
	let hasGivenUp = false;
	let giveUp: ((error: StoreError) => void) | undefined;
	const blocked = new Promise<never>((_, reject) => (giveUp = reject));
	blocked.catch(() => undefined);
	const giveUpAfter = (ms: number) =>
		setTimeout(() => {
			hasGivenUp = true;
			giveUp?.(new StoreError('blocked'));
		}, ms);
	let timer = giveUpAfter(silentForMs);
	const opened = openDB<Tables>(name, databaseVersion, {
		upgrade: (database, oldVersion, _, transaction) => {
			// Its turn has come, and takes what it takes.
			clearTimeout(timer);
			upgrade(database, oldVersion, transaction);
		},
		blocked: () => {
			clearTimeout(timer);
			timer = giveUpAfter(blockedForMs);
		},
		blocking: (_current, wanted, event) => {
			(event.target as IDBDatabase).close();
			forget();
			// Null: the data are being erased, by this program.
			if (wanted !== null) onOutdated();
		},
		terminated: forget
	});
	void opened.then(
		(database) => hasGivenUp && database.close(),
		() => undefined
	);
	try {
		return await Promise.race([opened, blocked]);
	} finally {
		clearTimeout(timer);
	}
}
