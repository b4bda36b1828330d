/** The union of a file's log entries with those here; cards and day sums follow. */
import type { IDBPObjectStore } from 'idb';
import type { Parameters } from '#lib/scheduling/card.ts';
import { type DayTotal, addToTotal } from '#lib/scheduling/day-total.ts';
import { foldCard } from '#lib/scheduling/fold.ts';
import { type LogEntry, type Review, allCards } from '#lib/scheduling/review.ts';
import { byCard, standing } from '#lib/scheduling/standing.ts';
import { studyDay } from '#lib/scheduling/study-day.ts';
import { readEntry } from '#lib/scheduling/valid-entry.ts';
import { readDayTotal } from '#lib/scheduling/valid-rows.ts';
import { type Connection, type WriteTransaction, write } from '#lib/store/connection.ts';
import type { Copy } from '#lib/store/copy.ts';
import type { Database, TableName, Tables } from '#lib/store/database.ts';
import { emptyJournal, readJournal, withChanged } from '#lib/store/journal.ts';
import { historyIn, nameParameters, parametersIn } from '#lib/store/record.ts';

export type Missing = {
	/** Entries that are not here, or whose row here is damaged: what the file adds. */
	readonly fresh: readonly LogEntry[];
	/** Ids of those that take the place of a damaged row. */
	readonly healed: ReadonlySet<string>;
};

export async function missing(database: Database, entries: readonly LogEntry[]): Promise<Missing> {
	const { store } = database.transaction('reviews');
	const wanted = new Map(entries.map((entry) => [entry.id, entry]));
	const healed = new Set<string>();
	const look = (row: LogEntry) => {
		if (!wanted.has(row.id)) return;
		if (readEntry(row)) wanted.delete(row.id);
		else healed.add(row.id);
	};
	// A log stands in the order of its ids, so a bite of it is a stretch; in a file that was mixed it is not.
	if (isAscending(entries)) for await (const row of rowsOf(store, rangeOf(entries))) look(row);
	else
		for (const row of await Promise.all([...wanted.keys()].map((id) => store.get(id))))
			if (row) look(row);
	return { fresh: [...wanted.values()], healed };
}

const isAscending = (entries: readonly LogEntry[]): boolean =>
	entries.every(({ id }, at) => at === 0 || (entries[at - 1] as LogEntry).id < id);

/** All day sums again from the log: what a damaged row had added to them cannot be known. */
async function sumAgain(transaction: WriteTransaction): Promise<void> {
	const undone = new Set<string>();
	const totals = new Map<string, DayTotal>();
	const reviews = transaction.objectStore('reviews');
	const keyOf = (id: string, cardId: string) => `${id}/${cardId}`;
	for await (const row of rowsOf(reviews)) {
		const entry = readEntry(row);
		if (entry?.type === 'undo') undone.add(keyOf(entry.target, entry.cardId));
	}
	for await (const row of rowsOf(reviews)) {
		const entry = readEntry(row);
		if (entry?.type === 'review' && !undone.has(keyOf(entry.id, entry.cardId)))
			addUp(totals, entry, 1);
	}
	const days = transaction.objectStore('days');
	await days.clear();
	await Promise.all([...totals.values()].map((total) => days.put(total)));
}

type Reviews = Pick<
	IDBPObjectStore<Tables, TableName[], 'reviews', 'readonly' | 'readwrite'>,
	'getAll'
>;

/** Rows read at a time. */
const batch = 2_000;

async function* rowsOf(reviews: Reviews, range?: IDBKeyRange): AsyncGenerator<LogEntry> {
	let rest = range;
	for (;;) {
		const rows = await reviews.getAll(rest, batch);
		yield* rows;
		const last = rows.at(-1);
		if (!last || rows.length < batch || last.id === range?.upper) return;
		rest = range
			? IDBKeyRange.bound(last.id, range.upper, true)
			: IDBKeyRange.lowerBound(last.id, true);
	}
}

/** How many entries are added in one transaction: other tabs can answer in between. */
const entriesAtOnce = 64;

/** Hands over what is to be merged, some entries at a time. */
export type Feed = (take: (entries: readonly LogEntry[]) => Promise<void>) => Promise<void>;

/**
 * Adds what is missing. Not one transaction but many, each of them true to the log; broken off in
 * between, the same again adds the rest.
 */
export async function mergeLog(
	connection: Connection,
	copy: Copy,
	feed: Feed
): Promise<{ added: number; cards: number }> {
	let added = 0;
	const cards = new Set<string>();
	await feed(async (entries) => {
		const found = await connection.run((database) => missing(database, entries));
		if (found.fresh.length === 0) return;
		if (added === 0) await copy.begin();
		added += found.fresh.length;
		for (const { cardId } of found.fresh) if (cardId !== allCards) cards.add(cardId);
		await mergeBite(connection, copy, found);
	});
	if (added > 0) await copy.catchUp(connection);
	return { added, cards: cards.size };
}

async function mergeBite(
	connection: Connection,
	copy: Copy,
	{ fresh, healed }: Missing
): Promise<void> {
	const cards = byCard(fresh);
	/** `again`: damaged rows are among it. */
	const own = async (chunk: readonly LogEntry[][], again = false) => {
		await connection.run((database) =>
			write(database, tables, (transaction) => mergeCards(transaction, chunk, again))
		);
		// One after the other: what a kill breaks off is never half written in both.
		await copy.put(chunk.flat());
	};
	// Before any card is folded: the merged log may say something else than either did.
	const changes = cards.get(allCards);
	if (changes)
		await own(
			[changes],
			changes.some(({ id }) => healed.has(id))
		);
	cards.delete(allCards);
	// What a damaged row had added to the day sums cannot be known: they are summed again with its healing.
	const toHeal = [...cards.values()].filter((own) => own.some(({ id }) => healed.has(id)));
	if (toHeal.length > 0) await own(toHeal, true);
	for (const added of toHeal) cards.delete(added[0]?.cardId ?? '');
	for (const chunk of chunksOf([...cards.values()])) await own(chunk);
}

