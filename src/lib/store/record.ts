/** Writes to the log. Needs the scheduler, so the store loads it only when there is something to record. */
import type { Card, Parameters } from '#lib/scheduling/card.ts';
import { type DayTotal, addToTotal } from '#lib/scheduling/day-total.ts';
import { foldCard } from '#lib/scheduling/fold.ts';
import { applyReview } from '#lib/scheduling/fsrs.ts';
import { parametersId, parametersOf } from '#lib/scheduling/parameters.ts';
import { type LogEntry, type Review, type Undo, allCards } from '#lib/scheduling/review.ts';
import type { Session } from '#lib/scheduling/session.ts';
import { studyDay } from '#lib/scheduling/study-day.ts';
import { readEntry } from '#lib/scheduling/valid-entry.ts';
import { readCard, readDayTotal } from '#lib/scheduling/valid-rows.ts';
import {
	type Connection,
	type ReadTransaction,
	type WriteTransaction,
	write
} from '#lib/store/connection.ts';
import { inPatience, secondCopy } from '#lib/store/copy.ts';
import type { Database, Journal } from '#lib/store/database.ts';
import { emptyJournal, readJournal, withChanged } from '#lib/store/journal.ts';
import type { Parts, Told } from '#lib/store/open-store.ts';
import type { Store, Undone } from '#lib/store/store.ts';

const tables: ('reviews' | 'cards' | 'days' | 'meta')[] = ['reviews', 'cards', 'days', 'meta'];
/** How many reviews can be taken back, one after the other. */
const deepestUndo = 50;

/** One transaction: log, card, day, journal and session change together or not at all. */
export function record(database: Database, given: Review, session?: Session): Promise<Card> {
	const review = readEntry(given);
	if (review?.type !== 'review') throw new TypeError('record: this is not a valid review');
	return write(database, tables, async (transaction) => {
		const reviews = transaction.objectStore('reviews');
		const cards = transaction.objectStore('cards');
		const days = transaction.objectStore('days');
		// All that is read is asked for at once, and all that is written is: the reader waits for two
		// journeys to the database and the disk, not for nine.
		const [known, row, journal, parameters, day] = await Promise.all([
			reviews.getKey(review.id),
			cards.get(review.cardId),
			journalOf(transaction),
			parametersIn(transaction),
			days.get([studyDay(review.reviewedAt, review), review.articleId])
		]);
		const read = readCard(row);
		const before = read?.parametersId === parametersId(parameters) ? read : undefined;
		const first = () => applyReview(undefined, review, parameters);
		if (known !== undefined)
			return before ?? (await refold(transaction, review, parameters)) ?? first();
		// What comes out of order, or has no card yet (or no longer), or one that is behind the
		// parameters, is folded from the log.
		const isNext = before !== undefined && before.lastReviewId < review.id;
		const next = isNext ? applyReview(before, review, parameters) : undefined;
		const undoable = [...journal.undoable, review.id].slice(-deepestUndo);
		const meta = transaction.objectStore('meta');
		const puts = [
			reviews.add(review),
			next && cards.put(next),
			days.put(addToTotal(readDayTotal(day), review, 1)),
			meta.put({ ...grown(journal, review), undoable }, 'journal'),
			session && meta.put(session, 'session')
		];
		// Requests are served in their order: what is folded has the review in it.
		const folded = next ?? refold(transaction, review, parameters);
		if (next) transaction.commit?.();
		const [card] = await Promise.all([folded, ...puts]);
		return card ?? first();
	});
}

/** Appends an undo of the review recorded last. The same id again changes nothing. */
export function undo(
	database: Database,
	made: Pick<Undo, 'id' | 'undoneAt' | 'device'>,
	session?: Session,
	reviewId?: string
): Promise<Undone | null> {
	return write(database, tables, async (transaction) => {
		const done = await alreadyUndone(transaction, made.id);
		if (done) return done;
		const journal = await journalOf(transaction);
		const wanted = journal.undoable.filter((id) => reviewId === undefined || id === reviewId);
		const review = await lastStanding(transaction, wanted);
		if (!review) return null;
		const undoable = journal.undoable.filter((id) => id !== review.id);
		const entry = undoOf(review, made);
		await transaction.objectStore('reviews').add(entry);
		const card = await refold(transaction, review, await parametersIn(transaction));
		await addToDay(transaction, review, -1);
		const meta = transaction.objectStore('meta');
		await meta.put({ ...grown(journal, entry), undoable }, 'journal');
		if (session) await meta.put(session, 'session');
		return { undone: review, ...(card && { card }) };
	});
}

function undoOf(review: Review, made: Pick<Undo, 'id' | 'undoneAt' | 'device'>): Undo {
	return { ...made, type: 'undo', v: 1, target: review.id, cardId: review.cardId };
}

async function alreadyUndone(
	transaction: WriteTransaction,
	id: string
): Promise<Undone | undefined> {
	const reviews = transaction.objectStore('reviews');
	const entry = readEntry(await reviews.get(id));
	if (entry?.type !== 'undo') return undefined;
	const undone = readEntry(await reviews.get(entry.target));
	const card = readCard(await transaction.objectStore('cards').get(entry.cardId));
	return undone?.type === 'review' ? { undone, ...(card && { card }) } : undefined;
}

