/** When to speak of a backup, and how firmly: by what would be lost, and how easily. Never in red. */
import type { StorageState } from '#lib/store/store.ts';

/** line: a sentence · offer: with a button · firm: and with what it would mean to lose it. */
export type Advice = 'none' | 'line' | 'offer' | 'firm';

export type Circumstances = {
	readonly now: number;
	/** Safari in a tab: what is unused for seven days is cleared. */
	readonly canBeCleared: boolean;
	/** Answers that were unsaved when the reader last said "not now". */
	readonly declinedAt?: number;
};

const dayMs = 86_400_000;

export function backupAdvice(state: StorageState, circumstances: Circumstances): Advice {
	const { entriesSinceBackup: unsaved, lastBackupAt } = state;
	const { now, canBeCleared, declinedAt = 0 } = circumstances;
	// Said once, it is said again when there is twice as much to lose.
	if (unsaved < 2 * declinedAt) return 'none';
	const risk = state.isPersisted ? 0.25 : canBeCleared ? 2 : 1;
	const weight = unsaved * risk;
	const isOld = lastBackupAt !== undefined && now - lastBackupAt > 60 * dayMs && unsaved >= 20;
	if (weight >= 300) return 'firm';
	if (weight >= 60 || isOld) return 'offer';
	return weight >= 20 ? 'line' : 'none';
}
