/** What a store must do with a record that comes some entries at a time, over both databases. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reviewOf } from '#lib/scheduling/arbitrary-log.contract.ts';
import type { LogEntry } from '#lib/scheduling/review.ts';
import { eraseDatabase } from '#lib/store/connection.ts';
import { openStore } from '#lib/store/open-store.ts';
import type { RecordSource, Store } from '#lib/store/store.ts';
import { expectTrueToLog } from '#lib/store/true-to-log.contract.ts';

const dayMs = 86_400_000;
const now = Date.UTC(2016, 4, 4, 10);
let count = 0;

export function restoreContract(): void {
	let name: string;
	let store: Store;
	beforeEach(async () => {
		name = `restore-${count++}`;
		await eraseDatabase(name);
		store = await openStore(name);
	});
	afterEach(async () => {
		store.close();
		await eraseDatabase(name);
	});
	const review = (cardId: string, at: number) =>
		reviewOf({ id: store.newId(at), cardId, reviewedAt: at, device: store.device });

	describe('a backup that comes in pieces', () => {
		it('is planned and restored as it is read, also where it comes twice or breaks off', async () => {
			for (let at = 0; at < 9; at++) await store.record(review(`c${at % 4}`, now + at * dayMs));
			await store.undo(now + 10 * dayMs);
			const { entries, ...rest } = await store.everything(now);
			await store.deleteEverything();
			const bites = [
				entries.slice(0, 3),
				entries.slice(2, 7),
				entries.slice(0, 2),
				entries.slice(7)
			];
			const source =
				(most: number): RecordSource =>
				async (to) => {
					// The first reader broke off: it begins again.
					await to.take(entries.slice(0, 5));
					to.begin();
					for (const bite of bites.slice(0, most)) await to.take(bite);
					if (most < bites.length) throw new Error('broken off');
					return { ...rest, entries: [] };
				};
			const plan = await store.planRestore(source(9));
			expect(plan).toMatchObject({ newEntries: entries.length, knownEntries: 0, affectedCards: 4 });
			await expect(store.applyRestore({ ...plan, source: source(2) })).rejects.toThrow();
			await expectTrueToLog(store);
			expect(await store.planRestore(source(9))).toMatchObject({
				newEntries: entries.length - 7,
				knownEntries: 7
			});
			expect((await store.applyRestore(plan)).added).toBe(entries.length - 7);
			expect(await store.entriesSince(0)).toEqual(entries);
			await expectTrueToLog(store);
			const read: LogEntry[] = [];
			await store.readLog((some) => void read.push(...some));
			expect(read).toEqual(entries);
		});
	});
}
