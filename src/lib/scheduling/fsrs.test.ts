import { describe, expect, it } from 'vitest';
import { reviewOf } from '#lib/scheduling/arbitrary-log.contract.ts';
import { type Card, defaultParameters } from '#lib/scheduling/card.ts';
import {
	type Memory,
	applyReview,
	forgettingCurve,
	nextMemory,
	preview,
	retrievability
} from '#lib/scheduling/fsrs.ts';
import type { Rating } from '#lib/scheduling/review.ts';
import { studyDayStart } from '#lib/scheduling/study-day.ts';

const dayMs = 86_400_000;
const noon = Date.UTC(2016, 4, 4, 10);
const clock = { zoneOffsetMinutes: 120, rolloverHour: 4 };

const chain = (
	ratings: readonly Rating[],
	days: readonly number[],
	parameters = defaultParameters
) =>
	ratings.reduce<Memory | undefined>(
		(memory, rating, at) => nextMemory(memory, days[at] ?? 0, rating, parameters),
		undefined
	) ?? { stability: 0, difficulty: 0 };

const closeTo = (actual: number, expected: number) =>
	expect(Math.abs(actual / expected - 1)).toBeLessThan(1e-5);

/** fsrs-rs's weights before FSRS-6: 19, filled up with what the newer formulas need. */
const fsrs5 = [
	0.6845422, 1.6790825, 4.7349424, 10.042885, 7.4410233, 0.64219797, 1.071918, 0.0025195254,
	1.432437, 0.1544, 0.8692766, 2.0696752, 0.0953, 0.2975, 2.4691248, 0.19542035, 3.201072,
	0.18046261, 0.121442534
];

describe('memory after a history of reviews', () => {
	it('agrees with py-fsrs 6.3.1, test_memo_state', () => {
		const memory = chain(['again', 'good', 'good', 'good', 'good', 'good'], [0, 0, 1, 3, 8, 21]);
		closeTo(memory.stability, 53.62691);
		closeTo(memory.difficulty, 6.3574867);
	});

	it('agrees with fsrs-rs, test_memo_state, by its FSRS-5 weights', () => {
		const parameters = { ...defaultParameters, weights: fsrs5 };
		const memory = chain(['again', 'good', 'good', 'good', 'good'], [0, 1, 3, 8, 21], parameters);
		closeTo(memory.stability, 31.722992);
		closeTo(memory.difficulty, 7.382128);
	});

	it('fades as in fsrs-rs, test_power_forgetting_curve (FSRS-5’s decay)', () => {
		const parameters = { ...defaultParameters, weights: fsrs5 };
		const published: [days: number, stability: number, recall: number][] = [
			[0, 1, 1],
			[1, 2, 0.946059],
			[2, 3, 0.9299294],
			[3, 4, 0.9221679],
			[4, 4, 0.90000004],
			[5, 2, 0.79394597]
		];
		for (const [days, stability, recall] of published)
			closeTo(retrievability({ stability, difficulty: 5 }, days, parameters), recall);
	});

	it.each([defaultParameters, { ...defaultParameters, weights: fsrs5 }])(
		'is the same along the curve for many cards',
		(parameters) => {
			const curve = forgettingCurve(parameters);
			for (const days of [-1, 0, 1, 7, 400])
				for (const stability of [0.01, 1, 30, 3000]) {
					const recall = retrievability({ stability, difficulty: 5 }, days, parameters);
					expect(curve(days, stability)).toBeCloseTo(recall, 6);
				}
		}
	);

	it('falls to 90 % after as many days as the stability', () => {
		const memory = chain(['good', 'good'], [0, 2]);
		expect(retrievability(memory, memory.stability)).toBeCloseTo(0.9, 6);
	});
});

describe('a review', () => {
	const first = applyReview(undefined, reviewOf({ reviewedAt: noon }));

	it.each<[Rating, number]>([
		['again', 0],
		['hard', 1],
		['good', 1],
		['easy', 8]
	])('of a new item rated %s falls due after %i study days', (rating, days) => {
		const card = applyReview(undefined, reviewOf({ reviewedAt: noon, rating }), {
			...defaultParameters,
			fuzz: false
		});
		expect(card.intervalDays).toBe(days);
	});

	it('brings a missed card back after ten minutes', () => {
		const card = applyReview(first, reviewOf({ reviewedAt: noon + dayMs, rating: 'again' }));
		expect(card).toMatchObject({ state: 'relearning', lapses: 1, intervalDays: 0 });
		expect(card.dueAt).toBe(noon + dayMs + 600_000);
	});

	it('of an item that was never known is no lapse', () => {
		const missed = applyReview(undefined, reviewOf({ rating: 'again' }));
		expect(applyReview(missed, reviewOf({ rating: 'again' }))).toMatchObject({
			state: 'learning',
			lapses: 0,
			reps: 2
		});
	});

	it('makes a card due when its study day begins, whatever the hour', () => {
		const tomorrow = studyDayStart(first.lastDay + 1, clock);
		expect(first.dueAt).toBe(tomorrow);
		expect(new Date(tomorrow).toISOString()).toBe('2016-05-05T02:00:00.000Z');
	});

	it('counts days by the reader’s clock: 20 minutes over midnight are the same day', () => {
		const late = Date.UTC(2016, 4, 4, 23, 50);
		const utc = { zoneOffsetMinutes: 0, rolloverHour: 4 };
		const before = applyReview(undefined, reviewOf({ ...utc, reviewedAt: late }));
		const after = applyReview(before, reviewOf({ ...utc, reviewedAt: late + 20 * 60_000 }));
		expect(after.lastDay).toBe(before.lastDay);
		// Same-day Good after Good; a day later it would be 7.32.
		expect(after.stability).toBeCloseTo(2.3065, 3);
	});

	it('takes a clock that went back as no time passed', () => {
		const back = applyReview(first, reviewOf({ reviewedAt: noon - 400 * dayMs }));
		expect(back.stability).toBeGreaterThanOrEqual(first.stability);
		expect(back.dueAt).toBeLessThan(noon);
	});

	it('spreads long intervals by card, and the same way each time', () => {
		const long = (cardId: string): Card => {
			let card: Card | undefined;
			let reviewedAt = noon;
			for (let rep = 0; rep < 6; rep++) {
				card = applyReview(card, reviewOf({ cardId, reviewedAt }));
				reviewedAt = card.dueAt ?? 0;
			}
			return card as Card;
		};
		const intervals = Array.from({ length: 20 }, (_, at) => long(`card${at}`).intervalDays);
		expect(new Set(intervals).size).toBeGreaterThan(3);
		expect(intervals).toEqual(
			Array.from({ length: 20 }, (_, at) => long(`card${at}`).intervalDays)
		);
	});
});

it('the preview of a rating is what the rating then does', () => {
	let card: Card | undefined;
	let now = noon;
	for (const rating of ['good', 'good', 'again', 'good', 'easy', 'hard'] as const) {
		const due = preview(card, 'card0', now, clock)[rating];
		card = applyReview(card, reviewOf({ ...clock, reviewedAt: now, rating }));
		expect({ dueAt: card.dueAt, intervalDays: card.intervalDays }).toEqual(due);
		now = card.dueAt ?? now;
	}
});
