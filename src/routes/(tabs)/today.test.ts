import { describe, expect, it } from 'vitest';
import type { TodayPlan } from '../study/plan-today.ts';
import { shelve } from './shelf.ts';
import { type Said, todayWords } from './today-words.ts';
import { daysOfWeek, weekStart } from './week.ts';

const entry = { itemId: 'i', articleId: 'a', wording: 0, isRetry: false };
const planOf = (count: number, given: Partial<TodayPlan> = {}): TodayPlan => ({
	mode: 'review',
	entries: Array<typeof entry>(count).fill(entry),
	minutes: 5,
	articles: 2,
	waiting: 0,
	isFull: false,
	isWeekFull: false,
	exams: [],
	pace: { usualMs: 15_000, questionMs: 15_000 },
	...given
});
const say = (plan: TodayPlan, given: Partial<Said> = {}) =>
	todayWords({
		plan,
		unfinished: undefined,
		next: { at: 0, daysAhead: 1 },
		unread: 'b',
		minutesPerDay: 10,
		headlineOf: () => 'Suez',
		...given
	});

describe('today in words', () => {
	it('says what is due, how long it takes and from where', () => {
		expect(say(planOf(22))).toMatchObject({
			title: '22 questions',
			text: 'about 5 minutes, from two articles',
			notes: [],
			action: { label: 'Start', to: 'study' }
		});
	});

	it('after a pause says how the rest is spread, without a number of what is overdue in its title', () => {
		const said = say(planOf(40, { waiting: 160, spreadOver: 5, daysAway: 12 }));
		expect(said.title).toBe('40 questions');
		expect(said.notes).toEqual([
			'Welcome back after 12 days. More has come due than 10 minutes hold. The other 160 can wait: all are spread over about 5 days, what you still know best first. Nothing is lost or reset.'
		]);
		expect(said.isAboutMinutes).toBe(true);
	});

	it('says so when the minutes are used up, and lets the reader go on', () => {
		const said = say(planOf(0, { waiting: 7, isFull: true, spreadOver: 2 }));
		expect(said).toMatchObject({
			title: 'Done for today',
			text: 'You have had your minutes.',
			action: { label: 'Go on anyway', to: 'more' }
		});
		expect(said.notes[0]).toContain(
			'The other 7 questions can wait: all are spread over about 2 days'
		);
	});

	it('offers new questions when nothing is due, or the next article', () => {
		expect(say(planOf(12, { mode: 'new' }))).toMatchObject({
			title: 'Nothing due',
			text: 'The next questions come back tomorrow. There is room for 12 new ones, about 5 minutes.',
			action: { label: 'Ask me something new', to: 'study' }
		});
		expect(say(planOf(0, { mode: 'new' })).action).toMatchObject({ to: 'read', id: 'b' });
		expect(say(planOf(0, { mode: 'new' }), { unread: undefined }).action).toBeUndefined();
		expect(say(planOf(0, { mode: 'new', isWeekFull: true })).text).toContain(
			'The coming week is full'
		);
	});

	it('names an exam, its day, and what it asks of today', () => {
		const day = Date.UTC(2026, 11, 3) / 86_400_000;
		const exam = { articleId: 'a', day, daysLeft: 11, fresh: 3, cards: [] };
		expect(say(planOf(1, { exams: [exam] })).notes).toEqual([
			'“Suez” on 3 December, in 11 days. Today: 3 new questions to meet.'
		]);
	});

	it('speaks of an interrupted sitting before anything else', () => {
		expect(say(planOf(3, { waiting: 4 }), { unfinished: { left: 5 } })).toMatchObject({
			title: '5 left',
			notes: [],
			action: { label: 'Go on' }
		});
	});
});

describe('the week and the shelf', () => {
	const day = (number: number, reviews: number) => ({
		day: number,
		articleId: 'a',
		reviews,
		again: 0,
		tookMs: 1
	});

	it('counts days of this week only, each once', () => {
		const monday = weekStart(20_000);
		const days = [day(monday - 1, 3), day(monday, 3), day(monday, 2), day(monday + 2, 0)];
		expect(daysOfWeek(days, monday + 3)).toBe(1);
	});

	it('begins the week on Monday', () => {
		const monday = Date.UTC(2026, 10, 16) / 86_400_000;
		for (const ahead of [0, 3, 6]) expect(weekStart(monday + ahead)).toBe(monday);
		expect(weekStart(monday + 7)).toBe(monday + 7);
	});

	it('shelves articles before and after they are counted', () => {
		const listed = {
			id: 'a',
			headline: 'A',
			toldAsOf: '2016-05-04',
			minutes: 3,
			facts: 9,
			items: 20
		};
		expect(shelve([listed], new Set(['a']))[0]).toMatchObject({ isBegun: true });
		const tallies = new Map([['a', { met: 3, known: 2, due: 1 }]]);
		expect(shelve([listed], new Set(), tallies)[0]).toMatchObject({
			isBegun: true,
			tally: { known: 2, due: 1 }
		});
		expect(shelve([listed], new Set(), new Map())[0]).toMatchObject({ isBegun: false });
	});
});
