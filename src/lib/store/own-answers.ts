/** Typed answers that the reader wants counted as right: one list in `meta`, beside the items. */
import { readOwnAnswers, readOwnAnswersList } from '#lib/exchange/valid-hand.ts';
import { type OwnAnswers, joinOwnAnswers, withoutOwnAnswer } from '#lib/items/own-answers.ts';
import { type Connection, type WriteTransaction, write } from '#lib/store/connection.ts';
import type { Told } from '#lib/store/open-store.ts';

export type KeepingAnswers = {
	/** The question whose answer was kept last comes first. */
	ownAnswers(): Promise<OwnAnswers[]>;
	/** Add these to what the question has; resolves when that is on disk. */
	keepAnswers(row: OwnAnswers): Promise<void>;
	/** It is wrong again from now on. */
	dropAnswer(itemId: string, answer: string): Promise<void>;
};

export function keepingAnswers(connection: Connection, told: Told): KeepingAnswers {
	const change = (make: (rows: readonly OwnAnswers[]) => OwnAnswers[]) =>
		told(
			'questions',
			connection.run((database) =>
				write(database, ['meta'], (transaction) => changeIn(transaction, make))
			)
		);
	return {
		ownAnswers: async () =>
			readOwnAnswersList(await connection.run((database) => database.get('meta', 'ownAnswers'))),
		async keepAnswers(row) {
			const sound = readOwnAnswers(row);
			if (!sound) throw new TypeError('ownAnswers: this is not a valid row');
			await change((rows) => joinOwnAnswers(rows, [sound]));
		},
		dropAnswer: (itemId, answer) => change((rows) => withoutOwnAnswer(rows, itemId, answer))
	};
}

/** Joins what a backup holds to what is here. */
export const mergeOwnAnswers = (
	transaction: WriteTransaction,
	theirs: readonly OwnAnswers[]
): Promise<void> => changeIn(transaction, (here) => joinOwnAnswers(here, theirs));

async function changeIn(
	transaction: WriteTransaction,
	make: (rows: readonly OwnAnswers[]) => OwnAnswers[]
): Promise<void> {
	const meta = transaction.objectStore('meta');
	const rows = make(readOwnAnswersList(await meta.get('ownAnswers')));
	if (rows.length > 0) await meta.put(rows, 'ownAnswers');
	else await meta.delete('ownAnswers');
}
