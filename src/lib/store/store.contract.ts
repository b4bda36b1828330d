/** What every store must do, run over fake-indexeddb in Node and over Chromium's own database. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reviewOf } from '#lib/scheduling/arbitrary-log.contract.ts';
import { startSession } from '#lib/scheduling/session.ts';
import { eraseDatabase } from '#lib/store/connection.ts';
import { expectTrueToLog } from '#lib/store/true-to-log.contract.ts';
import { handContract } from '#lib/store/hand.contract.ts';
import { ownContract } from '#lib/store/own.contract.ts';
import { restoreContract } from '#lib/store/restore.contract.ts';
import { tuningContract } from '#lib/store/tuning.contract.ts';
import { openStore } from '#lib/store/open-store.ts';
import type { Store } from '#lib/store/store.ts';

const dayMs = 86_400_000;
const now = Date.UTC(2016, 4, 4, 10);
let count = 0;

export function storeContract(): void {
	let name: string;
	let store: Store;
	beforeEach(async () => {
		name = `contract-${count++}`;
		await eraseDatabase(name);
		store = await openStore(name);
	});
	afterEach(async () => {
		store.close();
		await eraseDatabase(name);
	});
	const reopen = async () => {
		store.close();
		store = await openStore(name);
	};
	const review = (cardId: string, at = now, given = {}) =>
		reviewOf({ id: store.newId(at), cardId, reviewedAt: at, device: store.device, ...given });

	describe('recording', () => {
		it('keeps a review, its card and the day’s sums over a reload', async () => {
			const card = await store.record(review('a'));
			await reopen();
			expect(await store.card('a')).toEqual(card);
			expect(await store.entriesSince(0)).toHaveLength(1);
			await expectTrueToLog(store);
		});

		it('records the same id once, however often it is told', async () => {
			const one = review('a');
			const first = await store.record(one);
			expect(await store.record(one)).toEqual(first);
			expect(await store.entriesSince(0)).toHaveLength(1);
			await expectTrueToLog(store);
		});

		it('loses nothing when two tabs record at once', async () => {
			const other = await openStore(name);
			const all = Array.from({ length: 40 }, (_, at) => {
				const tab = at % 2 ? store : other;
				return tab.record(
					reviewOf({
						id: tab.newId(now + at),
						cardId: `c${at % 3}`,
						reviewedAt: now + at,
						rating: at % 5 ? 'good' : 'again'
					})
				);
			});
			await Promise.all(all);
			expect(await store.entriesSince(0)).toHaveLength(40);
			await expectTrueToLog(store);
			other.close();
		});

		it('folds again when a review comes out of order', async () => {
			const late = review('a', now);
			await store.record(review('a', now + 5 * dayMs));
			await store.record(late);
			await expectTrueToLog(store);
		});

		it('refuses what is no review', async () => {
			await expect(store.record({ ...review('a'), tookMs: NaN })).rejects.toThrow(TypeError);
			expect(await store.entriesSince(0)).toEqual([]);
		});
	});

	describe('undo', () => {
		it('takes back twelve reviews after a reload, last first', async () => {
			for (let at = 0; at < 12; at++) await store.record(review(`c${at % 5}`, now + at * 1000));
			await reopen();
			for (let at = 11; at >= 0; at--) {
				expect((await store.undo(now + 60_000))?.undone.reviewedAt).toBe(now + at * 1000);
				await expectTrueToLog(store);
			}
			expect(await store.undo(now + 60_000)).toBeNull();
			expect(await store.cards()).toEqual([]);
			expect(await store.entriesSince(0)).toHaveLength(24);
		});

		it('takes back what was recorded last also after the clock was set back', async () => {
			await store.record(review('a', now));
			await store.record(review('b', now - 100 * dayMs));
			expect((await store.undo(now - 100 * dayMs))?.undone.cardId).toBe('b');
			await expectTrueToLog(store);
		});

		it('takes back the one that is named, whatever another tab recorded since', async () => {
			const mine = review('a', now);
			await store.record(mine);
			await store.record(review('b', now + 1000));
			expect((await store.undo(now + 2000, undefined, mine.id))?.undone.id).toBe(mine.id);
			expect(await store.undo(now + 2000, undefined, mine.id)).toBeNull();
			expect((await store.undo(now + 2000))?.undone.cardId).toBe('b');
			await expectTrueToLog(store);
		});

		it('puts the session back in the same step', async () => {
			const entry = { itemId: 'a', articleId: 'n', wording: 0, isRetry: false };
			const session = startSession({
				id: 's',
				mode: 'quiz',
				articleId: 'n',
				entries: [entry],
				startedAt: now
			});
			await store.record(review('a'), { ...session, position: 1 });
			await reopen();
			expect((await store.loadSession())?.position).toBe(1);
			await store.undo(now, session);
			expect(await store.loadSession()).toEqual(session);
			await store.clearSession();
			expect(await store.loadSession()).toBeUndefined();
		});
	});

	describe('what is due', () => {
		it('comes in the order of its time, and is counted', async () => {
			await store.record(review('late', now));
			await store.record(review('early', now - dayMs));
			await store.record(review('soon', now, { rating: 'again' }));
			const tomorrow = now + dayMs;
			expect((await store.dueCards(tomorrow, 10)).map(({ id }) => id)).toEqual([
				'early',
				'soon',
				'late'
			]);
			expect(await store.dueCards(tomorrow, 1)).toHaveLength(1);
			expect(await store.dueCount(tomorrow)).toBe(3);
			expect(await store.dueCount(now)).toBe(1);
			expect(await store.nextDueAt(now)).toBe(now + 600_000);
			expect(await store.nextDueAt(now + 400 * dayMs)).toBeUndefined();
			const bounds = [0, now + 1, now + 600_000, now + 600_001, now + 9 * dayMs];
			expect(await store.dueWithin(bounds)).toEqual([1, 0, 1, 1]);
			expect(await store.dueWithin([])).toEqual([]);
		});

		it('can be read from its end, also where many are due at the same moment', async () => {
			for (const id of ['a', 'b', 'c']) await store.record(review(id, now - 9 * dayMs));
			for (const id of ['d', 'e', 'f', 'g']) await store.record(review(id, now - 5 * dayMs));
			await store.record(review('h', now - 3 * dayMs));
			const ids = async (limit: number) =>
				(await store.dueCards(now, limit, 'latest')).map(({ id }) => id);
			expect(await ids(1)).toEqual(['h']);
			expect((await ids(3)).at(-1)).toBe('h');
			expect((await ids(3)).slice(0, 2).every((id) => 'defg'.includes(id))).toBe(true);
			expect((await ids(5)).sort()).toEqual(['d', 'e', 'f', 'g', 'h']);
			expect(await ids(8)).toHaveLength(8);
			expect(await ids(99)).toHaveLength(8);
			expect(await store.dueCards(now - 99 * dayMs, 5, 'latest')).toEqual([]);
		});

		it('is tallied by article, without what is set aside', async () => {
			await store.record(review('a', now - 9 * dayMs));
			await store.record(review('b', now, { rating: 'again' }));
			await store.record(review('c', now, { articleId: 'eu' }));
			await store.record(review('d', now - 9 * dayMs));
			await (
				await store.hand()
			).park({ itemId: 'd', articleId: 'article0', stem: 'Who?', parkedAt: now });
			expect([...(await store.tallies(['article0', 'eu', 'never met']))]).toEqual([
				['article0', { met: 2, known: 1 }],
				['eu', { met: 1, known: 1 }]
			]);
		});

		it('is asked by the moment of review, not by the id, after the clock was set back', async () => {
			await store.record(review('a', now));
			await store.record(review('b', now - 2 * dayMs));
			const today = await store.entriesSince(now - 60_000);
			expect(today.map(({ cardId }) => cardId)).toEqual(['a']);
		});
	});

	describe('a backup', () => {
		it('restores everything into an empty store', async () => {
			for (let at = 0; at < 6; at++) await store.record(review(`c${at % 2}`, now + at * dayMs));
			await store.undo(now + 6 * dayMs);
			await store.beginArticle('nato', now);
			await store.setPreferences({ theme: 'dark' });
			const record = await store.everything(now);
			await store.deleteEverything();
			expect(await store.cards()).toEqual([]);
			const plan = await store.planRestore(record);
			expect(plan).toMatchObject({ newEntries: 7, knownEntries: 0, newArticles: 1 });
			expect(await store.applyRestore(plan, { preferences: true })).toEqual({ added: 7, cards: 2 });
			await expectTrueToLog(store);
			expect((await store.everything(now)).entries).toEqual(record.entries);
			expect((await store.preferences()).theme).toBe('dark');
			expect(await store.begunArticles()).toEqual([{ articleId: 'nato', begunAt: now }]);
		});

		it('adds what is missing and leaves what is here', async () => {
			await store.record(review('a', now));
			const old = await store.everything(now);
			await store.record(review('a', now + dayMs));
			await store.undo(now + dayMs);
			await store.record(review('b', now + dayMs));
			const plan = await store.planRestore(old);
			expect(plan).toMatchObject({ newEntries: 0, knownEntries: 1, affectedCards: 0 });
			await store.applyRestore(plan);
			expect(await store.entriesSince(0)).toHaveLength(4);
			await expectTrueToLog(store);
		});

		it('knows how much would be lost without one', async () => {
			await store.record(review('a'));
			expect(await store.storageState()).toMatchObject({ entries: 1, entriesSinceBackup: 1 });
			await store.backedUp(now);
			await store.record(review('b'));
			expect(await store.storageState()).toMatchObject({
				entries: 2,
				entriesSinceBackup: 1,
				lastBackupAt: now
			});
		});
	});

	tuningContract();
	restoreContract();
	handContract(
		() => store,
		() => name,
		reopen,
		review
	);
	ownContract(
		() => store,
		() => name,
		reopen,
		review
	);

	it('keeps preferences, and begun articles once', async () => {
		expect((await store.preferences()).rolloverHour).toBe(4);
		await store.setPreferences({ rolloverHour: 3 });
		await store.beginArticle('nato', 1);
		await store.beginArticle('nato', 2);
		await reopen();
		expect((await store.preferences()).rolloverHour).toBe(3);
		expect(await store.begunArticles()).toEqual([{ articleId: 'nato', begunAt: 1 }]);
	});

	it('tells other tabs what has changed', async () => {
		const other = await openStore(name);
		const heard = new Promise((resolve) => other.onChange(resolve));
		await store.record(review('a'));
		expect(await heard).toEqual({ what: 'reviews', from: 'another-tab' });
		other.close();
	});

	it('keeps its device name, until everything is deleted', async () => {
		const { device } = store;
		await reopen();
		expect(store.device).toBe(device);
		await store.deleteEverything();
		expect(store.device).not.toBe(device);
	});
}
