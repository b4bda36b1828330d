import { isAside, readParkedList } from '#lib/scheduling/parking.ts';

/** The items of a stored list that are set aside at `now`. Loaded only where there is a list. */
export const asideAt = (stored: unknown, now: number): ReadonlySet<string> =>
	new Set(
		readParkedList(stored)
			.filter((row) => isAside(row, now))
			.map(({ itemId }) => itemId)
	);
