/**
 * A second copy of the log, in a storage bucket of its own (WICG Storage Buckets; Chromium 122 on).
 *
 * Chromium keeps all of a site's IndexedDB in one LevelDB, and deletes it whole when it cannot be read
 * again: seen three times in about 300 kills. A bucket has files of its own, which go another way.
 * Where the browser has no buckets there is no copy, and nothing here does anything. The copy is extra:
 * no trouble with it is ever the reader's.
 */
import { type DBSchema, type IDBPDatabase, wrap } from 'idb';
import type { ReaderRecord } from '#lib/exchange/reader-record.ts';
import type { LogEntry } from '#lib/scheduling/review.ts';
import { readEntry } from '#lib/scheduling/valid-entry.ts';
import type { Connection } from '#lib/store/connection.ts';
import { copyOfOwn } from '#lib/store/copy-own.ts';
import type { PartRow } from '#lib/store/database.ts';
import { readOwnPart } from '#lib/store/own-rows.ts';

type Buckets = {
	open(name: string): Promise<{ readonly indexedDB: IDBFactory }>;
	keys(): Promise<readonly string[]>;
};
type CopyTables = DBSchema & {
	entries: { key: string; value: LogEntry };
	/** isWhole: no older entry is missing · rest: a backup without answers and own articles, as text. */
	meta: { key: 'isWhole' | 'rest' | 'draft'; value: true | string | Draft };
	/** The reader's own articles; `sum` tells whether what is here is what is there. */
	own: { key: [id: string, sum: string]; value: PartRow & { readonly sum: string } };
};
type Draft = Readonly<Record<string, string>>;
export type CopyDatabase = IDBPDatabase<CopyTables>;

const bucketName = 'attache-copy';
/** Ids compared, or rows read, at a time. */
const batch = 2_000;
/**
 * Rows copied at a time, and the rest after them in milliseconds: a million answers are still missing
 * when a library was just taken over, and two thousand in one go held up what the reader answered by
 * a fifth of a second.
 */
const bite = 200;
const restMs = 40;

export type Copy = {
	/** Put entries that are in the log by now, or are on their way there. Never rejects. */
	put(entries: readonly LogEntry[]): Promise<void>;
	/** Take back what did not come into the log after all. Never rejects. */
	drop(ids: readonly string[]): Promise<void>;
	/** Older entries are about to be added, a few at a time: until `catchUp` the copy may lack some. */
	begin(): Promise<void>;
	/** Add what the copy lacks of the log, and keep `rest` (a backup without answers). Never rejects. */
	catchUp(connection: Connection, rest?: string): Promise<void>;
	/** Add own articles that it lacks or has in an older state, and the draft. Never rejects. */
	catchUpOwn(connection: Connection): Promise<void>;
	/** An own article, or the draft, was deleted by the reader. Never rejects. */
	dropOwn(id: string): Promise<void>;
	dropDraft(): Promise<void>;
	/** All that is in it; undefined if there is no copy, or nothing in it. */
	read(): Promise<(ReaderRecord & { readonly draft?: Draft }) | undefined>;
	/** How many entries are in it: 0 where there is no copy. */
	count(): Promise<number>;
	/** Empty it; rejects if that cannot be done, for else deleted answers would come back. */
	forget(): Promise<void>;
};

/**
 * An answer is acknowledged once it is in the log and in its copy, for Chromium may delete the one at the
 * same kill that keeps the other from being written. But the copy is extra: nobody waits longer for it.
 */
const patienceMs = 150;

/** Resolves when `work` on the copy is done, or takes longer than a reader should wait for it. */
export function inPatience(work: Promise<void>): Promise<void> {
	return new Promise((resolve) => {
		const timer = setTimeout(resolve, patienceMs);
		void work.finally(() => {
			clearTimeout(timer);
			resolve();
		});
	});
}

const copies = new Map<string, Copy>();

/** The second copy of the store of this name: one connection a tab. */
export function secondCopy(name: string): Copy {
	const copy = copies.get(name) ?? makeCopy(name);
	copies.set(name, copy);
	return copy;
}

function makeCopy(name: string): Copy {
	let opening: Promise<CopyDatabase | undefined> | undefined;
	/** The last id that was in it before this tab put any. */
	let endBefore: string | undefined;
	const forgetHandle = () => {
		opening = undefined;
	};
	const openFirst = async () => {
		const database = await openCopy(name, forgetHandle);
		endBefore ??= database && (await lastKey(database));
		return database;
	};
	const open = () => (opening ??= openFirst().catch(() => undefined));
	/** A dead connection is opened again, once. */
	async function quietly<T>(work: (database: CopyDatabase) => Promise<T>): Promise<T | undefined> {
		for (let tries = 0; tries < 2; tries++) {
			try {
				const database = await open();
				return database && (await work(database));
			} catch {
				forgetHandle();
			}
		}
		return undefined;
	}
	return {
		async put(entries) {
			const isPut = await quietly((database) => putAll(database, entries));
			if (!isPut) await quietly((database) => database.delete('meta', 'isWhole'));
		},
		async drop(ids) {
			await quietly(async (database) => {
				// The log may have it all the same: what is missing is looked for again.
				await database.delete('meta', 'isWhole');
				await Promise.all(ids.map((id) => database.delete('entries', id)));
			});
		},
		async begin() {
			await quietly((database) => database.delete('meta', 'isWhole'));
		},
		async catchUp(connection, rest) {
			await quietly((database) => catchUp(database, connection, endBefore, rest));
		},
		...copyOfOwn(quietly),
		async read() {
			const isThere = await hasBucket();
			return isThere ? quietly(readAll) : undefined;
		},
		async count() {
			if (!(await hasBucket())) return 0;
			return (await quietly((database) => database.count('entries'))) ?? 0;
		},
		async forget() {
			if (!(await hasBucket())) return;
			forgetHandle();
			const database = await openCopy(name, forgetHandle);
			const tables = ['entries', 'meta', 'own'] as const;
			if (!database) return;
			await Promise.all(tables.map((table) => database.clear(table)));
			database.close();
		}
	};
}

