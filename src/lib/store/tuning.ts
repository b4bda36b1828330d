/**
 * What the scheduler goes by, as entries of the log. Loaded when it is first asked for.
 *
 * A change is one small strict transaction: the entry, and the name of what the log now says. The
 * cards follow in batches, each its own transaction. A card that is behind carries another name, so
 * whoever reads it folds it again first: killed at any point, cards as read equal the fold.
 */
import type { Parameters } from '#lib/scheduling/card.ts';
import { type ParameterChange, type Undo, allCards } from '#lib/scheduling/review.ts';
import { standingChanges } from '#lib/scheduling/standing.ts';
import { readEntry } from '#lib/scheduling/valid-entry.ts';
import { type Connection, type ReadTransaction, write } from '#lib/store/connection.ts';
import { inPatience, secondCopy } from '#lib/store/copy.ts';
import type { Database, TableName } from '#lib/store/database.ts';
import type { Parts } from '#lib/store/open-store.ts';
import {
	foldAgain,
	historyIn,
	nameParameters,
	noteEntry,
	parametersIn
} from '#lib/store/record.ts';

export type NewParameters = Pick<ParameterChange, 'weights' | 'desiredRetention' | 'why'>;

export type Tuning = {
	/** What the log says now; the published parameters where it says nothing. */
	parameters(): Promise<Parameters>;
	/** The changes that were not taken back, the latest last. */
	changes(): Promise<ParameterChange[]>;
	/** Append a change; resolves when it is on disk. `catchUp` brings the cards along. */
	change(given: NewParameters, now: number): Promise<ParameterChange>;
	/** Take a change back; false if none stands by that id. `catchUp` brings the cards along. */
	takeBack(changeId: string, now: number): Promise<boolean>;
	/** Fold all cards that are behind again. `onDone` hears how many cards were looked at. */
	catchUp(onDone?: (cards: number) => void): Promise<void>;
};

const tables: TableName[] = ['reviews', 'cards', 'days', 'meta'];
/** Cards folded in one transaction: some tens of milliseconds, so that an answer need not wait. */
const batch = 200;

export function tuning({ name, connection, told, newId, device }: Parts): Tuning {
	const kept = async (entry: ParameterChange | Undo) => {
		await told('reviews', append(connection, entry));
		await inPatience(secondCopy(name).put([entry]));
	};
	return {
		parameters: () => inLog(connection, parametersIn),
		changes: () =>
			inLog(connection, async (log) => standingChanges(await historyIn(log, allCards))),
		async change(given, now) {
			const entry = readEntry({
				...given,
				id: newId(now),
				type: 'parameters',
				v: 1,
				cardId: allCards,
				changedAt: now,
				device: device()
			});
			if (entry?.type !== 'parameters') throw new TypeError('change: not valid parameters');
			await kept(entry);
			return entry;
		},
		async takeBack(target, now) {
			const standing = await inLog(connection, async (log) =>
				standingChanges(await historyIn(log, allCards)).some(({ id }) => id === target)
			);
			if (!standing) return false;
			const made = { id: newId(now), target, undoneAt: now, device: device() };
			await kept({ ...made, type: 'undo', v: 1, cardId: allCards });
			return true;
		},
		catchUp: (onDone) => told('reviews', catchUp(connection, onDone))
	};
}

function inLog<T>(
	connection: Connection,
	read: (transaction: ReadTransaction) => Promise<T>
): Promise<T> {
	// Only to read: what is being written need not be waited for, nor the disk.
	return connection.run((database) => read(database.transaction(['reviews'])));
}

function append(connection: Connection, entry: ParameterChange | Undo): Promise<void> {
	return connection.run((database) =>
		write(database, tables, async (transaction) => {
			const reviews = transaction.objectStore('reviews');
			if ((await reviews.getKey(entry.id)) !== undefined) return;
			await reviews.add(entry);
			await noteEntry(transaction, entry);
			await nameParameters(transaction, await parametersIn(transaction));
		})
	);
}

/** Also finishes what a closed tab or a kill has left undone. */
export async function catchUp(
	connection: Connection,
	onDone?: (cards: number) => void
): Promise<void> {
	for (;;) {
		const before = await named(connection);
		let from: string | undefined;
		for (let cards = 0; ;) {
			const rows = await connection.run((database) => someCards(database, from));
			const ids = rows.filter((row) => row.parametersId !== before).map(({ id }) => id);
			if (ids.length > 0) await connection.run((database) => foldAgain(database, ids));
			onDone?.((cards += rows.length));
			from = rows.at(-1)?.id;
			if (rows.length < batch) break;
		}
		if (await connection.run((database) => hasCaughtUp(database, before))) return;
	}
}

function named(connection: Connection): Promise<unknown> {
	return connection.run((database) => database.get('meta', 'parametersId'));
}

function someCards(database: Database, after: string | undefined) {
	const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
	return database.getAll('cards', range, batch);
}

/** False if the parameters have changed again meanwhile: then the walk starts anew. */
function hasCaughtUp(database: Database, walkedWith: unknown): Promise<boolean> {
	return write(database, ['meta'], async (transaction) => {
		const meta = transaction.objectStore('meta');
		if ((await meta.get('parametersId')) !== walkedWith) return false;
		await meta.delete('isBehind');
		return true;
	});
}
