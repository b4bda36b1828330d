/** What was made of own articles, for many at once: a plan of the day asks for the outlines of a hundred. */
import type { Outline } from '#lib/items/outline.ts';
import type { Item } from '#lib/items/schema.ts';
import type { Connection } from '#lib/store/connection.ts';
import { itemsBasis, readEntryRow, readPart } from '#lib/store/own-rows.ts';
import type { OwnArticles } from '#lib/store/own.ts';
import type { Reader } from '#lib/store/reading.ts';

type Part = 'items' | 'outline';
type Rows = readonly [entry: unknown, part: unknown];
type Asked = {
	readonly id: string;
	readonly part: Part;
	readonly resolve: (rows: Rows) => void;
	readonly reject: (error: unknown) => void;
};

export function madeParts(
	connection: Connection,
	note: Reader['note']
): Pick<OwnArticles, 'heldItems' | 'heldOutline'> {
	let waiting: Asked[] = [];
	/** All that was asked for until now, in one transaction. */
	const readAll = async () => {
		const asked = waiting;
		waiting = [];
		try {
			const rows = await connection.run((database) => {
				const transaction = database.transaction(['articles', 'articleParts']);
				const [entries, parts] = [
					transaction.objectStore('articles'),
					transaction.objectStore('articleParts')
				];
				return Promise.all(
					asked.map(({ id, part }) => Promise.all([entries.get(id), parts.get([id, part])]))
				);
			});
			for (const [at, { resolve }] of asked.entries()) resolve(rows[at] as Rows);
		} catch (error) {
			for (const { reject } of asked) reject(error);
		}
	};
	const rowsOf = (id: string, part: Part) =>
		new Promise<Rows>((resolve, reject) => {
			if (waiting.push({ id, part, resolve, reject }) === 1) setTimeout(() => void readAll());
		});
	const held = async (id: string, part: Part, engine: string): Promise<unknown> => {
		const [row, made] = await rowsOf(id, part);
		const entry = readEntryRow(row);
		if (!entry || entry.itemsBasis !== itemsBasis(entry.sum, engine)) return undefined;
		const value = readPart(made);
		if (made !== undefined && value === undefined) note('articles', `${id}/${part}`);
		return value;
	};
	return {
		heldItems: async (id, engine) =>
			(await held(id, 'items', engine)) as readonly Item[] | undefined,
		heldOutline: async (id, engine) =>
			(await held(id, 'outline', engine)) as readonly Outline[] | undefined
	};
}
