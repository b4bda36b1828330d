/** The log as columns and as sums, for statistics: what is sealed as it is, what came since from its rows. */
import type { Parameters } from '#lib/scheduling/card.ts';
import { type Digest, digestAfter } from '#lib/scheduling/digest.ts';
import { allCards } from '#lib/scheduling/review.ts';
import {
	type ColumnsEnd,
	type ReviewColumns,
	columnsAfter,
	columnsBasis,
	joinColumns
} from '#lib/scheduling/segment.ts';
import { type Connection, type WriteTransaction, write } from '#lib/store/connection.ts';
import type { Database, DigestRow, SealedEnd } from '#lib/store/database.ts';
import { digestRowOf, readDigestRow, sealedDigest } from '#lib/store/digest-row.ts';
import { dueWithin } from '#lib/store/due-within.ts';
import { StoreError } from '#lib/store/error.ts';
import { emptyJournal, readJournal } from '#lib/store/journal.ts';
import type { Parts } from '#lib/store/open-store.ts';
import { historyRange } from '#lib/store/record.ts';
import {
	type Note,
	type Sealing,
	after,
	exclusively,
	parametersIn,
	seal,
	sealNow,
	soundEntry,
	usual
} from '#lib/store/sealing.ts';
import { endOfSealed, keptEnd, sealedOf } from '#lib/store/segments.ts';
import type { Store } from '#lib/store/store.ts';

/** Sealing that is broken off again and again (by a merge, by another tab) must not keep a reader waiting. */
const mostTries = 4;

/** The store's methods. When a sitting is over, what it added is sealed: a good moment. */
export function inColumns({
	connection,
	told,
	reader
}: Parts): Pick<Store, 'reviewColumns' | 'reviewDigest' | 'dueWithin' | 'clearSession'> {
	const { note } = reader;
	return {
		dueWithin: (bounds) => dueWithin(connection, reader, bounds),
		reviewColumns: (onProgress) => reviewColumns(connection, note, onProgress),
		reviewDigest: (onProgress) => reviewDigest(connection, note, onProgress),
		async clearSession() {
			const cleared = connection.run((database) => database.delete('meta', 'session'));
			await told('session', cleared);
			void seal(connection, note).catch(() => undefined); // another sitting will end
		}
	};
}

/**
 * All reviews that stand. `onProgress` hears, from 0 to 1, how far the log is sealed where that has
 * to be done first: after a large import for the first time, some twenty seconds a million.
 */
export function reviewColumns(
	connection: Connection,
	note: Note,
	onProgress?: (share: number) => void,
	sealing: Sealing = usual
): Promise<ReviewColumns> {
	return whenSealed(connection, note, onProgress, sealing, readColumns);
}

/** The sums over all reviews that stand; `onProgress` as above. What had to be read anew is kept. */
export async function reviewDigest(
	connection: Connection,
	note: Note,
	onProgress?: (share: number) => void,
	sealing: Sealing = usual
): Promise<Digest> {
	const { digest, toKeep } = await whenSealed(connection, note, onProgress, sealing, readDigest);
	if (toKeep)
		await connection
			.run((database) => write(database, ['meta'], (some) => keep(some, toKeep)))
			.catch(() => undefined); // no room, or no time: the next visit reads the segments again
	return digest;
}

type Read<T> = (database: Database, note: Note, sealing: Sealing) => Promise<T | undefined>;

/** `read` finds nothing if more is unsealed than should be. */
async function whenSealed<T>(
	connection: Connection,
	note: Note,
	onProgress: ((share: number) => void) | undefined,
	sealing: Sealing,
	read: Read<T>
): Promise<T> {
	for (let tries = 0; tries < mostTries; tries++) {
		const found = await connection.run((database) => read(database, note, sealing));
		if (found) return found;
		try {
			await exclusively(() => sealNow(connection, note, onProgress, sealing));
		} catch (error) {
			// No room to keep what is sealed: it can be counted all the same.
			if (error instanceof StoreError && error.code === 'full') break;
			throw error;
		}
	}
	const whole = { ...sealing, size: Infinity };
	return (await connection.run((database) => read(database, note, whole))) as T;
}

const readColumns: Read<ReviewColumns> = async (database, note, sealing) => {
	const reading = await begin(database);
	const { sealed, end } = await readSealed(reading, note);
	const tail = await readTail(reading, { lastId: sealed.lastId, end }, note, sealing);
	return tail && joinColumns([...sealed.parts, tail]);
};

