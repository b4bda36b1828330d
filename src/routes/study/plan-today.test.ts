import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Outline } from '#lib/items/outline.ts';
import { type Card, defaultParameters } from '#lib/scheduling/card.ts';
import type { DayTotal } from '#lib/scheduling/day-total.ts';
import { applyReview } from '#lib/scheduling/fsrs.ts';
import type { Review } from '#lib/scheduling/review.ts';
import { studyDay } from '#lib/scheduling/study-day.ts';
import type { Hand } from '#lib/store/hand.ts';
import { type Asked, type PlanStore, planToday } from './plan-today.ts';

const dayMs = 86_400_000;
const now = Date.UTC(2026, 10, 23, 10);
const clock = { zoneOffsetMinutes: 60, rolloverHour: 4 };
const today = studyDay(now, clock);
const preferences: Asked['preferences'] = {
	rolloverHour: 4,
	minutesPerDay: 10,
	newMinutesPerDay: 5,
	exams: {}
};
const perDay = 40; // ten minutes at fifteen seconds
const newPerDay = 20;

const outline = (id: string, articleId = 'a', given: Partial<Outline> = {}): Outline => ({
	id,
	articleId,
	kind: 'choice',
	factIds: [id],
	importance: 2,
	effort: 1,
	wordingCount: 2,
	at: Number(id.replace(/\D/g, '')),
	...given
});
const reviewed = (cardId: string, daysAgo: number, articleId = 'a', given: Partial<Review> = {}) =>
	({
		...clock,
		id: `r-${cardId}`,
		type: 'review',
		v: 1,
		cardId,
		articleId,
		reviewedAt: now - daysAgo * dayMs,
		rating: 'good',
		graded: 'program',
		correct: true,
		wording: 0,
		tookMs: 15_000,
		device: 'd',
		...given
	}) as Review;
const cardOf = (cardId: string, daysAgo: number, articleId = 'a') =>
	applyReview(undefined, reviewed(cardId, daysAgo, articleId));

const parkedOf = (itemId: string, until: readonly string[] | undefined) => ({
	itemId,
	articleId: 'a',
	stem: 'Who?',
	parkedAt: 0,
	...(until && { until })
});

function storeOf(given: {
	cards?: readonly Card[];
	log?: readonly Review[];
	days?: readonly DayTotal[];
	begun?: readonly string[];
	parked?: readonly string[];
	until?: readonly string[];
}) {
	const { cards = [], log = [], days = [], begun = ['a'], parked = [], until } = given;
	const out = new Set(parked);
	const read = { rows: 0 };
	const counted = <T>(rows: T[]) => {
		read.rows += rows.length;
		return Promise.resolve(rows);
	};
	const due = (at: number) =>
		cards
			.filter((card) => (card.dueAt ?? Infinity) <= at && !out.has(card.id))
			.sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0));
	const store: PlanStore = {
		days: () => Promise.resolve([...days]),
		hand: () =>
			Promise.resolve({
				parked: () => Promise.resolve(parked.map((itemId) => parkedOf(itemId, until)))
			} as unknown as Hand),
		tuning: () =>
			Promise.resolve({
				parameters: () => Promise.resolve(defaultParameters)
			} as unknown as Awaited<ReturnType<PlanStore['tuning']>>),
		handled: () => Promise.resolve({ flagged: new Set(), edited: new Set(), parked: out }),
		begunArticles: () =>
			Promise.resolve(begun.map((articleId, begunAt) => ({ articleId, begunAt }))),
		entriesSince: () => counted([...log]),
		dueCards: (at, limit, which) =>
			counted(which === 'latest' ? due(at).slice(-limit) : due(at).slice(0, limit)),
		dueCount: (at) => Promise.resolve(due(at).length),
		cards: (articleId) => counted(cards.filter((card) => card.articleId === articleId))
	};
	return { store, read };
}
const plan = (
	given: Parameters<typeof storeOf>[0],
	items: readonly Outline[],
	asked: Partial<Asked> = {}
) =>
	planToday(
		storeOf(given).store,
		(articleId) => Promise.resolve(items.filter((item) => item.articleId === articleId)),
		{ now, zoneOffsetMinutes: 60, preferences, ...asked }
	);
