/** The reader's hand on the questions: flags, edits, notes, own answers and what is set aside. Loaded when the first of them is wanted. */
import { readEdit, readFlag, readNote } from '#lib/exchange/valid-hand.ts';
import type { Edit } from '#lib/items/edit.ts';
import type { Flag } from '#lib/items/flag.ts';
import type { Note } from '#lib/items/note.ts';
import {
	type Parked,
	isAside,
	mostParked,
	readParked,
	readParkedList
} from '#lib/scheduling/parking.ts';
import { type Connection, type WriteTransaction, write } from '#lib/store/connection.ts';
import { type KeepingAnswers, keepingAnswers } from '#lib/store/own-answers.ts';
import { noteKey } from '#lib/store/note-key.ts';
import type { Told } from '#lib/store/open-store.ts';
import type { Reader } from '#lib/store/reading.ts';

export type Hand = KeepingAnswers & {
	/** The latest first. */
	flags(): Promise<Flag[]>;
	/** Take a question out of the queue; resolves when that is on disk. A second flag replaces the first. */
	flag(flag: Flag): Promise<void>;
	/** The question may be asked again. */
	takeBackFlag(itemId: string): Promise<void>;
	/** The latest first. */
	edits(): Promise<Edit[]>;
	/** Keep the reader's words; resolves when they are on disk. */
	saveEdit(edit: Edit): Promise<void>;
	/** Back to the item's own words. */
	dropEdit(itemId: string): Promise<void>;
	/** What is set aside or put off just now, the latest first. */
	parked(): Promise<Parked[]>;
	/** Set a question aside; resolves when that is on disk. A second time replaces the first. */
	park(parked: Parked): Promise<void>;
	/** These may be asked again. */
	unpark(itemIds: readonly string[]): Promise<void>;
	/** What the reader wrote on a question. */
	note(itemId: string): Promise<Note | undefined>;
	/** Keep it; resolves when it is on disk. A second one of the same question replaces the first. */
	keepNote(note: Note): Promise<void>;
	dropNote(itemId: string): Promise<void>;
};

export function hand(connection: Connection, told: Told, note: Reader['note']): Hand {
	const rows = async <T>(
		table: 'flags' | 'edits',
		read: (row: unknown) => T | undefined
	): Promise<T[]> => {
		const [keys, all] = await connection.run((database) =>
			Promise.all([database.getAllKeys(table), database.getAll(table)])
		);
		return all.flatMap((row, at) => {
			const sound = read(row);
			if (sound === undefined) note(table, keys[at]);
			return sound ?? [];
		});
	};
	const put = <T extends Flag | Edit>(table: 'flags' | 'edits', row: T | undefined) => {
		if (!row) return Promise.reject(new TypeError(`${table}: this is not a valid row`));
		const saved = connection.run((database) =>
			write(database, [table], (transaction) => transaction.objectStore(table).put(row))
		);
		return told('questions', saved).then(() => undefined);
	};
	const remove = (table: 'flags' | 'edits', itemId: string) =>
		told(
			'questions',
			connection.run((database) =>
				write(database, [table], (transaction) => transaction.objectStore(table).delete(itemId))
			)
		);
	const now = (stored: unknown) => readParkedList(stored).filter((row) => isAside(row, Date.now()));
	const setAside = (change: (rows: Parked[]) => Parked[]) =>
		inMeta(connection, told, async (meta) =>
			meta.put(change(now(await meta.get('parked'))), 'parked')
		);
	return {
		flags: async () => (await rows('flags', readFlag)).sort((a, b) => b.flaggedAt - a.flaggedAt),
		flag: (flag) => put('flags', readFlag(flag)),
		takeBackFlag: (itemId) => remove('flags', itemId),
		edits: async () => (await rows('edits', readEdit)).sort((a, b) => b.editedAt - a.editedAt),
		saveEdit: (edit) => put('edits', readEdit(edit)),
		dropEdit: (itemId) => remove('edits', itemId),
		parked: async () => now(await connection.run((database) => database.get('meta', 'parked'))),
		async park(parked) {
			const row = readParked(parked);
			if (!row) throw new TypeError('parked: this is not a valid row');
			await setAside((rows) => {
				const others = rows.filter(({ itemId }) => itemId !== row.itemId);
				if (others.length >= mostParked) throw new TypeError('parked: the list is full');
				return [row, ...others];
			});
		},
		unpark: (itemIds) => setAside((rows) => rows.filter(({ itemId }) => !itemIds.includes(itemId))),
		...notes(connection, told),
		...keepingAnswers(connection, told)
	};
}

/** What the reader wrote on questions. */
function notes(connection: Connection, told: Told): Pick<Hand, 'note' | 'keepNote' | 'dropNote'> {
	return {
		note: async (itemId) =>
			readNote(await connection.run((database) => database.get('meta', noteKey(itemId)))),
		async keepNote(note) {
			const row = readNote(note);
			if (!row) throw new TypeError('note: this is not a valid row');
			await inMeta(connection, told, (meta) => meta.put(row, noteKey(row.itemId)));
		},
		dropNote: (itemId) => inMeta(connection, told, (meta) => meta.delete(noteKey(itemId)))
	};
}

const metaOf = (transaction: WriteTransaction) => transaction.objectStore('meta');

function inMeta(
	connection: Connection,
	told: Told,
	change: (meta: ReturnType<typeof metaOf>) => Promise<unknown>
): Promise<void> {
	const changed = connection.run((database) =>
		write(database, ['meta'], async (transaction) => {
			await change(metaOf(transaction));
		})
	);
	return told('questions', changed);
}
