import type { Card } from '#lib/scheduling/card.ts';
import { readBegun, readCard, readDayTotal, readSession } from '#lib/scheduling/valid-rows.ts';
import type { Connection } from '#lib/store/connection.ts';
import type { Database } from '#lib/store/database.ts';
import { readPreferences } from '#lib/store/preferences.ts';
import type { DamagedRow, Handled, Store } from '#lib/store/store.ts';

export type Reader = Pick<
	Store,
	| 'card'
	| 'handled'
	| 'cards'
	| 'dueCards'
	| 'dueCount'
	| 'tallies'
	| 'nextDueAt'
	| 'days'
	| 'loadSession'
	| 'begunArticles'
	| 'preferences'
	| 'damagedRows'
> & {
	/** Remember a row that could not be read. */
	readonly note: (store: DamagedRow['store'], key: unknown) => void;
};

/** All that only reads. A damaged row is noted and passed over; a damaged card is folded again. */
export function reading(connection: Connection): Reader {
	const damaged: DamagedRow[] = [];
	const note = (store: DamagedRow['store'], key: unknown) => {
		damaged.push({ store, key: String(key).slice(0, 200) });
	};
	const sound = async (rows: readonly unknown[]) =>
		soundCards(
			connection,
			note,
			rows,
			await connection.run((database) => database.get('meta', 'parametersId'))
		);
	return {
		note,
		handled: () => connection.run((database) => handled(database)),
		async card(id) {
			const row = await connection.run((database) => database.get('cards', id));
			return row === undefined ? undefined : (await sound([row])).find((card) => card.id === id);
		},
		async cards(articleId) {
			const rows = await connection.run((database) =>
				articleId === undefined
					? database.getAll('cards')
					: database.getAllFromIndex('cards', 'byArticle', articleId)
			);
			return sound(rows);
		},
		...dueReading(connection, (rows, wanted) => soundCards(connection, note, rows, wanted)),
		async days(from, to) {
			const range = IDBKeyRange.bound([from], [to, []]);
			const rows = await connection.run((database) => database.getAll('days', range));
			return rows.flatMap((row) => {
				const total = readDayTotal(row);
				if (!total) note('days', `${idOf(row, 'day')}/${idOf(row, 'articleId')}`);
				return total ?? [];
			});
		},
		async loadSession() {
			const row = await connection.run((database) => database.get('meta', 'session'));
			const session = readSession(row);
			if (row !== undefined && !session) note('meta', 'session');
			return session;
		},
		async begunArticles() {
			const rows = await connection.run((database) => database.getAll('begun'));
			return rows.flatMap((row) => readBegun(row) ?? []);
		},
		async preferences() {
			return readPreferences(
				await connection.run((database) => database.get('meta', 'preferences'))
			);
		},
		damagedRows: () => damaged
	};
}

async function soundCards(
	connection: Connection,
	note: Reader['note'],
	rows: readonly unknown[],
	wanted: unknown
): Promise<Card[]> {
	const good: Card[] = [];
	const again: string[] = [];
	for (const row of rows) {
		const card = readCard(row);
		if (!card) note('cards', idOf(row, 'id'));
		// Whole, but folded before the parameters changed: it is true again once folded again.
		if (card && card.parametersId === wanted) good.push(card);
		else again.push(idOf(row, 'id'));
	}
	return again.length === 0 ? good : [...good, ...(await mend(connection, again))];
}