/** The last of `ids` that names a review which is there and stands. */
async function lastStanding(
	transaction: WriteTransaction,
	ids: readonly string[]
): Promise<Review | undefined> {
	for (const id of [...ids].reverse()) {
		const entry = readEntry(await transaction.objectStore('reviews').get(id));
		if (entry?.type !== 'review') continue;
		const history = await historyIn(transaction, entry.cardId);
		if (!history.some((other) => other.type === 'undo' && other.target === id)) return entry;
	}
	return undefined;
}

/** Puts the card that its log makes, or removes it when no review of it stands. */
export async function refold(
	transaction: WriteTransaction,
	{ cardId }: Pick<Review, 'cardId'>,
	parameters: Parameters
): Promise<Card | undefined> {
	const card = foldCard(await historyIn(transaction, cardId), parameters);
	const cards = transaction.objectStore('cards');
	if (card) await cards.put(card);
	else await cards.delete(cardId);
	return card;
}

export async function historyIn(transaction: ReadTransaction, cardId: string): Promise<LogEntry[]> {
	const rows = await transaction
		.objectStore('reviews')
		.index('byCard')
		.getAll(historyRange(cardId));
	return rows.flatMap((row) => readEntry(row) ?? []);
}

export function historyRange(cardId: string): IDBKeyRange {
	return IDBKeyRange.bound([cardId], [cardId, []]);
}

async function addToDay(
	transaction: WriteTransaction,
	review: Review,
	sign: 1 | -1
): Promise<void> {
	const days = transaction.objectStore('days');
	const row = await days.get([studyDay(review.reviewedAt, review), review.articleId]);
	const total: DayTotal = addToTotal(readDayTotal(row), review, sign);
	if (total.reviews > 0) await days.put(total);
	else await days.delete([total.day, total.articleId]);
}

async function journalOf(transaction: WriteTransaction) {
	return readJournal(await transaction.objectStore('meta').get('journal')) ?? emptyJournal;
}

/** What the log says now: its few entries for all cards stand together in the index. */
export async function parametersIn(transaction: ReadTransaction): Promise<Parameters> {
	return parametersOf(await historyIn(transaction, allCards));
}

/** The store's methods. */
export function recording(parts: Parts): Pick<Store, 'prepareToRecord' | 'record' | 'undo'> {
	const { name, connection, told, newId, device } = parts;
	const copy = secondCopy(name);
	return {
		async prepareToRecord() {
			await finishCatchingUp(connection, told);
			const { restOf } = await import('#lib/store/restore.ts');
			// Nobody waits for the copy.
			void restOf(parts).then(
				(rest) => copy.catchUp(connection, rest).then(() => copy.catchUpOwn(connection)),
				() => undefined
			);
		},
		async record(review, session) {
			// Beside each other: the copy lies in files of its own, and is written while the log is.
			const put = copy.put([review]);
			try {
				const recorded = connection.run((database) => record(database, review, session));
				const [card] = await Promise.all([told('reviews', recorded), inPatience(put)]);
				return card;
			} catch (error) {
				void put.then(() => copy.drop([review.id]));
				throw error;
			}
		},
		async undo(now, session, reviewId) {
			const made = { id: newId(now), undoneAt: now, device: device() };
			const undone = await told(
				'reviews',
				connection.run((database) => undo(database, made, session, reviewId))
			);
			if (undone) await inPatience(copy.put([undoOf(undone.undone, made)]));
			return undone;
		}
	};
}

/** Goes on where a closed tab or a kill has left a change of the parameters half followed. */
async function finishCatchingUp(connection: Connection, told: Told): Promise<void> {
	if (!(await connection.run((database) => database.get('meta', 'isBehind')))) return;
	const { catchUp } = await import('#lib/store/tuning.ts');
	await told('reviews', catchUp(connection));
}

/** The journal with one entry more. */
export async function noteEntry(transaction: WriteTransaction, entry: LogEntry): Promise<void> {
	const journal = grown(await journalOf(transaction), entry);
	await transaction.objectStore('meta').put(journal, 'journal');
}

function grown(journal: Journal, entry: LogEntry): Journal {
	const entriesSinceBackup = journal.entriesSinceBackup + 1;
	const { entries } = journal;
	const counted = entries === undefined ? {} : { entries: entries + 1 };
	return { ...withChanged(journal, [entry]), entriesSinceBackup, ...counted };
}

/** Folds cards whose rows were damaged, or are behind the parameters, and puts them right. */
export function foldAgain(database: Database, cardIds: readonly string[]): Promise<Card[]> {
	return write(database, ['reviews', 'cards', 'meta'], async (transaction) => {
		const parameters = await parametersIn(transaction);
		await nameParameters(transaction, parameters);
		const cards = await Promise.all(
			cardIds.map((cardId) => refold(transaction, { cardId }, parameters))
		);
		return cards.flatMap((card) => card ?? []);
	});
}

/**
 * Keeps the name of what the log says where readers of cards find it; true if it was another one,
 * in which case all cards are behind.
 */
export async function nameParameters(
	transaction: WriteTransaction,
	parameters: Parameters
): Promise<boolean> {
	const meta = transaction.objectStore('meta');
	const id = parametersId(parameters);
	if ((await meta.get('parametersId')) === id) return false;
	if (id === undefined) await meta.delete('parametersId');
	else await meta.put(id, 'parametersId');
	await meta.put(true, 'isBehind');
	return true;
}
