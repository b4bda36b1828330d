/** Runs in the page: answers questions through the real store as fast as it can, until it is killed. */
import { reviewOf } from '#lib/scheduling/arbitrary-log.contract.ts';
import type { LearningRecord } from '#lib/scheduling/learning-record.ts';
import { startSession } from '#lib/scheduling/session.ts';
import { StoreError } from '#lib/store/error.ts';
import { openStore } from '#lib/store/open-store.ts';

declare global {
	interface Window {
		/** Tells the test process, which outlives us. */
		acknowledge(id: string): Promise<void>;
		harness: typeof harness;
	}
}

const store = await openStore('crash');
const ratings = ['again', 'hard', 'good', 'easy'] as const;

const harness = {
	async answer(round: number): Promise<never> {
		let session = startSession({ id: 's', mode: 'review', entries: [], startedAt: 0 });
		for (let at = 0; ; at++) {
			const now = Date.now();
			if (at % 7 === 6) {
				const entries = await store.undo(now, session);
				if (entries) await window.acknowledge(`undo of ${entries.undone.id}`);
				continue;
			}
			const review = reviewOf({
				id: store.newId(now),
				cardId: `card${(round * 5 + at) % 23}`,
				articleId: `article${at % 2}`,
				reviewedAt: now,
				rating: ratings[(at * 3 + round) % 4] ?? 'good'
			});
			session = {
				...session,
				results: [...session.results.slice(-50), { itemId: review.id, passed: true }]
			};
			await store.record(review, session);
			await window.acknowledge(review.id);
		}
	},
	/** Records long answers until the store refuses; what it said, and how many it took. */
	async fill(most: number): Promise<{ taken: number; code: string }> {
		for (let taken = 0; taken < most; taken++) {
			const now = Date.now();
			// Random, for the database compresses.
			const text = Array.from({ length: 800 }, () => Math.random().toString(36))
				.join('')
				.slice(0, 9000);
			const response = { interaction: 'text-entry', text };
			const cardId = `long${taken}`;
			const review = reviewOf({ id: store.newId(now), reviewedAt: now, cardId, response });
			try {
				await store.record(review);
			} catch (error) {
				return { taken, code: error instanceof StoreError ? error.code : String(error) };
			}
		}
		return { taken: most, code: 'none' };
	},
	async read() {
		const record: LearningRecord = await store.everything(Date.now());
		return {
			entries: record.entries,
			cards: await store.cards(),
			days: await store.days(-10, 100_000),
			session: record.session,
			damaged: store.damagedRows()
		};
	}
};
window.harness = harness;
export type Harness = typeof harness;