type ToKeep = { readonly row: DigestRow; readonly end: SealedEnd };

const readDigest: Read<{ readonly digest: Digest; readonly toKeep?: ToKeep }> = async (
	database,
	note,
	sealing
) => {
	const reading = await begin(database, true);
	const { journal, parameters } = reading;
	const basis = columnsBasis(parameters);
	const kept = keptOf(readDigestRow(reading.keptDigest, journal, basis), reading.keptEnd);
	const since = kept && (await readTail(reading, kept, note, sealing));
	if (kept && since) return { digest: digestAfter(kept.digest, since) };
	const { sealed, end } = await readSealed(reading, note);
	const { lastId } = sealed;
	const tail = await readTail(reading, { lastId, end }, note, sealing);
	if (!tail) return undefined;
	const own = sealedDigest(sealed);
	const digest = digestAfter(own, tail);
	if (lastId === undefined || journal.sealer === undefined) return { digest };
	const { stability, difficulty, lastDay, openUndos } = end;
	const number = sealed.count - 1;
	const of = { number, lastId, basis, sealer: journal.sealer, openUndos };
	const toKeep = { row: digestRowOf(of, own), end: { number, stability, difficulty, lastDay } };
	return { digest, toKeep };
};

/** Sums and end of the same segment. */
function keptOf(row: DigestRow | undefined, sealedEnd: unknown) {
	if (!row) return undefined;
	const { lastId, openUndos, digest } = row;
	const { cardIds, articleIds } = digest;
	const end = keptEnd(sealedEnd, row.number, { cardIds, articleIds, openUndos });
	return end && { lastId, end, digest };
}

/** Keeps what a visit has summed up, if it is still true and nobody has kept more. */
async function keep(transaction: WriteTransaction, { row, end }: ToKeep): Promise<void> {
	const meta = transaction.objectStore('meta');
	const [journalRow, value] = await Promise.all([meta.get('journal'), meta.get('digest')]);
	const journal = readJournal(journalRow) ?? emptyJournal;
	const other = readDigestRow(value, journal, row.basis);
	const isTrue = readDigestRow(row, journal, row.basis) !== undefined;
	if (!isTrue || (other && other.number > row.number)) return;
	await Promise.all([meta.put(end, 'sealedEnd'), meta.put(row, 'digest')]);
}

type Reading = Awaited<ReturnType<typeof begin>>;

/** One transaction: segments, journal and tail are of the same moment. */
async function begin(database: Database, withDigest = false) {
	const transaction = database.transaction(['segments', 'meta', 'reviews']);
	const meta = transaction.objectStore('meta');
	// Large rows lie in files of their own: asked for together, they are read together.
	const [journal, keptEnd, keptDigest, changes] = await Promise.all([
		meta.get('journal'),
		meta.get('sealedEnd'),
		withDigest ? meta.get('digest') : undefined,
		transaction.objectStore('reviews').index('byCard').getAll(historyRange(allCards))
	]);
	const parameters: Parameters = parametersIn(changes);
	return {
		transaction,
		journal: readJournal(journal) ?? emptyJournal,
		keptEnd: keptEnd as unknown,
		keptDigest: keptDigest as unknown,
		parameters
	};
}

async function readSealed({ transaction, journal, keptEnd, parameters }: Reading, note: Note) {
	const rows = await transaction.objectStore('segments').getAll();
	const sealed = sealedOf(rows, journal, parameters);
	if (sealed.damaged !== undefined) note('segments', sealed.damaged);
	return { sealed, end: endOfSealed(sealed, keptEnd, parameters) };
}

/** Columns of what came after `lastId`, where `end` stands; undefined if it is more than it should be. */
async function readTail(
	{ transaction, parameters }: Reading,
	{ lastId, end }: { readonly lastId: string | undefined; readonly end: ColumnsEnd },
	note: Note,
	{ size, margin }: Sealing
): Promise<ReviewColumns | undefined> {
	const most = size + margin;
	const limit = Number.isFinite(most) ? most + 1 : undefined;
	const rows = await transaction.objectStore('reviews').getAll(after(lastId), limit);
	if (rows.length > most) return undefined;
	const entries = rows.flatMap((row) => soundEntry(row, note) ?? []);
	return columnsAfter(end, entries, parameters).columns;
}
