import { expect } from 'vitest';
import { dayTotals } from '#lib/scheduling/day-total.ts';
import { fold } from '#lib/scheduling/fold.ts';
import type { Store } from '#lib/store/store.ts';

/** Card rows, day sums and the number of entries are exactly what the log makes of them. */
export async function expectTrueToLog(store: Store): Promise<void> {
	const log = await store.entriesSince(0);
	const cards = (await store.cards()).sort((a, b) => (a.id < b.id ? -1 : 1));
	const folded = [...fold(log).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
	expect(cards).toEqual(folded);
	expect(await store.days(-10, 100_000)).toEqual(dayTotals(log));
	if (store.damagedRows().length === 0)
		expect((await store.storageState()).entries).toBe(log.length);
}
