import {
	type Check,
	integer,
	isEntryId,
	isName,
	listOf,
	optional,
	readShape
} from '#lib/scheduling/shape.ts';
import type { LogEntry } from '#lib/scheduling/review.ts';
import type { Journal } from '#lib/store/database.ts';

/** Stands for a row that is lost or damaged too: nothing is known of what changed, so no segment holds. */
export const emptyJournal: Journal = { undoable: [], entriesSinceBackup: 0, changedFrom: '' };

const isEntryIdOrEmpty: Check = (value) => value === '' || isEntryId(value);

export function readJournal(value: unknown): Journal | undefined {
	return readShape<Journal>(
		{
			undoable: listOf(isEntryId, 1000),
			entriesSinceBackup: integer(0, Number.MAX_SAFE_INTEGER),
			entries: optional(integer(0, Number.MAX_SAFE_INTEGER)),
			changedFrom: optional(isEntryIdOrEmpty),
			sealer: optional(isName)
		},
		value
	);
}

/** The journal after these entries were added or healed; from where they reach, the log must be sealed again. */
export function withChanged(journal: Journal, entries: Iterable<LogEntry>): Journal {
	let { changedFrom } = journal;
	for (const entry of entries)
		for (const id of entry.type === 'undo' ? [entry.id, entry.target] : [entry.id])
			if (changedFrom === undefined || id < changedFrom) changedFrom = id;
	return changedFrom === undefined ? journal : { ...journal, changedFrom };
}
