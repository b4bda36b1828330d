/** What a store must do with changes of the parameters, over both databases. */
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeOf, ownWeights, reviewOf } from '#lib/scheduling/arbitrary-log.contract.ts';
import { defaultParameters } from '#lib/scheduling/card.ts';
import { fold } from '#lib/scheduling/fold.ts';
import { eraseDatabase } from '#lib/store/connection.ts';
import { openStore } from '#lib/store/open-store.ts';
import type { Store } from '#lib/store/store.ts';
import { expectTrueToLog } from '#lib/store/true-to-log.contract.ts';

const now = Date.UTC(2016, 4, 4, 10);
const trained = { weights: ownWeights(3), why: 'trained' } as const;
let count = 0;

export function tuningContract(): void {
	let name: string;
	let store: Store;
	beforeEach(async () => {
		name = `tuning-${count++}`;
		await eraseDatabase(name);
		store = await openStore(name);
		for (let at = 0; at < 5; at++) await answer(`card${at}`, now + at);
	});
	afterEach(async () => {
		store.close();
		await eraseDatabase(name);
	});
	const answer = (cardId: string, at: number, rating: 'easy' | 'again' = 'easy') =>
		store.record(reviewOf({ id: store.newId(at), cardId, reviewedAt: at, rating }));
	const reopen = async () => {
		store.close();
		store = await openStore(name);
	};
	const raw = async <T>(work: (database: Awaited<ReturnType<typeof openDB>>) => Promise<T>) => {
		const database = await openDB(name);
		try {
			return await work(database);
		} finally {
			database.close();
		}
	};
	const rows = () => raw(async (database) => (await database.getAll('cards')) as unknown[]);

	describe('a change of the parameters', () => {
		it('is an entry of the log, and the cards follow', async () => {
			const before = await store.card('card0');
			const tuning = await store.tuning();
			const change = await tuning.change(trained, now + 10);
			await tuning.catchUp();
			await reopen();
			expect(await store.entriesSince(now + 10)).toEqual([change]);
			expect((await store.card('card0'))?.stability).toBeGreaterThan(before?.stability ?? 0);
			expect(await rows()).toEqual([...fold(await store.entriesSince(0)).values()]);
			expect(store.damagedRows()).toEqual([]);
			expect((await store.storageState()).entriesSinceBackup).toBe(6);
		});

		it('that is taken back leaves the cards as if it had never been', async () => {
			const before = await store.cards();
			const tuning = await store.tuning();
			const { id } = await tuning.change(trained, now + 10);
			await tuning.catchUp();
			expect(await tuning.takeBack(id, now + 11)).toBe(true);
			expect(await tuning.takeBack(id, now + 12)).toBe(false);
			await tuning.catchUp();
			expect(await rows()).toEqual(before);
			expect(await tuning.parameters()).toEqual(defaultParameters);
			expect(await tuning.changes()).toEqual([]);
			expect(await store.entriesSince(now + 10)).toHaveLength(2);
		});

		it('is never what undoing an answer takes back', async () => {
			const tuning = await store.tuning();
			await tuning.change(trained, now + 10);
			expect((await store.undo(now + 11))?.undone.cardId).toBe('card4');
			expect(await tuning.changes()).toHaveLength(1);
			await expectTrueToLog(store);
		});

		it('broken off before any card has followed shows no card of before, and is finished later', async () => {
			await (await store.tuning()).change(trained, now + 10);
			await reopen();
			const log = await store.entriesSince(0);
			expect(await store.card('card3')).toEqual(fold(log).get('card3'));
			await expectTrueToLog(store);
			await (await store.tuning()).change({ weights: null, why: 'chosen' }, now + 11);
			await reopen();
			await store.prepareToRecord();
			expect(await rows()).toEqual([...fold(await store.entriesSince(0)).values()]);
			expect(await raw((database) => database.get('meta', 'isBehind'))).toBeUndefined();
		});

		it('counts for the next answer at once, also of a card that is behind', async () => {
			await (await store.tuning()).change(trained, now + 10);
			const card = await answer('card1', now + 86_400_000, 'again');
			expect(card).toEqual(fold(await store.entriesSince(0)).get('card1'));
			await store.undo(now + 86_400_001);
			await expectTrueToLog(store);
		});

		it('from another device is merged with the log, and all cards follow', async () => {
			const theirs = [
				changeOf({ id: store.newId(now + 20), desiredRetention: 0.8 }),
				reviewOf({ id: store.newId(now + 21), cardId: 'card9', reviewedAt: now + 21 })
			];
			const record = { createdAt: 0, device: 'd', entries: theirs, begun: [], preferences: {} };
			await (await store.tuning()).change(trained, now + 10);
			const plan = await store.planRestore(record);
			expect(plan).toMatchObject({ newEntries: 1, newChanges: 1, affectedCards: 1 });
			await store.applyRestore(plan);
			await expectTrueToLog(store);
			expect(await (await store.tuning()).parameters()).toMatchObject({
				weights: trained.weights,
				desiredRetention: 0.8
			});
			expect(await store.planRestore(record)).toMatchObject({ newEntries: 0, newChanges: 0 });
		});

		it('stands, though the note of what the log says was lost or damaged', async () => {
			const tuning = await store.tuning();
			await tuning.change(trained, now + 10);
			await tuning.catchUp();
			await raw((database) => database.put('meta', 7, 'parametersId'));
			await expectTrueToLog(store);
			await raw((database) => database.delete('meta', 'parametersId'));
			await expectTrueToLog(store);
		});

		it('is told to other tabs, and theirs to this one', async () => {
			const other = await openStore(name);
			const heard = new Promise((resolve) => other.onChange(resolve));
			await (await store.tuning()).change(trained, now + 10);
			expect(await heard).toMatchObject({ what: 'reviews' });
			expect(await other.card('card2')).toEqual(await store.card('card2'));
			other.close();
		});

		it('of weights that are none is refused, and nothing is written', async () => {
			const tuning = await store.tuning();
			await expect(tuning.change({ weights: [1, 2], why: 'trained' }, now)).rejects.toThrow(
				TypeError
			);
			expect(await store.entriesSince(0)).toHaveLength(5);
		});
	});
}
