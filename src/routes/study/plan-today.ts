/**
 * What today asks, for the first screen that says so and the study screen that does it: the same
 * plan, so the count is exact. However many cards there are, a few hundred are read.
 */
import type { Outline } from '#lib/items/outline.ts';
import { seededRandom } from '#lib/items/random.ts';
import { spreadDays } from '#lib/scheduling/backlog.ts';
import type { Card } from '#lib/scheduling/card.ts';
import type { DayTotal } from '#lib/scheduling/day-total.ts';
import { type Pace, paceOf, questionsLeft } from '#lib/scheduling/pace.ts';
import { type ReviewQueue, firstPass, reviewQueue } from '#lib/scheduling/queue.ts';
import type { SessionEntry } from '#lib/scheduling/session.ts';
import type { LogEntry } from '#lib/scheduling/review.ts';
import { standing } from '#lib/scheduling/standing.ts';
import { type StudyClock, studyDay, studyDayStart } from '#lib/scheduling/study-day.ts';
import type { Preferences } from '#lib/store/preferences.ts';
import type { Handled, Store } from '#lib/store/store.ts';
import type { ExamToday } from './exams-today.ts';

export type PlanStore = Pick<
	Store,
	| 'days'
	| 'handled'
	| 'hand'
	| 'tuning'
	| 'begunArticles'
	| 'entriesSince'
	| 'dueCards'
	| 'dueCount'
	| 'cards'
>;
export type LoadOutline = (articleId: string) => Promise<readonly Outline[] | undefined>;

export type TodayPlan = {
	/** review: what is due · new: nothing is due, and there is room for questions never asked. */
	readonly mode: 'review' | 'new';
	/** All that today has room for, in the order in which it is asked. */
	readonly entries: readonly SessionEntry[];
	readonly minutes: number;
	readonly articles: number;
	/** Due, but more than the day has room for. */
	readonly waiting: number;
	/** Over how many days, today among them, all of it is asked; absent if nothing waits, or if it never is. */
	readonly spreadOver?: number;
	/** The day's minutes are used up. */
	readonly isFull: boolean;
	/** The coming week is full already, so nothing new is offered. */
	readonly isWeekFull: boolean;
	/** Study days since the last answer; absent if that was more than a month ago, or never. */
	readonly daysAway?: number;
	readonly exams: readonly ExamToday[];
	readonly pace: Pace;
};

export type Asked = {
	readonly now: number;
	readonly zoneOffsetMinutes: number;
	readonly preferences: Pick<
		Preferences,
		'rolloverHour' | 'minutesPerDay' | 'newMinutesPerDay' | 'exams'
	>;
	/** The reader goes on although the day's minutes are used up. */
	readonly more?: boolean;
	/** Begins now: over how many days the rest is spread is not asked, nor how much of it there is, as long as something is asked. */
	readonly isSitting?: boolean;
	/** What was read already. */
	readonly known?: Known;
};
export type Known = {
	/** Of the last thirty days and this one. */
	readonly days: DayTotal[];
	readonly handled: Handled;
	/** Of this study day. */
	readonly log: LogEntry[];
	/** All that were begun. */
	readonly begun?: Awaited<ReturnType<Store['begunArticles']>>;
};

/** Each card of the pool brings the outline of its article: of many articles that is what a start waits for. */
const leastPool = 120;
const weekDays = 7;

export async function planToday(
	store: PlanStore,
	loadOutline: LoadOutline,
	asked: Asked
): Promise<TodayPlan> {
	const day = await dayOf(store, asked);
	const exams = await examsOf(day, store, loadOutline, asked.preferences.exams);
	const review = await reviewOf(day, store, loadOutline, exams);
	const isReview = review.entries.length > 0 || review.waiting > 0;
	const { entries, isWeekFull } = isReview
		? { entries: review.entries, isWeekFull: false }
		: await freshOf(day, store, loadOutline, exams);
	const { pace, perDay, limit } = day;
	const spreadOver =
		review.waiting === 0 || asked.isSitting
			? undefined
			: await spreadDays((ahead) => store.dueCount(endOf(day, ahead)), limit, perDay);
	const studied = day.days.reduce((last, { day }) => Math.max(last, day), -Infinity);
	return {
		mode: isReview ? 'review' : 'new',
		entries,
		minutes: Math.max(1, Math.round((entries.length * pace.questionMs) / 60_000)),
		articles: new Set(entries.map(({ articleId }) => articleId)).size,
		waiting: review.waiting,
		...(spreadOver !== undefined && { spreadOver }),
		isFull: limit === 0,
		isWeekFull,
		...(studied > -Infinity && { daysAway: Math.max(0, day.today - studied) }),
		exams,
		pace
	};
}