async function openCopy(name: string, forget: () => void): Promise<CopyDatabase | undefined> {
	const bucket = await buckets()?.open(bucketName);
	if (!bucket) return undefined;
	const request = bucket.indexedDB.open(name, 2);
	request.onupgradeneeded = ({ oldVersion }) => {
		const made = request.result;
		if (oldVersion < 1) made.createObjectStore('entries', { keyPath: 'id' });
		if (oldVersion < 1) made.createObjectStore('meta');
		made.createObjectStore('own', { keyPath: ['id', 'sum'] });
	};
	const database = (await wrap(request)) as unknown as CopyDatabase;
	database.addEventListener('versionchange', () => {
		database.close();
		forget();
	});
	database.addEventListener('close', forget);
	return database;
}

async function putAll(database: CopyDatabase, entries: readonly LogEntry[]): Promise<true> {
	const transaction = database.transaction('entries', 'readwrite');
	await Promise.all([...entries.map((entry) => transaction.store.put(entry)), transaction.done]);
	return true;
}

/** Of a whole copy only the end can be missing, what a kill broke off: ids are in the order of time. */
async function catchUp(
	database: CopyDatabase,
	connection: Connection,
	endBefore: string | undefined,
	rest: string | undefined
): Promise<void> {
	if (rest !== undefined) await database.put('meta', rest, 'rest');
	const isWhole = (await database.get('meta', 'isWhole')) === true;
	let from =
		isWhole && endBefore !== undefined ? IDBKeyRange.lowerBound(endBefore, true) : undefined;
	for (;;) {
		const ids = await connection.run((own) => own.getAllKeys('reviews', from, batch));
		const [first, end] = [ids[0], ids.at(-1)];
		if (first === undefined || end === undefined) break;
		const known = new Set(await database.getAllKeys('entries', IDBKeyRange.bound(first, end)));
		const missing = ids.filter((id) => !known.has(id));
		for (let at = 0; at < missing.length; at += bite)
			await copyBite(database, connection, missing.slice(at, at + bite));
		from = IDBKeyRange.lowerBound(end, true);
	}
	await database.put('meta', true, 'isWhole');
}

async function copyBite(
	database: CopyDatabase,
	connection: Connection,
	ids: readonly string[]
): Promise<void> {
	const range = IDBKeyRange.bound(ids[0], ids.at(-1));
	await putAll(database, await connection.run((own) => own.getAll('reviews', range)));
	await new Promise((resolve) => setTimeout(resolve, restMs));
}

async function lastKey(database: CopyDatabase): Promise<string | undefined> {
	const cursor = await database.transaction('entries').store.openKeyCursor(null, 'prev');
	return cursor?.primaryKey;
}

/** What is read back is checked: a disk may have changed it. */
async function readAll(
	database: CopyDatabase
): Promise<(ReaderRecord & { draft?: Draft }) | undefined> {
	const entries: LogEntry[] = [];
	let from: IDBKeyRange | undefined;
	for (;;) {
		const rows = await database.getAll('entries', from, batch);
		entries.push(...rows.flatMap((row) => readEntry(row) ?? []));
		const end = rows.at(-1);
		if (!end) break;
		from = IDBKeyRange.lowerBound(end.id, true);
	}
	const own = (await database.getAll('own')).flatMap((row) => readOwnPart(row) ?? []);
	const draft = await database.get('meta', 'draft');
	if (entries.length + own.length === 0 && draft === undefined) return undefined;
	const rest = await database.get('meta', 'rest');
	const { readBackup } = await import('#lib/exchange/read-backup.ts');
	const { content } = await readBackup(typeof rest === 'string' ? rest : '');
	return {
		...content,
		entries,
		own: [...(content.own ?? []), ...own],
		...(typeof draft === 'object' && { draft })
	};
}

/** Asking for a bucket makes it: a first visit only looks. */
async function hasBucket(): Promise<boolean> {
	const names = await buckets()
		?.keys()
		.catch(() => undefined);
	return names?.includes(bucketName) ?? false;
}

// Not in TypeScript's own types yet.
function buckets(): Buckets | undefined {
	return (globalThis.navigator as { storageBuckets?: Buckets } | undefined)?.storageBuckets;
}
