import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLog, reviewOf } from '#lib/scheduling/arbitrary-log.contract.ts';
import type { Card } from '#lib/scheduling/card.ts';
import { dayTotals } from '#lib/scheduling/day-total.ts';
import { nextEntryId } from '#lib/scheduling/entry-id.ts';
import { fold, foldCard } from '#lib/scheduling/fold.ts';
import { parametersOf } from '#lib/scheduling/parameters.ts';
import { applyReview } from '#lib/scheduling/fsrs.ts';
import type { LogEntry, Review } from '#lib/scheduling/review.ts';
import { readEntry } from '#lib/scheduling/valid-entry.ts';
import { readCard } from '#lib/scheduling/valid-rows.ts';

const shuffled = arbitraryLog.chain((log) =>
	fc
		.shuffledSubarray(log, { minLength: log.length, maxLength: log.length })
		.map((mixed) => ({ log, mixed }))
);
const union = (a: readonly LogEntry[], b: readonly LogEntry[]) => [
	...new Map([...a, ...b].map((entry) => [entry.id, entry])).values()
];

describe('the fold', () => {
	it('does not depend on the order of the log', () => {
		fc.assert(
			fc.property(shuffled, ({ log, mixed }) => {
				expect(fold(mixed)).toEqual(fold(log));
				expect(dayTotals(mixed)).toEqual(dayTotals(log));
			})
		);
	});

	it('counts an entry once, however often it comes', () => {
		fc.assert(
			fc.property(arbitraryLog, (log) => {
				expect(fold([...log, ...log])).toEqual(fold(log));
			})
		);
	});

	it('is the same on two devices after they have exchanged their logs', () => {
		fc.assert(
			fc.property(arbitraryLog, fc.nat(), fc.nat(), (log, a, b) => {
				const [from, to] = [a % (log.length + 1), b % (log.length + 1)];
				const [mine, theirs] = [log.slice(0, Math.max(from, to)), log.slice(Math.min(from, to))];
				expect(fold(union(mine, theirs))).toEqual(fold(union(theirs, mine)));
				expect(fold(union(union(mine, theirs), theirs))).toEqual(fold(log));
			})
		);
	});

	it('equals applying the reviews one by one, where nothing was taken back', () => {
		fc.assert(
			fc.property(arbitraryLog, (log) => {
				const reviews = log.filter((entry): entry is Review => entry.type === 'review');
				const cards = new Map<string, Card>();
				for (const review of reviews)
					cards.set(review.cardId, applyReview(cards.get(review.cardId), review));
				expect(fold(reviews)).toEqual(cards);
			})
		);
	});

	it('comes back to the same card when a review is taken back and answered again', () => {
		fc.assert(
			fc.property(arbitraryLog, (log) => {
				const last = log.at(-1);
				if (last?.type !== 'review') return;
				const id = nextEntryId(last.id, 0, new Uint8Array(10));
				const { cardId, device } = last;
				const undo = {
					id,
					type: 'undo',
					v: 1,
					target: last.id,
					cardId,
					undoneAt: 0,
					device
				} as const;
				const parameters = parametersOf(log);
				const again = { ...last, id: nextEntryId(id, 0, new Uint8Array(10)) };
				expect(fold([...log, undo])).toEqual(fold(log.slice(0, -1)));
				expect(
					foldCard([...log.filter((e) => e.cardId === cardId), undo, again], parameters)
				).toEqual({
					...fold(log).get(cardId),
					lastReviewId: again.id
				});
			})
		);
	});

	it('makes rows that pass their own check', () => {
		fc.assert(
			fc.property(arbitraryLog, (log) => {
				for (const entry of log) expect(readEntry(entry)).toEqual(entry);
				for (const card of fold(log).values()) expect(readCard(card)).toEqual(card);
			})
		);
	});

	it('of all cards goes by the last change that stands, wherever it is in the log', () => {
		fc.assert(
			fc.property(arbitraryLog, (log) => {
				const reviews = log.filter((entry) => entry.type === 'review' || entry.cardId !== '*');
				expect(fold(log)).toEqual(fold(reviews, parametersOf(log)));
			})
		);
	});

	it('lets an undo count for its own card only', () => {
		const review = reviewOf({ cardId: 'mine' });
		const undo = {
			id: nextEntryId(review.id, 0, new Uint8Array(10)),
			type: 'undo',
			v: 1,
			target: review.id,
			cardId: 'other',
			undoneAt: 0,
			device: 'd'
		} as const;
		expect(fold([review, undo]).get('mine')?.reps).toBe(1);
	});
});
