import type { LogEntry } from '#lib/scheduling/review.ts';

/** When an entry was made, by the clock of that moment: epoch ms. */
export function recordedAt(entry: LogEntry): number {
	switch (entry.type) {
		case 'review':
			return entry.reviewedAt;
		case 'undo':
			return entry.undoneAt;
		case 'parameters':
			return entry.changedAt;
		default:
			return entry satisfies never;
	}
}