type Day = Awaited<ReturnType<typeof dayOf>>;

/** What is known before any card is read. */
async function dayOf(store: PlanStore, asked: Asked) {
	const { now, preferences, zoneOffsetMinutes, more = false, isSitting = false, known } = asked;
	const clock: StudyClock = { zoneOffsetMinutes, rolloverHour: preferences.rolloverHour };
	const today = studyDay(now, clock);
	const startsAt = studyDayStart(today, clock);
	const [days, handled, begun, log] = await Promise.all([
		known?.days ?? store.days(today - 30, today),
		known?.handled ?? store.handled(),
		known?.begun ?? store.begunArticles(),
		known?.log ?? store.entriesSince(startsAt)
	]);
	const pace = paceOf(days);
	const spentMs = days
		.filter(({ day }) => day === today)
		.reduce((sum, { tookMs }) => sum + tookMs, 0);
	const perDay = questionsLeft(preferences.minutesPerDay, 0, pace.questionMs);
	return {
		now,
		clock,
		today,
		startsAt,
		days,
		handled,
		begun,
		reviewsToday: standing(log),
		pace,
		perDay,
		limit: more ? perDay : questionsLeft(preferences.minutesPerDay, spentMs, pace.questionMs),
		newMinutes: preferences.newMinutesPerDay,
		isSitting,
		/** The same all day, so that the plan is. */
		random: () => seededRandom(`${today}`)
	};
}

const endOf = ({ today, clock }: Pick<Day, 'today' | 'clock'>, ahead = 0): number =>
	studyDayStart(today + 1 + ahead, clock) - 1;

/** Choosing among what is due needs a few times as many as are asked, and more where many are siblings. */
async function reviewOf(
	day: Day,
	store: PlanStore,
	loadOutline: LoadOutline,
	exams: readonly ExamToday[]
): Promise<ReviewQueue> {
	const { now, clock, limit, random, handled } = day;
	const ahead = exams.flatMap((exam) => exam.cards);
	const askedToday = new Set(day.reviewsToday.map(({ cardId }) => cardId));
	// Counting ten thousand takes longer than all the rest: a sitting that has enough to ask begins without.
	let counting: Promise<number> | undefined;
	const counted = () => (counting ??= store.dueCount(endOf(day), handled));
	if (!day.isSitting) counted().catch(() => undefined); // whoever waits for it hears of it
	const parts = await partsOf(day, store);
	for (let size = Math.max(leastPool, limit * 3); ; size *= 4) {
		const pool = await store.dueCards(endOf(day), size, 'latest', handled);
		const cards = [...new Map([...pool, ...ahead].map((card) => [card.id, card])).values()];
		const items = await outlines([...cards, ...parts], loadOutline);
		const queue = reviewQueue({
			items,
			cards,
			askedToday,
			now,
			clock,
			limit,
			ahead: new Set([...ahead, ...parts].map(({ id }) => id)),
			random: random()
		});
		if (pool.length < size) return queue;
		const isEnough = queue.entries.length >= limit;
		if (isEnough && limit > 0 && day.isSitting) return queue;
		const total = await counted();
		if (pool.length >= total) return queue;
		if (isEnough) return { ...queue, waiting: queue.waiting + total - pool.length };
	}
}

/** The smaller questions that something set aside waits for: asked though they were never met. */
async function partsOf(
	{ handled }: Day,
	store: PlanStore
): Promise<{ id: string; articleId: string }[]> {
	if (handled.parked.size === 0) return [];
	const parked = await (await store.hand()).parked();
	const waited = parked.flatMap(({ articleId, until = [] }) =>
		until.map((id) => ({ id, articleId }))
	);
	if (waited.length === 0) return [];
	const articles = [...new Set(waited.map(({ articleId }) => articleId))];
	const cards = (await Promise.all(articles.map((id) => store.cards(id)))).flat();
	const met = new Set(cards.map(({ id }) => id));
	return waited.filter(({ id }) => !met.has(id) && !isOut(id, handled));
}