function dueReading(
	connection: Connection,
	sound: (rows: readonly unknown[], wanted: unknown) => Promise<Card[]>
): Pick<Reader, 'dueCards' | 'dueCount' | 'nextDueAt' | 'tallies'> {
	return {
		async dueCards(now, limit, which = 'longest', known) {
			const [rows, out, wanted] = await connection.run(async (database) => {
				const wanted = database.get('meta', 'parametersId');
				const out = leftOut(known ?? (await handled(database, now)));
				const most = limit + out.size;
				const read = which === 'longest' ? longestDue : latestDue;
				return [await read(database, now, most), out, await wanted] as const;
			});
			// A mended card may turn out not to be due.
			const due = (await sound(rows, wanted)).filter(
				(card) => (card.dueAt ?? Infinity) <= now && !out.has(card.id)
			);
			return which === 'longest' ? due.slice(0, limit) : due.slice(-limit);
		},
		async tallies(articleIds) {
			return (await import('#lib/store/tallies.ts')).tallies(connection, articleIds);
		},
		dueCount: (now, known) =>
			connection.run(async (database) => {
				const [all, ...out] = await Promise.all([
					database.countFromIndex('cards', 'byDue', IDBKeyRange.upperBound(now)),
					...[...leftOut(known ?? (await handled(database, now)))].map((id) =>
						database.get('cards', id)
					)
				]);
				return all - out.filter((card) => (card?.dueAt ?? Infinity) <= now).length;
			}),
		nextDueAt: (now) =>
			connection.run(async (database) => {
				const out = leftOut(await handled(database, now));
				const index = database.transaction('cards').store.index('byDue');
				let cursor = await index.openKeyCursor(IDBKeyRange.lowerBound(now, true));
				while (cursor && out.has(cursor.primaryKey)) cursor = await cursor.continue();
				return cursor?.key;
			})
	};
}

const longestDue = (database: Database, now: number, most: number) =>
	database.getAllFromIndex('cards', 'byDue', IDBKeyRange.upperBound(now), most);

/** The end of the index, found by one leap: many cards may be due at the same moment. */
async function latestDue(database: Database, now: number, most: number): Promise<Card[]> {
	const index = database.transaction('cards').store.index('byDue');
	const until = IDBKeyRange.upperBound(now);
	const last = await index.openKeyCursor(until, 'prev');
	const first = most > 1 ? await last?.advance(most - 1) : last;
	if (!first) return index.getAll(until, most);
	const [same, later] = await Promise.all([
		index.getAll(IDBKeyRange.only(first.key), most),
		index.getAll(IDBKeyRange.bound(first.key, now, true), most)
	]);
	return [...same.slice(0, most - later.length), ...later];
}

const none: ReadonlySet<string> = new Set();

/**
 * Keys alone: enough to leave a question out, and to know that another must be shown as edited.
 * `at`: what was put off until then may be asked.
 */
export async function handled(database: Database, at = Date.now()): Promise<Handled> {
	// One transaction: it is asked before whatever is counted or asked.
	const transaction = database.transaction(['flags', 'edits', 'meta', 'begun']);
	const [flagged, edited, parked, begun] = await Promise.all([
		transaction.objectStore('flags').getAllKeys(),
		transaction.objectStore('edits').getAllKeys(),
		transaction.objectStore('meta').get('parked'),
		// As article/own-id.ts has it, which the first page does without.
		transaction.objectStore('begun').getAllKeys(IDBKeyRange.bound('own-', 'own.'))
	]);
	// Most readers have no article of their own, and the first page no room for them.
	const removed =
		begun.length === 0
			? begun
			: await (await import('#lib/store/removed.ts')).removedCards(database, begun);
	return {
		flagged: new Set(flagged),
		edited: new Set(edited),
		parked: parked ? (await import('#lib/store/aside.ts')).asideAt(parked, at) : none,
		...(removed.length > 0 && { removed: new Set(removed) })
	};
}

export const leftOut = ({ flagged, parked, removed = none }: Handled): ReadonlySet<string> =>
	parked.size + removed.size === 0 ? flagged : new Set([...flagged, ...parked, ...removed]);

async function mend(connection: Connection, ids: readonly string[]): Promise<Card[]> {
	const { foldAgain } = await import('#lib/store/record.ts');
	const cards: Card[] = [];
	for (let at = 0; at < ids.length; at += 200)
		cards.push(
			...(await connection.run((database) => foldAgain(database, ids.slice(at, at + 200))))
		);
	return cards;
}

function idOf(row: unknown, key: string): string {
	const value: unknown =
		typeof row === 'object' && row !== null ? Reflect.get(row, key) : undefined;
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
