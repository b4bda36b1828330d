/** Seals the log: columns of some thousand entries each, and their sums, in the background. */
import type { Parameters } from '#lib/scheduling/card.ts';
import { digestAfter } from '#lib/scheduling/digest.ts';
import { parametersOf } from '#lib/scheduling/parameters.ts';
import { type LogEntry, allCards } from '#lib/scheduling/review.ts';
import { columnsAfter, columnsBasis, undoKey } from '#lib/scheduling/segment.ts';
import { isEntryId } from '#lib/scheduling/shape.ts';
import { readEntry } from '#lib/scheduling/valid-entry.ts';
import { type Connection, write } from '#lib/store/connection.ts';
import type { Database } from '#lib/store/database.ts';
import { digestRowOf, sealedDigest } from '#lib/store/digest-row.ts';
import { emptyJournal, readJournal } from '#lib/store/journal.ts';
import type { Reader } from '#lib/store/reading.ts';
import { historyRange } from '#lib/store/record.ts';
import { endOfSealed, sealedOf, segmentOf } from '#lib/store/segments.ts';

export type Sealing = {
	/** Log entries a segment. */
	readonly size: number;
	/** The latest entries stay unsealed: what was recorded last is what is taken back. */
	readonly margin: number;
};

/**
 * What is not sealed is read row by row at every visit of the statistics, 4,000 rows in some 200 ms, so a segment is no
 * larger than it must be; below 64 kB Chromium keeps it in the database itself, not in a file beside it.
 */
export const usual: Sealing = { size: 1_000, margin: 200 };
/** Rows read at a time: a few milliseconds, so that the page can answer in between. */
const batch = 1_000;

export type Note = Reader['note'];

/**
 * Seals what can be sealed, a segment at a time, and gives the page time in between. Breaks off
 * without harm: by a change of what it reads, by another tab that does the same, or by a kill.
 */
export function seal(
	connection: Connection,
	note: Note,
	onProgress?: (share: number) => void,
	sealing: Sealing = usual
): Promise<void> {
	const least = sealing.size + sealing.margin;
	return exclusively(async () => {
		if (await connection.run((database) => isWorthIt(database, least)))
			await sealNow(connection, note, onProgress, sealing);
	});
}

/** Two tabs would break each other off: one waits. Where there are no locks, the journal decides. */
export function exclusively(run: () => Promise<void>): Promise<void> {
	const locks = globalThis.navigator?.locks;
	return locks ? locks.request('seal', run) : run();
}

export async function sealNow(
	connection: Connection,
	note: Note,
	onProgress: ((share: number) => void) | undefined,
	{ size, margin }: Sealing
): Promise<void> {
	const token = newToken();
	const begun = await connection.run((database) => begin(database, token));
	const { parameters } = begun;
	const basis = columnsBasis(parameters);
	let { number, lastId, end, digest } = begun;
	let done = begun.entries;
	// What was taken back later than its own segment is not in it either.
	const later = new Set<string>();
	let total = done;
	for await (const rows of rowsAfter(connection, lastId)) {
		total += rows.length;
		for (const row of rows) if (row.type === 'undo' && readEntry(row)) later.add(undoKey(row));
	}
	for (;;) {
		const rows = await readRows(connection, lastId, size + margin);
		if (rows.length < size + margin) return;
		const own = rows.slice(0, size);
		const ids = [own[0]?.id, own.at(-1)?.id] as [string, string];
		const entries = own.flatMap((row) => soundEntry(row, note) ?? []);
		const made = columnsAfter(end, entries, parameters, later);
		const place = { number, firstId: ids[0], lastId: ids[1], entries: own.length };
		const segment = segmentOf(place, end, made, parameters);
		const { stability, difficulty, lastDay, openUndos } = made.end;
		const sums = digestAfter(digest, made.columns);
		// They are large, and of no use once another segment follows.
		const isLast = done + own.length + size + margin > total;
		const isPut = await connection.run((database) =>
			write(database, ['segments', 'meta'], async (transaction) => {
				const meta = transaction.objectStore('meta');
				const journal = readJournal(await meta.get('journal'));
				const isOurs = journal?.sealer === token;
				if (!isOurs || (journal.changedFrom ?? segment.lastId + '~') <= segment.lastId)
					return false;
				await transaction.objectStore('segments').put(segment);
				if (!isLast) return true;
				const of = { number, lastId: segment.lastId, basis, sealer: token, openUndos };
				await meta.put({ number, stability, difficulty, lastDay }, 'sealedEnd');
				await meta.put(digestRowOf(of, sums), 'digest');
				return true;
			})
		);
		if (!isPut) return;
		lastId = segment.lastId;
		end = made.end;
		digest = sums;
		number++;
		done += own.length;
		onProgress?.(done / total);
	}
}

