import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { openDB } from 'idb';
import {
	type Step,
	arbitraryLog,
	arbitraryStepOrChange,
	reviewOf,
	reviewOfStep
} from '#lib/scheduling/arbitrary-log.contract.ts';
import type { Flag } from '#lib/items/flag.ts';
import type { LogEntry } from '#lib/scheduling/review.ts';
import { eraseDatabase } from '#lib/store/connection.ts';
import { migrationContract } from '#lib/store/migration.contract.ts';
import { openStore } from '#lib/store/open-store.ts';
import { storeContract } from '#lib/store/store.contract.ts';
import { expectTrueToLog } from '#lib/store/true-to-log.contract.ts';
import type { Store } from '#lib/store/store.ts';

storeContract();
migrationContract();

let count = 0;
async function withStore(work: (store: Store, name: string) => Promise<void>): Promise<void> {
	const name = `unit-${count++}`;
	const store = await openStore(name);
	try {
		await work(store, name);
	} finally {
		store.close();
		await eraseDatabase(name);
	}
}

async function take(store: Store, steps: readonly Step[]): Promise<void> {
	let now = Date.UTC(2016, 4, 4, 9);
	for (const step of steps) {
		now = Math.max(0, now + step.minutes * 60_000);
		if (step.do === 'undo') await store.undo(now);
		else if (step.do === 'change') await (await store.tuning()).change(step.what, now);
		else await store.record(reviewOfStep(step, store.newId(now), now));
	}
}

describe('cards and sums are true to the log', () => {
	it('after any answers, undos, changes of parameters and turns of the clock', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(arbitraryStepOrChange, { maxLength: 25 }), (steps) =>
				withStore(async (store) => {
					await take(store, steps);
					await expectTrueToLog(store);
				})
			),
			{ numRuns: 40 }
		);
	});

	it('after another device’s log was merged in, twice', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(arbitraryStepOrChange, { maxLength: 12 }),
				arbitraryLog,
				(steps, theirs) =>
					withStore(async (store) => {
						await take(store, steps);
						for (const entries of [theirs.slice(0, theirs.length / 2), theirs]) {
							const record = { createdAt: 0, device: 'd', entries, begun: [], preferences: {} };
							await store.applyRestore(await store.planRestore(record));
							await expectTrueToLog(store);
						}
					})
			),
			{ numRuns: 30 }
		);
	});
});

const flag: Flag = {
	itemId: 'a',
	articleId: 'nato',
	reason: 'unclear',
	stem: 'Who?',
	flaggedAt: 1,
	appVersion: 'v'
};

const review = (store: Store, cardId: string) =>
	reviewOf({ id: store.newId(1_462_000_000_000), reviewedAt: 1_462_000_000_000, cardId });

describe('a damaged database', () => {
	it('has its cards folded again from the log', () =>
		withStore(async (store, name) => {
			const card = await store.record(review(store, 'a'));
			const raw = await openDB(name);
			await raw.put('cards', { ...card, stability: 'much' });
			expect(await store.card('a')).toEqual(card);
			expect(store.damagedRows()).toEqual([{ store: 'cards', key: 'a' }]);
			await raw.put('cards', { ...card, difficulty: -1 });
			await store.record(review(store, 'a'));
			await raw.delete('cards', 'a');
			await store.record(review(store, 'a'));
			await expectTrueToLog(store);
			raw.close();
		}));

	it('has its damaged log rows passed over and named', () =>
		withStore(async (store, name) => {
			await store.record(review(store, 'a'));
			const raw = await openDB(name);
			const row = { ...((await store.entriesSince(0))[0] as LogEntry), rating: 'perfect' };
			await raw.put('reviews', row);
			expect(await store.entriesSince(0)).toEqual([]);
			expect(store.damagedRows()).toEqual([{ store: 'reviews', key: row.id }]);
			raw.close();
		}));

	it('has its damaged flags and edits passed over and named, and still leaves the question out', () =>
		withStore(async (store, name) => {
			const raw = await openDB(name);
			await raw.put('flags', { ...flag, reason: 'dull' });
			await raw.put('edits', { itemId: 'b', articleId: 'n', editedAt: 1, base: {}, changes: [] });
			const hand = await store.hand();
			expect([await hand.flags(), await hand.edits()]).toEqual([[], []]);
			expect(store.damagedRows()).toEqual([
				{ store: 'flags', key: 'a' },
				{ store: 'edits', key: 'b' }
			]);
			expect([...(await store.handled()).flagged]).toEqual(['a']);
			expect((await store.everything(0)).flags).toEqual([]);
			raw.close();
		}));

	it('gives the defaults for preferences, session and journal that make no sense', () =>
		withStore(async (store, name) => {
			const raw = await openDB(name);
			await raw.put('meta', { theme: 'pink', rolloverHour: 99, minutesPerDay: 5 }, 'preferences');
			await raw.put('meta', { position: 'first' }, 'session');
			await raw.put('meta', 7, 'journal');
			expect(await store.preferences()).toMatchObject({ theme: 'system', minutesPerDay: 5 });
			expect(await store.loadSession()).toBeUndefined();
			await store.record(review(store, 'a'));
			expect(await store.undo(0)).not.toBeNull();
			raw.close();
		}));
});

describe('a connection', () => {
	it('that was closed behind our back is opened again, and the review is there once', () =>
		withStore(async (store) => {
			const transaction = Reflect.get(IDBDatabase.prototype, 'transaction') as (
				this: IDBDatabase,
				...rest: unknown[]
			) => IDBTransaction;
			const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (
				this: IDBDatabase,
				...rest
			) {
				this.close();
				return transaction.apply(this, rest);
			});
			await store.record(review(store, 'a'));
			spy.mockRestore();
			expect(await store.entriesSince(0)).toHaveLength(1);
			await expectTrueToLog(store);
		}));

	it('lets a newer version upgrade, and says that this tab is outdated', () =>
		withStore(async (store, name) => {
			const told = vi.fn();
			store.onOutdated(told);
			const newer = await openDB(name, 99);
			expect(told).toHaveBeenCalledOnce();
			await expect(store.cards()).rejects.toMatchObject({ code: 'newer' });
			newer.close();
		}));

	it.each([
		['QuotaExceededError', 'full'],
		['SecurityError', 'denied'],
		['UnknownError', 'damaged']
	])('that fails with %s says so: %s', (errorName, code) =>
		withStore(async (store) => {
			const fail = () => {
				throw new DOMException('no', errorName);
			};
			const spy = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(fail);
			await expect(store.record(review(store, 'a'))).rejects.toMatchObject({ code });
			spy.mockRestore();
			expect(await store.entriesSince(0)).toEqual([]);
			await store.record(review(store, 'a'));
			await expectTrueToLog(store);
		})
	);

	it('that may not be opened at all says denied', async () => {
		const spy = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('no', 'SecurityError');
		});
		await expect(openStore('never')).rejects.toMatchObject({ name: 'StoreError', code: 'denied' });
		spy.mockRestore();
	});

	it('asks for strict durability for each review', () =>
		withStore(async (store) => {
			const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
			await store.record(review(store, 'a'));
			await store.undo(0);
			const writes = spy.mock.calls.filter(([, mode]) => mode === 'readwrite');
			expect(writes.length).toBe(2);
			for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
			spy.mockRestore();
		}));
});
