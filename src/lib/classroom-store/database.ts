import { type DBSchema, type IDBPDatabase, type IDBPTransaction, deleteDB, openDB } from 'idb';
import type { Taking } from '#lib/classroom-store/classroom-store.ts';
import type { Collected } from '#lib/classroom/answer-sheet.ts';
import type { Quiz } from '#lib/classroom/quiz.ts';
import type { Sitting } from '#lib/classroom/room/sitting.ts';
import type { Roster } from '#lib/classroom/roster.ts';
import { StoreError, isDeadConnection, storeErrorOf } from '#lib/store/error.ts';

export const classroomStoreName = 'attache-classroom';
export const databaseVersion = 2;

export type Tables = DBSchema & {
	quizzes: { key: string; value: Quiz };
	rosters: { key: string; value: Roster };
	collected: { key: string; value: Collected; indexes: { byQuiz: string } };
	takings: { key: string; value: Taking };
	sittings: { key: string; value: Sitting; indexes: { byQuiz: string } };
};
export type TableName = 'quizzes' | 'rosters' | 'collected' | 'takings' | 'sittings';
export const tableNames: TableName[] = ['quizzes', 'rosters', 'collected', 'takings', 'sittings'];
export type Database = IDBPDatabase<Tables>;
export type WriteTransaction = IDBPTransaction<Tables, TableName[], 'readwrite'>;

/** Brings a database of any older version up to date, a step a version; never edit a step. */
export function upgrade(database: Database, from: number): void {
	if (from < 1) {
		database.createObjectStore('quizzes', { keyPath: 'id' });
		database.createObjectStore('rosters', { keyPath: 'id' });
		const collected = database.createObjectStore('collected', { keyPath: 'id' });
		collected.createIndex('byQuiz', 'quizId');
		database.createObjectStore('takings', { keyPath: 'id' });
	}
	if (from < 2) {
		const sittings = database.createObjectStore('sittings', { keyPath: 'id' });
		sittings.createIndex('byQuiz', 'quizId');
	}
}

/** The one connection of a tab; it opens itself again, once, when the browser has dropped it. */
export function connect(name: string) {
	let opening: Promise<Database> | undefined;
	const forget = () => (opening = undefined);
	const open = () =>
		(opening ??= openDatabase(name, forget).catch((error: unknown) => {
			forget();
			throw storeErrorOf(error, 'open');
		}));
	const close = () => {
		void opening?.then((database) => database.close()).catch(() => undefined);
		forget();
	};
	/** `work` may run twice, so it must do the same thing again. */
	async function run<T>(work: (database: Database) => Promise<T>): Promise<T> {
		try {
			return await work(await open());
		} catch (error) {
			if (!isDeadConnection(error)) throw storeErrorOf(error, 'use');
		}
		close();
		return work(await open()).catch((error: unknown) => {
			throw storeErrorOf(error, 'use');
		});
	}
	return { run, close };
}

/**
 * One strict transaction over `tables`; resolves when it is on disk. Inside, nothing may be awaited
 * but requests of this transaction.
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

/** The database itself, gone: for "Delete everything". Resolves also where there is none. */
export const eraseClassroom = (name = classroomStoreName): Promise<void> => deleteDB(name);

async function openDatabase(name: string, forget: () => void): Promise<Database> {
	if (typeof indexedDB === 'undefined') throw new StoreError('denied');
	return openDB<Tables>(name, databaseVersion, {
		upgrade,
		// Another tab deletes or upgrades: let go, and open again when something is wanted.
		blocking: (_current, _wanted, event) => {
			(event.target as IDBDatabase).close();
			forget();
		},
		terminated: forget
	});
}
