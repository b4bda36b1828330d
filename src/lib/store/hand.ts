/** The reader's hand on the questions: flags and edits. Loaded when the first of them is wanted. */
import { readEdit, readFlag } from '#lib/exchange/valid-hand.ts';
import type { Edit } from '#lib/items/edit.ts';
import type { Flag } from '#lib/items/flag.ts';
import { type Connection, write } from '#lib/store/connection.ts';
import type { Told } from '#lib/store/open-store.ts';
import type { Reader } from '#lib/store/reading.ts';

export type Hand = {
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
	return {
		flags: async () => (await rows('flags', readFlag)).sort((a, b) => b.flaggedAt - a.flaggedAt),
		flag: (flag) => put('flags', readFlag(flag)),
		takeBackFlag: (itemId) => remove('flags', itemId),
		edits: async () => (await rows('edits', readEdit)).sort((a, b) => b.editedAt - a.editedAt),
		saveEdit: (edit) => put('edits', readEdit(edit)),
		dropEdit: (itemId) => remove('edits', itemId)
	};
}
