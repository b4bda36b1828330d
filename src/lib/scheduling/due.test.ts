import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewOf } from '#lib/scheduling/arbitrary-log.contract.ts';
import { dueDay, faded, isDue } from '#lib/scheduling/due.ts';
import { applyReview, retrievability } from '#lib/scheduling/fsrs.ts';
import { type StudyClock, studyDay, studyDayStart } from '#lib/scheduling/study-day.ts';

const noon = Date.UTC(2016, 4, 4, 10);
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const clock: fc.Arbitrary<StudyClock> = fc.record({
	zoneOffsetMinutes: fc.integer({ min: -12 * 4, max: 14 * 4 }).map((quarters) => quarters * 15),
	rolloverHour: fc.integer({ min: 0, max: 23 })
});
const answered = (by: StudyClock, at = noon, reps = 2) => {
	let card = applyReview(undefined, reviewOf({ ...by, reviewedAt: at - dayMs }));
	for (let rep = 1; rep < reps; rep++)
		card = applyReview(card, reviewOf({ ...by, reviewedAt: at }));
	return card;
};

describe('when a card is due', () => {
	it('is a study day of the reader’s own, wherever they have travelled since', () => {
		fc.assert(
			fc.property(clock, clock, fc.integer({ min: 1, max: 4 }), (there, here, reps) => {
				const card = answered(there, noon, reps);
				const begins = studyDayStart(dueDay(card), here);
				expect(isDue(card, begins, here)).toBe(true);
				expect(isDue(card, begins - 1, here)).toBe(false);
			})
		);
	});

	it('is never the day on which it was answered right, however the clocks are turned', () => {
		fc.assert(
			fc.property(clock, fc.integer({ min: -26, max: 26 }), (by, hours) => {
				const card = answered(by);
				const at = noon + hours * hourMs;
				if (studyDay(at, by) <= card.lastDay) expect(isDue(card, at, by)).toBe(false);
			})
		);
	});

	it('is the whole of its day also when the night before had 23 or 25 hours', () => {
		const winter = { zoneOffsetMinutes: 60, rolloverHour: 4 };
		const summer = { ...winter, zoneOffsetMinutes: 120 };
		for (const [before, after] of [
			[winter, summer],
			[summer, winter]
		] as const) {
			const card = answered(before);
			expect(isDue(card, studyDayStart(dueDay(card), after), after)).toBe(true);
			expect(isDue(card, studyDayStart(dueDay(card), after) - 1, after)).toBe(false);
		}
	});

	it('is some minutes later for what was missed, to the millisecond', () => {
		const by = { zoneOffsetMinutes: 0, rolloverHour: 4 };
		const card = applyReview(undefined, reviewOf({ ...by, reviewedAt: noon, rating: 'again' }));
		expect(isDue(card, (card.dueAt ?? 0) - 1, by)).toBe(false);
		expect(isDue(card, card.dueAt ?? 0, by)).toBe(true);
		expect(isDue({ ...card, dueAt: undefined }, noon + dayMs, by)).toBe(false);
	});

	it('goes back to no earlier study day when the clock is set back before an answer', () => {
		fc.assert(
			fc.property(clock, fc.integer({ min: 0, max: 40 * 24 }), (by, hours) => {
				const card = answered(by);
				const back = applyReview(card, reviewOf({ ...by, reviewedAt: noon - hours * hourMs }));
				expect(back.intervalDays).toBeGreaterThanOrEqual(1);
				expect(back.stability).toBeGreaterThan(0);
				expect(isDue(back, noon - hours * hourMs, by)).toBe(false);
			})
		);
	});
});

it('ranks cards as their retrievability does', () => {
	const memory = fc.record({
		stability: fc.double({ min: 0.1, max: 1000, noNaN: true }),
		days: fc.integer({ min: 0, max: 500 })
	});
	fc.assert(
		fc.property(memory, memory, (a, b) => {
			const card = (of: typeof a) => ({
				...answered({ zoneOffsetMinutes: 0, rolloverHour: 4 }),
				stability: of.stability,
				lastReviewedAt: noon - of.days * dayMs
			});
			const recall = (of: typeof a) => retrievability({ ...of, difficulty: 5 }, of.days);
			if (recall(a) > recall(b)) expect(faded(card(a), noon)).toBeLessThan(faded(card(b), noon));
		})
	);
});