const many = (count: number, articleId = 'a') =>
	Array.from({ length: count }, (_, at) => outline(`${articleId}${at}`, articleId));
const ids = ({ entries }: { entries: readonly { itemId: string }[] }) =>
	entries.map(({ itemId }) => itemId);

describe('today', () => {
	it('asks what is due, and nothing new beside it', async () => {
		const found = await plan({ cards: [cardOf('a1', 3), cardOf('a2', 0)] }, many(9));
		expect(found).toMatchObject({ mode: 'review', waiting: 0, articles: 1 });
		expect(ids(found)).toEqual(['a1']);
	});

	it('after a pause asks what the minutes hold, says over how many days the rest is spread, and resets nothing', async () => {
		const items = many(200);
		const cards = items.map(({ id }) => cardOf(id, 40));
		const days = [{ day: today - 12, articleId: 'a', reviews: 4, again: 0, tookMs: 60_000 }];
		const found = await plan({ cards, days }, items);
		expect(found.entries).toHaveLength(perDay);
		expect(found).toMatchObject({ waiting: 160, spreadOver: 5, daysAway: 12, isFull: false });
	});

	it('asks nothing more when the day’s minutes are used up, unless the reader goes on', async () => {
		const days = [{ day: today, articleId: 'a', reviews: 4, again: 0, tookMs: 11 * 60_000 }];
		const given = { cards: [cardOf('a1', 3)], days };
		const full = await plan(given, many(3));
		expect(full).toMatchObject({ entries: [], waiting: 1, isFull: true, mode: 'review' });
		expect(ids(await plan(given, many(3), { more: true }))).toEqual(['a1']);
	});

	it('reads a few hundred cards, however many are due', async () => {
		const cards = Array.from({ length: 10_000 }, (_, at) => cardOf(`a${at}`, 2 + (at % 300)));
		const { store, read } = storeOf({ cards });
		const found = await planToday(store, () => Promise.resolve(many(10_000)), {
			now,
			zoneOffsetMinutes: 60,
			preferences
		});
		expect(found.entries).toHaveLength(perDay);
		expect(found.waiting).toBe(10_000 - perDay);
		expect(read.rows).toBeLessThanOrEqual(300);
	});

	it('begins a sitting without counting what waits, with the same questions; where none fits it counts', async () => {
		const cards = Array.from({ length: 10_000 }, (_, at) => cardOf(`a${at}`, 2 + (at % 300)));
		const { store } = storeOf({ cards });
		const begin = (counts: PlanStore['dueCount'], days: DayTotal[], isSitting: boolean) =>
			planToday(
				{ ...store, dueCount: counts, days: () => Promise.resolve(days) },
				() => Promise.resolve(many(10_000)),
				{ now, zoneOffsetMinutes: 60, preferences, isSitting }
			);
		const uncounted = vi.fn(() => Promise.reject(new Error('counted')));
		const sitting = await begin(uncounted, [], true);
		expect(uncounted).not.toHaveBeenCalled();
		expect(ids(sitting)).toEqual(ids(await begin(store.dueCount, [], false)));
		const spent = [{ day: today, articleId: 'a', reviews: 4, again: 0, tookMs: 11 * 60_000 }];
		const full = await begin(store.dueCount, spent, true);
		expect(full).toMatchObject({ entries: [], waiting: 10_000, isFull: true });
	});

	it('reads nothing again that is known', async () => {
		const cards = [cardOf('a1', 3)];
		const refused = () => Promise.reject(new Error('read again'));
		const { store } = storeOf({ cards });
		const found = await planToday(
			{ ...store, days: refused, handled: refused, entriesSince: refused },
			() => Promise.resolve(many(9)),
			{
				now,
				zoneOffsetMinutes: 60,
				preferences,
				known: { days: [], handled: await store.handled(), log: [] }
			}
		);
		expect(ids(found)).toEqual(['a1']);
	});

	it('reads on where siblings or articles that are gone leave too few', async () => {
		const items = many(2000).map((item, at) => ({ ...item, factIds: [`f${at % 4}`] }));
		const cards = items.map(({ id }, at) => cardOf(id, 2 + (at % 50)));
		const gone = Array.from({ length: 500 }, (_, at) => cardOf(`x${at}`, 2, 'gone'));
		const found = await plan({ cards: [...cards, ...gone] }, items);
		expect(found.entries).toHaveLength(4);
		expect(found.waiting).toBe(0);
	});

	it('offers new questions when nothing is due: as many as fit into the minutes for them', async () => {
		const found = await plan({ cards: [cardOf('a2', 0)] }, many(60));
		expect(found.mode).toBe('new');
		expect(ids(found)).toEqual(
			many(60)
				.map(({ id }) => id)
				.filter((id) => id !== 'a2')
				.slice(0, newPerDay)
		);
		const slow = [{ day: today - 1, articleId: 'a', reviews: 20, again: 10, tookMs: 20 * 30_000 }];
		expect((await plan({ days: slow }, many(60))).entries).toHaveLength(5);
		const none = { ...preferences, newMinutesPerDay: 0 };
		expect((await plan({}, many(60), { preferences: none })).entries).toEqual([]);
	});

	it('counts what was met today against the minutes for new questions', async () => {
		const log = many(12).map(({ id }) => reviewed(id, 0));
		const cards = log.map((review) => applyReview(undefined, review));
		expect((await plan({ cards, log }, many(60))).entries).toHaveLength(newPerDay - 12);
	});

	it('brings nothing new into a week that is full already', async () => {
		const items = many(500);
		const soon = items
			.slice(0, 400)
			.map(({ id }) => ({ ...cardOf(id, 0), dueAt: now + 3 * dayMs }));
		const found = await plan({ cards: soon }, items);
		expect(found).toMatchObject({ entries: [], isWeekFull: true, mode: 'new' });
	});

	it('finishes one article before the next, and asks nothing that is set aside', async () => {
		const items = [...many(6, 'b'), ...many(6, 'a')];
		const found = await plan({ begun: ['a', 'b'], parked: ['a0', 'b5'] }, items);
		expect(ids(found)).toEqual([...many(6, 'a').slice(1), ...many(5, 'b')].map(({ id }) => id));
	});

	it('asks the parts of what does not stick though they were never met, beside what is due', async () => {
		const given = { cards: [cardOf('a1', 3)], parked: ['a0'], until: ['a5', 'a6', 'a1'] };
		const found = await plan(given, many(9));
		expect(ids(found).sort()).toEqual(['a1', 'a5', 'a6']);
		expect(found.mode).toBe('review');
	});

	it('meets what an exam needs, though it is more than the minutes for new questions', async () => {
		const exams = { b: '2026-11-27' };
		const items = [...many(60, 'a'), ...many(60, 'b')];
		const found = await plan({ begun: ['a'] }, items, { preferences: { ...preferences, exams } });
		expect(found.exams).toMatchObject([{ articleId: 'b', daysLeft: 4, fresh: 30 }]);
		expect(found.entries).toHaveLength(30);
		expect(new Set(found.entries.map(({ articleId }) => articleId))).toEqual(new Set(['b']));
		const past = { b: '2026-11-23', all: '2020-01-01', c: 'soon' };
		expect((await plan({}, items, { preferences: { ...preferences, exams: past } })).exams).toEqual(
			[]
		);
	});

	it('is the same plan however often it is asked for', async () => {
		const spec = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 80 });
		await fc.assert(
			fc.asyncProperty(spec, fc.nat(600_000), async (ages, later) => {
				const items = many(ages.length);
				const cards = ages.map((age, at) => cardOf(`a${at}`, age));
				const first = await plan({ cards }, items);
				const second = await plan({ cards }, items, { now: now + later });
				expect(ids(second)).toEqual(ids(first));
			}),
			{ numRuns: 30 }
		);
	});
});
