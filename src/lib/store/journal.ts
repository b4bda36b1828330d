import { integer, isEntryId, listOf, readShape } from '#lib/scheduling/shape.ts';
import type { Journal } from '#lib/store/database.ts';

export const emptyJournal: Journal = { undoable: [], entriesSinceBackup: 0 };

export function readJournal(value: unknown): Journal | undefined {
	return readShape<Journal>(
		{ undoable: listOf(isEntryId, 1000), entriesSinceBackup: integer(0, Number.MAX_SAFE_INTEGER) },
		value
	);
}
