import { describe, expect, it } from 'vitest';
import type { Card } from '#lib/scheduling/card.ts';
import { shelve } from './shelf.ts';
import { pace, summarise, weekStart } from './today.ts';

const listed = { id: 'a', headline: 'A', toldAsOf: '2016-05-04', minutes: 3, facts: 9, items: 20 };
const card = (id: string, dueAt: number, state: Card['state'] = 'review') =>
	({ id, articleId: 'a', dueAt, state }) as Card;
const day = (number: number, reviews: number) => ({
	day: number,
	articleId: 'a',
	reviews,
	again: 0,
	tookMs: reviews * 20_000
});

describe('today', () => {
	const shelf = shelve([listed], [card('1', 5), card('2', 5, 'relearning'), card('3', 50)], [], 10);

	it('counts what is due and what is known', () => {
		expect(shelf[0]).toMatchObject({ due: 2, known: 2, isBegun: true });
	});

	it('asks no more than the day has room for', () => {
		const today = summarise(shelf, [], { today: 20_000, limit: 1 });
		expect(today).toMatchObject({ questions: 1, waiting: 1, articles: 1 });
	});

	it('counts days of this week only, each once', () => {
		const monday = weekStart(20_000);
		const days = [day(monday - 1, 3), day(monday, 3), day(monday, 2), day(monday + 2, 0)];
		expect(summarise(shelf, days, { today: monday + 3, limit: 9 }).daysStudied).toBe(1);
	});

	it('begins the week on Monday', () => {
		const monday = Date.UTC(2026, 10, 16) / 86_400_000;
		for (const ahead of [0, 3, 6]) expect(weekStart(monday + ahead)).toBe(monday);
		expect(weekStart(monday + 7)).toBe(monday + 7);
	});

	it('takes the reader’s own pace once there is one', () => {
		expect(pace([day(1, 4)])).toBe(15_000);
		expect(pace([day(1, 10)])).toBe(20_000);
	});
});