/** Lists of entries, cut and put together so that a chunk has no more than `entriesAtOnce`. */
function chunksOf(lists: readonly LogEntry[][]): LogEntry[][][] {
	const chunks: LogEntry[][][] = [];
	let size = Infinity;
	for (const list of lists)
		for (let at = 0; at < list.length; at += entriesAtOnce) {
			const part = list.slice(at, at + entriesAtOnce);
			if (size + part.length > entriesAtOnce) {
				chunks.push([]);
				size = 0;
			}
			chunks.at(-1)?.push(part);
			size += part.length;
		}
	return chunks;
}

const tables: TableName[] = ['reviews', 'cards', 'days', 'meta'];

/** Some cards' new entries (a list a card), as far as another tab has not added them meanwhile. */
async function mergeCards(
	transaction: WriteTransaction,
	lists: readonly (readonly LogEntry[])[],
	sumsAgain: boolean
): Promise<void> {
	const parameters = await parametersIn(transaction);
	const totals = new Map<string, DayTotal>();
	const put: LogEntry[] = [];
	// A card may come twice, where its list was cut: then one after the other.
	const isOnce = new Set(lists.map((list) => list[0]?.cardId)).size === lists.length;
	const read = (list: readonly LogEntry[]) => historyIn(transaction, list[0]?.cardId ?? '');
	const histories = isOnce ? await Promise.all(lists.map(read)) : [];
	for (const [at, list] of lists.entries()) {
		const cardId = list[0]?.cardId ?? '';
		const before = histories[at] ?? (await read(list));
		const known = new Set(before.map(({ id }) => id));
		const added = list.filter(({ id }) => !known.has(id));
		put.push(...added);
		if (cardId === allCards) await putChanges(transaction, added);
		else await mergeCard(transaction, before, added, parameters, totals);
	}
	if (put.length === 0) return;
	if (sumsAgain) await sumAgain(transaction);
	else await addToDays(transaction, totals.values());
	const meta = transaction.objectStore('meta');
	const journal = readJournal(await meta.get('journal')) ?? emptyJournal;
	const { entries, ...rest } = withChanged(journal, put);
	// Whether a row was there, damaged, is not known here: then they are counted anew.
	const isCounted = entries !== undefined && !sumsAgain;
	await meta.put({ ...rest, ...(isCounted && { entries: entries + put.length }) }, 'journal');
}

async function putChanges(
	transaction: WriteTransaction,
	changes: readonly LogEntry[]
): Promise<void> {
	const reviews = transaction.objectStore('reviews');
	await Promise.all(changes.map((entry) => reviews.put(entry)));
	await nameParameters(transaction, await parametersIn(transaction));
}

/** Puts one card's new entries beside its old ones; `totals` takes the change of the day sums. */
async function mergeCard(
	transaction: WriteTransaction,
	before: readonly LogEntry[],
	added: readonly LogEntry[],
	parameters: Parameters,
	totals: Map<string, DayTotal>
): Promise<void> {
	const reviews = transaction.objectStore('reviews');
	const after = [...before, ...added];
	// `put`: a damaged row of the same id is healed.
	const puts: Promise<unknown>[] = added.map((entry) => reviews.put(entry));
	const card = foldCard(after, parameters);
	const cards = transaction.objectStore('cards');
	puts.push(card ? cards.put(card) : cards.delete(added[0]?.cardId ?? ''));
	moveTotals(totals, standing(before), standing(after));
	await Promise.all(puts);
}

/** Takes one card's old reviews out of the sums and puts its new ones in. */
function moveTotals(
	totals: Map<string, DayTotal>,
	before: readonly Review[],
	after: readonly Review[]
): void {
	const [old, fresh] = [before, after].map((list) => new Set(list.map(({ id }) => id)));
	for (const review of before) if (!fresh?.has(review.id)) addUp(totals, review, -1);
	for (const review of after) if (!old?.has(review.id)) addUp(totals, review, 1);
}

function addUp(totals: Map<string, DayTotal>, review: Review, sign: 1 | -1): void {
	const key = `${studyDay(review.reviewedAt, review)}/${review.articleId}`;
	totals.set(key, addToTotal(totals.get(key), review, sign));
}

async function addToDays(
	transaction: WriteTransaction,
	changes: Iterable<DayTotal>
): Promise<void> {
	const days = transaction.objectStore('days');
	await Promise.all(
		[...changes].map(async (change) => {
			const key: [number, string] = [change.day, change.articleId];
			const total = readDayTotal(await days.get(key));
			const sum = {
				...change,
				reviews: (total?.reviews ?? 0) + change.reviews,
				again: (total?.again ?? 0) + change.again,
				tookMs: (total?.tookMs ?? 0) + change.tookMs
			};
			if (sum.reviews > 0) await days.put(sum);
			else await days.delete(key);
		})
	);
}

function rangeOf(entries: readonly LogEntry[]): IDBKeyRange | undefined {
	const first = entries[0];
	if (!first) return undefined;
	let [low, high] = [first.id, first.id];
	for (const { id } of entries) {
		if (id < low) low = id;
		if (id > high) high = id;
	}
	return IDBKeyRange.bound(low, high);
}
