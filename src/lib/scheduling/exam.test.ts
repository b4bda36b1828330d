import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewOf } from '#lib/scheduling/arbitrary-log.contract.ts';
import { dateOf, dayOf } from '#lib/scheduling/calendar.ts';
import type { Card } from '#lib/scheduling/card.ts';
import { dueDay } from '#lib/scheduling/due.ts';
import { examShare, freshFrom, lookDays, readiness } from '#lib/scheduling/exam.ts';
import { applyReview, retrievability } from '#lib/scheduling/fsrs.ts';

const dayMs = 86_400_000;
const start = 16_925;
const answer = (card: Card | undefined, cardId: string, day: number) =>
	applyReview(card, reviewOf({ cardId, reviewedAt: day * dayMs + 10 * 3_600_000 }));

/** Every day does what is due and what the exam asks, all of it right. */
function prepare(count: number, days: number) {
	const exam = { day: start + days };
	const cards = new Map<string, Card>();
	const perDay: { fresh: number; ahead: number }[] = [];
	for (let today = start; today < exam.day; today++) {
		const before = [...cards.values()];
		const { fresh, ahead } = examShare(exam, { unmet: count - cards.size, metToday: 0 }, before, {
			today
		});
		perDay.push({ fresh, ahead: ahead.length });
		const wanted = new Set(ahead.map(({ id }) => id));
		for (const card of before)
			if (dueDay(card) <= today || wanted.has(card.id))
				cards.set(card.id, answer(card, card.id, today));
		for (let n = 0; n < fresh; n++) {
			const id = `card${cards.size}`;
			cards.set(id, answer(undefined, id, today));
		}
	}
	return { exam, cards: [...cards.values()], perDay };
}

describe('an exam', () => {
	it('has everything met and fresh on its day, if each day does its share', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 40 }),
				fc.integer({ min: 3, max: 60 }),
				(count, days) => {
					const { exam, cards } = prepare(count, days);
					expect(cards).toHaveLength(count);
					for (const card of cards)
						expect(retrievability(card, exam.day - card.lastDay)).toBeGreaterThan(0.9);
					const { now, then, met } = readiness(exam, count, cards, { today: exam.day });
					expect(met).toBe(count);
					expect(now).toBeCloseTo(then);
					expect(now).toBeGreaterThan(0.9 * count);
				}
			),
			{ numRuns: 40 }
		);
	});

	it('spreads what is new over the days and leaves the last two for asking again', () => {
		const { perDay } = prepare(30, 12);
		expect(perDay.slice(0, 10).map(({ fresh }) => fresh)).toEqual(Array<number>(10).fill(3));
		expect(perDay.slice(10).map(({ fresh }) => fresh)).toEqual([0, 0]);
		expect(perDay.slice(0, 12 - lookDays).every(({ ahead }) => ahead === 0)).toBe(true);
	});

	it('asks no new share of what is left after the day’s share is done', () => {
		const exam = { day: start + 7 };
		const known = Array.from({ length: 14 }, (_, at) => answer(undefined, `k${at}`, start - 1));
		const fading = known.map((card) => ({ ...card, intervalDays: 30, dueAt: 1e15, stability: 12 }));
		const { ahead } = examShare(exam, { unmet: 0, metToday: 0 }, fading, { today: start });
		expect(ahead).toHaveLength(2);
		const after = fading.map((card) => (ahead.includes(card) ? { ...card, lastDay: start } : card));
		expect(examShare(exam, { unmet: 0, metToday: 0 }, after, { today: start }).ahead).toEqual([]);
		expect(examShare(exam, { unmet: 4, metToday: 1 }, [], { today: start }).fresh).toBe(0);
	});

	it('asks nothing on its day and after it, nor a look at what will be fresh anyway', () => {
		const strong = { ...answer(undefined, 'a', start - 1), intervalDays: 300, stability: 400 };
		expect(retrievability(strong, 8)).toBeGreaterThan(freshFrom);
		const on = (day: number) =>
			examShare({ day }, { unmet: 5, metToday: 0 }, [strong], { today: start });
		expect(on(start + 7).ahead).toEqual([]);
		expect(on(start)).toEqual({ fresh: 0, ahead: [] });
		expect(on(start - 3)).toEqual({ fresh: 0, ahead: [] });
	});

	it('counts what was never asked as not known, and the answers that are still needed', () => {
		const cards = [answer(undefined, 'a', start)];
		const ready = readiness({ day: start + 10 }, 10, cards, { today: start });
		expect(ready.met).toBe(1);
		expect(ready.now).toBeLessThanOrEqual(1);
		expect(ready.then).toBeLessThan(ready.now);
		expect(ready.answers).toBeGreaterThanOrEqual(9);
		expect(readiness({ day: start + 60 }, 10, cards, { today: start }).answers).toBeGreaterThan(
			ready.answers
		);
	});
});

it('reads calendar days and refuses what is none', () => {
	expect(dayOf('2016-05-04')).toBe(start);
	expect(dateOf(start)).toBe('2016-05-04');
	for (const date of ['', '4 May', '2016-13-01', '2016-05-04T00:00'])
		expect(dayOf(date)).toBeUndefined();
});
