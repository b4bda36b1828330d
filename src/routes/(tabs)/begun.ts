/** The first screen of a reader who has begun: fetched only then. */
import { library } from '#lib/library/library.ts';
import type { BegunArticle } from '#lib/scheduling/learning-record.ts';
import { studyDay } from '#lib/scheduling/study-day.ts';
import type { Preferences } from '#lib/store/preferences.ts';
import type { Store } from '#lib/store/store.ts';
import { listOwn } from '../articles/listed.ts';
import { partsOf } from '../articles/parts.ts';
import { planToday } from '../study/plan-today.ts';
import { shelve } from './shelf.ts';
import { daysOfWeek, weekStart } from './week.ts';

export { default as Today } from './Today.svelte';

/** Own articles on the first screen, the latest added; the library lists them all. */
const ownShown = 12;

export async function loadToday(
	store: Store,
	preferences: Preferences,
	begunArticles: readonly BegunArticle[]
) {
	const now = Date.now();
	const zoneOffsetMinutes = -new Date(now).getTimezoneOffset();
	const clock = { zoneOffsetMinutes, rolloverHour: preferences.rolloverHour };
	const today = studyDay(now, clock);
	const begun = new Set(begunArticles.map(({ articleId }) => articleId));
	const [plan, week, nextDueAt, session, own] = await Promise.all([
		planToday(store, partsOf(store).outline, { now, zoneOffsetMinutes, preferences }),
		store.days(weekStart(today), today),
		store.nextDueAt(now),
		store.loadSession(),
		listOwn(store)
	]);
	const isToday = session !== undefined && studyDay(session.startedAt, clock) === today;
	const latest = own.slice(0, ownShown);
	const left = isToday ? session.entries.length - session.position : 0;
	return {
		now,
		plan,
		daysStudied: daysOfWeek(week, today),
		unfinished: left > 0 ? { left } : undefined,
		next:
			nextDueAt === undefined
				? undefined
				: { at: nextDueAt, daysAhead: studyDay(nextDueAt, clock) - today },
		begun,
		/** Counting may take a while where there are very many cards: the screen does not wait. */
		tallies: store.tallies([...latest, ...library].map(({ id }) => id)),
		own,
		latest,
		shelf: shelve(library, begun)
	};
}

export type Begun = Awaited<ReturnType<typeof loadToday>>;
