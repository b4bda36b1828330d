import { firstEntryIdAt } from '#lib/scheduling/entry-id.ts';
import { recordedAt } from '#lib/scheduling/recorded-at.ts';
import type { LogEntry } from '#lib/scheduling/review.ts';
import { readEntry } from '#lib/scheduling/valid-entry.ts';
import type { Parts } from '#lib/store/open-store.ts';
import type { Store } from '#lib/store/store.ts';

/** Rows read at a time where all are read. */
const bite = 2_000;

/** Reads the log's own rows. A damaged one is noted and passed over. */
export function logReading({
	connection,
	reader: { note }
}: Pick<Parts, 'connection' | 'reader'>): Pick<Store, 'entriesSince' | 'history' | 'readLog'> {
	const entries = (rows: readonly LogEntry[]): LogEntry[] =>
		rows.flatMap((row) => {
			const entry = readEntry(row);
			// The key path sees to it that a row has its id.
			if (!entry) note('reviews', row.id);
			return entry ?? [];
		});
	return {
		async entriesSince(since) {
			const from = IDBKeyRange.lowerBound(firstEntryIdAt(since));
			const rows = await connection.run((database) => database.getAll('reviews', from));
			return entries(rows).filter((entry) => recordedAt(entry) >= since);
		},
		async readLog(take) {
			let from: IDBKeyRange | undefined;
			for (;;) {
				const rows = await connection.run((database) => database.getAll('reviews', from, bite));
				const last = rows.at(-1);
				if (!last) return;
				await take(entries(rows));
				from = IDBKeyRange.lowerBound(last.id, true);
			}
		},
		async history(cardId) {
			const range = IDBKeyRange.bound([cardId], [cardId, []]);
			return entries(
				await connection.run((database) => database.getAllFromIndex('reviews', 'byCard', range))
			);
		}
	};
}