/** Whether so many entries are unsealed; most of the times they are not. */
async function isWorthIt(database: Database, least: number): Promise<boolean> {
	const transaction = database.transaction(['segments', 'meta', 'reviews']);
	const reviews = transaction.objectStore('reviews');
	const [last, row, changes] = await Promise.all([
		transaction.objectStore('segments').openCursor(null, 'prev'),
		transaction.objectStore('meta').get('journal'),
		reviews.index('byCard').getAll(historyRange(allCards))
	]);
	const { changedFrom } = readJournal(row) ?? emptyJournal;
	const hasBasis = last?.value.basis === columnsBasis(parametersIn(changes));
	const lastId = last?.value.lastId;
	const holds =
		hasBasis && isEntryId(lastId) && (changedFrom === undefined || (lastId ?? '') < changedFrom);
	const range = after(holds ? lastId : undefined);
	return (await reviews.count(range)) >= least;
}

/** Drops what does not hold any more, and takes the sealing over from any other tab. */
function begin(database: Database, token: string) {
	return write(database, ['segments', 'meta', 'reviews'], async (transaction) => {
		const meta = transaction.objectStore('meta');
		const segments = transaction.objectStore('segments');
		const index = transaction.objectStore('reviews').index('byCard');
		const parameters = parametersIn(await index.getAll(historyRange(allCards)));
		const journal = readJournal(await meta.get('journal')) ?? emptyJournal;
		const rows = await segments.getAll();
		const sealed = sealedOf(rows, journal, parameters);
		const kept = sealed.void > 0 ? undefined : await meta.get('sealedEnd');
		if (sealed.void > 0) {
			await segments.delete(IDBKeyRange.lowerBound(sealed.count));
			// Broken off now, they would seem to belong to a segment that was made again.
			await meta.delete('sealedEnd');
			await meta.delete('digest');
		}
		const { undoable, entriesSinceBackup, entries: all } = journal;
		const counted = all === undefined ? {} : { entries: all };
		await meta.put({ undoable, entriesSinceBackup, ...counted, sealer: token }, 'journal');
		const end = endOfSealed(sealed, kept, parameters);
		const entries = rows.slice(0, sealed.count).reduce((sum, row) => sum + row.entries, 0);
		const digest = sealedDigest(sealed);
		return { number: sealed.count, lastId: sealed.lastId, end, digest, entries, parameters };
	});
}

async function readRows(
	connection: Connection,
	lastId: string | undefined,
	most: number
): Promise<LogEntry[]> {
	const rows: LogEntry[] = [];
	for await (const some of rowsAfter(connection, lastId, most)) rows.push(...some);
	return rows;
}

async function* rowsAfter(
	connection: Connection,
	lastId: string | undefined,
	most = Infinity
): AsyncGenerator<LogEntry[]> {
	let from = lastId;
	for (let left = most; left > 0;) {
		const range = after(from);
		const asked = Math.min(batch, left);
		const rows = await connection.run((database) => database.getAll('reviews', range, asked));
		yield rows;
		from = rows.at(-1)?.id;
		left -= rows.length;
		if (rows.length < asked) return;
	}
}

/** What the log's entries for all cards say, read in the transaction that uses it. */
export function parametersIn(rows: readonly unknown[]): Parameters {
	return parametersOf(rows.flatMap((row) => readEntry(row) ?? []));
}

export function soundEntry(row: LogEntry, note: Note): LogEntry | undefined {
	const entry = readEntry(row);
	if (!entry) note('reviews', row.id);
	return entry;
}

export const after = (id: string | undefined) =>
	id === undefined ? undefined : IDBKeyRange.lowerBound(id, true);

const newToken = () => crypto.getRandomValues(new Uint32Array(4)).join('-');