/** An article that is gone has no items; the others still do. */
async function outlines(
	cards: readonly Pick<Card, 'articleId'>[],
	loadOutline: LoadOutline
): Promise<readonly Outline[]> {
	const ids = [...new Set(cards.map(({ articleId }) => articleId))];
	return (await Promise.all(ids.map(loadOutline))).flatMap((list) => list ?? []);
}

/**
 * Questions never asked, as many as fit into the minutes that the reader gives to new ones, by their
 * own pace; what an exam needs comes first, and may take all of the day. Nothing where the coming
 * week has no room to ask them again.
 */
async function freshOf(
	day: Day,
	store: PlanStore,
	loadOutline: LoadOutline,
	exams: readonly ExamToday[]
): Promise<{ entries: readonly SessionEntry[]; isWeekFull: boolean }> {
	const { pace, limit, perDay } = day;
	const dueSoon = await store.dueCount(endOf(day, weekDays - 1));
	const needed = exams.reduce((most, { fresh }) => Math.max(most, fresh), 0);
	const isWeekFull = dueSoon > perDay * weekDays;
	if (limit === 0 || (isWeekFull && needed === 0)) return { entries: [], isWeekFull };
	const met = new Set<string>();
	const firstMs = await metToday(day, store, met);
	const room = questionsLeft(day.newMinutes, firstMs, pace.questionMs);
	const wanted = Math.min(limit, Math.max(isWeekFull ? 0 : room, needed));
	const items: Outline[] = [];
	const askedToday = new Set(day.reviewsToday.map(({ cardId }) => cardId));
	for (const articleId of inOrder(day, exams)) {
		for (const { id } of await store.cards(articleId)) met.add(id);
		const list = (await loadOutline(articleId)) ?? [];
		items.push(...list.filter((item) => !isOut(item.id, day.handled) || askedToday.has(item.id)));
		const entries = firstPass({ items, met, askedToday, limit: wanted });
		if (entries.length >= wanted) return { entries, isWeekFull };
	}
	return { entries: firstPass({ items, met, askedToday, limit: wanted }), isWeekFull };
}

/** The time that today's first meetings took. Fills `met` with what was met in their articles. */
async function metToday(day: Day, store: PlanStore, met: Set<string>): Promise<number> {
	const articles = [...new Set(day.reviewsToday.map(({ articleId }) => articleId))];
	const cards = (await Promise.all(articles.map((id) => store.cards(id)))).flat();
	for (const { id } of cards) met.add(id);
	const first = new Set(
		cards.filter(({ firstReviewedAt }) => firstReviewedAt >= day.startsAt).map(({ id }) => id)
	);
	return day.reviewsToday
		.filter(({ cardId }) => first.has(cardId))
		.reduce((sum, { tookMs }) => sum + tookMs, 0);
}

/** Articles with an exam first, the soonest first; then as they were begun. */
function inOrder({ begun }: Day, exams: readonly ExamToday[]): string[] {
	const soonest = [...exams].sort((a, b) => a.daysLeft - b.daysLeft);
	const wanted = soonest.flatMap(({ articleId }) => articleId ?? []);
	const others = [...begun].sort((a, b) => a.begunAt - b.begunAt);
	return [...new Set([...wanted, ...others.map(({ articleId }) => articleId)])];
}

const isOut = (id: string, { flagged, parked }: Handled): boolean =>
	flagged.has(id) || parked.has(id);

/** Most readers have no exam, and the first page no room for its arithmetic. */
async function examsOf(
	day: Day,
	store: PlanStore,
	loadOutline: LoadOutline,
	dates: Preferences['exams']
): Promise<readonly ExamToday[]> {
	if (Object.keys(dates).length === 0) return [];
	const { examsToday } = await import('./exams-today.ts');
	return examsToday(dates, {
		today: day.today,
		parameters: await (await store.tuning()).parameters(),
		begun: day.begun.map(({ articleId }) => articleId),
		startsAt: day.startsAt,
		cardsOf: async (articleId) =>
			(await store.cards(articleId)).filter(({ id }) => !isOut(id, day.handled)),
		itemsOf: async (articleId) =>
			((await loadOutline(articleId)) ?? []).filter(({ id }) => !isOut(id, day.handled))
	});
}
