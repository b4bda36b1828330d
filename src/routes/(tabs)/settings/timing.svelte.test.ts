import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ownWeights, reviewOf } from '#lib/scheduling/arbitrary-log.contract.ts';
import { eraseDatabase } from '#lib/store/connection.ts';
import { openStore } from '#lib/store/open-store.ts';
import type { Store } from '#lib/store/store.ts';
import { expectTrueToLog } from '#lib/store/true-to-log.contract.ts';
import type { Failure, FromOptimiser } from '#lib/workers/optimise.ts';
import { Timing } from './timing.svelte.ts';
import { betterWords, failureWords, noBetterWords, storeWords } from './timing-words.ts';

let answer: Promise<FromOptimiser | 'cancelled'>;
const cancelled = vi.fn();
vi.mock('#lib/workers/optimise.ts', () => ({
	optimise: () => ({ done: answer, cancel: cancelled })
}));
vi.mock('#lib/scheduling/training.ts', () => ({
	leastNextDayReviews: 1,
	nextDayReviews: ({ count }: { count: number }) => count
}));

const now = Date.UTC(2026, 10, 22);
const better: Extract<FromOptimiser, { is: 'better' }> = {
	is: 'better',
	weights: ownWeights(3),
	before: { loss: 0.5, reviews: 200, medianDays: 8, questionsADay: 20 },
	after: { loss: 0.45, reviews: 200, medianDays: 12, questionsADay: 14 }
};

describe('the timing', () => {
	const name = 'timing';
	let store: Store;
	let timing: Timing;
	beforeEach(async () => {
		cancelled.mockReset();
		store = await openStore(name);
		await store.record(reviewOf());
		timing = new Timing(store, () => now);
		await timing.read(1);
	});
	afterEach(async () => {
		store.close();
		await eraseDatabase(name);
	});

	it('that is fitted better is kept, said, and can be taken back', async () => {
		const before = await store.card('card0');
		answer = Promise.resolve(better);
		await timing.fit();
		expect(timing.said).toBe(betterWords(better));
		expect(timing.standing).toBe('Fitted to your memory on 22 November 2026.');
		expect((await store.card('card0'))?.stability).toBeGreaterThan(before?.stability ?? 0);
		await expectTrueToLog(store);
		await timing.takeBack();
		expect(timing.canTakeBack).toBe(false);
		expect(await store.card('card0')).toEqual(before);
	});

	it.each<[string, FromOptimiser, string]>([
		['is no better', { is: 'no-better' }, noBetterWords],
		...Object.entries(failureWords).map(([why, words]): [string, FromOptimiser, string] => [
			`failed: ${why}`,
			{ is: 'failed', why: why as Failure },
			words
		])
	])('that %s changes nothing, and says so', async (_name, given, words) => {
		answer = Promise.resolve(given);
		await timing.fit();
		expect(timing.said).toBe(words);
		expect(timing.said).toMatch(/Nothing was changed\.$/);
		expect(timing.phase).toBe('ready');
		expect(await store.entriesSince(0)).toHaveLength(1);
	});

	it('stops when it is told to, and changes nothing', async () => {
		let end: (value: 'cancelled') => void = () => undefined;
		answer = new Promise((resolve) => (end = resolve));
		const fitting = timing.fit();
		await vi.waitFor(() => expect(timing.phase).toBe('working'));
		timing.cancel();
		end('cancelled');
		await fitting;
		expect(timing.phase).toBe('ready');
		expect(timing.said).toBe('Stopped. Nothing was changed.');
		expect(await store.entriesSince(0)).toHaveLength(1);
	});

	it('says so when the store cannot be reached', async () => {
		store.close();
		answer = Promise.resolve(better);
		await timing.fit();
		expect(timing.said).toBe(storeWords);
	});

	it('remembers as firmly as is chosen', async () => {
		await timing.setRetention(0.95);
		expect(timing.retention).toBe(0.95);
		expect(timing.said).toContain('95 times in 100');
		await expectTrueToLog(store);
	});
});

it.each([
	[{ medianDays: 8 }, { medianDays: 12 }, 'after 12 days instead of 8'],
	[{ medianDays: 8 }, { medianDays: 8 }, 'still comes back after 8 days'],
	[{ questionsADay: 20 }, { questionsADay: 14 }, 'about 14 questions a day instead of 20'],
	[{ questionsADay: 20.2 }, { questionsADay: 19.9 }, 'stays about the same'],
	[{ loss: 0.5 }, { loss: 0.499 }, 'slightly better'],
	[{ loss: 0.5 }, { loss: 0.4 }, '20 % better']
])('%j before and %j after is told as “%s”', (before, after, words) => {
	expect(
		betterWords({
			...better,
			before: { ...better.before, ...before },
			after: { ...better.after, ...after }
		})
	).toContain(words);
});
