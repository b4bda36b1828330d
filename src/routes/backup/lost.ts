/**
 * Notices that the browser has removed a reader's answers, which nobody else would tell them.
 *
 * A mark says that there were some. It is kept in two places that do not go the way the database
 * goes: in localStorage, which stays when only the database is lost or cleared for room (Chromium);
 * and in the tab's own history entry, which stays when Safari clears everything that a site has
 * written after seven days without a visit, as long as the tab is open. A new tab after such a clearing
 * looks like a first visit: no place that a page can write survives it. A cookie would not either,
 * and would be sent to the host with every request.
 */
import { isTime } from '#lib/scheduling/shape.ts';
import type { StorageState } from '#lib/store/store.ts';

export type Mark = {
	readonly answers: number;
	/** When they were last seen, epoch ms. */
	readonly at: number;
	readonly backedUpAt?: number;
};

const key = 'attache:answers';
/** When the reader deleted everything: older marks, in other tabs' histories too, are void. */
const emptiedKey = 'attache:emptied-at';

/** Leave the mark; with no answers there is nothing to leave. */
export function leaveMark({ entries, lastBackupAt }: StorageState, now: number): void {
	if (entries === 0) return;
	const mark: Mark = {
		answers: entries,
		at: now,
		...(lastBackupAt !== undefined && { backedUpAt: lastBackupAt })
	};
	quietly(() => localStorage.removeItem(emptiedKey));
	keepMark(mark);
}

export function keepMark(mark: Mark): void {
	quietly(() => localStorage.setItem(key, JSON.stringify(mark)));
	quietly(() => history.replaceState({ ...(history.state as object), [key]: mark }, ''));
}

/**
 * The newest mark that is left, in localStorage or in a history entry's state. Only where the store
 * has opened and is empty does it tell of a loss.
 */
export function findMark(state?: unknown): Mark | undefined {
	const emptiedAt = Number(quietly(() => localStorage.getItem(emptiedKey)) ?? 0);
	const places = [
		quietly(() => JSON.parse(localStorage.getItem(key) ?? 'null') as unknown),
		(state as Record<string, unknown> | null | undefined)?.[key]
	];
	return places
		.flatMap((place) => readMark(place) ?? [])
		.filter(({ at }) => at > emptiedAt)
		.sort((a, b) => b.at - a.at)[0];
}

/** The reader has emptied the store, or does not want to be told again. */
export function voidMarks(now: number): void {
	quietly(() => localStorage.removeItem(key));
	quietly(() => localStorage.setItem(emptiedKey, String(now)));
	quietly(() => history.replaceState({ ...(history.state as object), [key]: undefined }, ''));
}

function readMark(value: unknown): Mark | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { answers, at, backedUpAt } = value as Record<string, unknown>;
	if (!Number.isInteger(answers) || (answers as number) < 1 || !isTime(at)) return undefined;
	return {
		answers: answers as number,
		at: at as number,
		...(isTime(backedUpAt) && { backedUpAt: backedUpAt as number })
	};
}

/** Storage may be switched off, and a mark is worth no trouble. */
function quietly<T>(work: () => T): T | undefined {
	try {
		return work();
	} catch {
		return undefined;
	}
}
