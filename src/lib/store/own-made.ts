/** What was made of own articles, for many at once: a plan of the day asks for the outlines of a hundred. */
import type { Outline } from '#lib/items/outline.ts';
import type { Item } from '#lib/items/schema.ts';
import type { Connection } from '#lib/store/connection.ts';
import type { OwnEntry, PartRow } from '#lib/store/database.ts';
import { unpackOutlines } from '#lib/store/outline-rows.ts';
import { itemsBasis, readEntryRow, readPart } from '#lib/store/own-rows.ts';
import type { OwnArticles } from '#lib/store/own.ts';
import type { Reader } from '#lib/store/reading.ts';

type Part = 'items' | 'outline';
type Rows = readonly [entry: unknown, part: PartRow | undefined];
type Asked = {
	readonly id: string;
	readonly part: Part;
	readonly resolve: (rows: Rows) => void;
	readonly reject: (error: unknown) => void;
};

/** Of more than so many articles, all light rows are read by one request. */
const few = 8;

const byId = (rows: readonly OwnEntry[]) => new Map(rows.map((row) => [row.id, row]));

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
				const all = asked.length > few ? entries.getAll().then(byId) : undefined;
				const entryOf = async (id: string) => (all ? (await all).get(id) : entries.get(id));
				return Promise.all(
					asked.map(({ id, part }) => Promise.all([entryOf(id), parts.get([id, part])]))
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
	/** What was read before, by its checksum: the first screen and the sitting ask for the same. */
	const before = new Map<string, { readonly crc32: string; readonly value: unknown }>();
	const valueOf = (made: PartRow | undefined): unknown => {
		if (made?.part !== 'outline') return readPart(made);
		const known = before.get(made.id);
		if (known?.crc32 === made.crc32) return known.value;
		const kept = readPart(made);
		const value = kept === undefined ? undefined : unpackOutlines(made.id, kept);
		if (value !== undefined) before.set(made.id, { crc32: made.crc32, value });
		return value;
	};
	const held = async (id: string, part: Part, engine: string): Promise<unknown> => {
		const [row, made] = await rowsOf(id, part);
		const entry = readEntryRow(row);
		if (!entry || entry.itemsBasis !== itemsBasis(entry.sum, engine)) return undefined;
		const value = valueOf(made);
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
