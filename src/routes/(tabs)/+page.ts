import { library } from '#lib/library/library.ts';
import { studyDay } from '#lib/scheduling/study-day.ts';
import { questionsLeft } from '#lib/scheduling/queue.ts';
import { shelve } from './shelf.ts';
import { pace, summarise } from './today.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, depends }) => {
	depends('app:reviews');
	const { store, storeError, preferences } = await parent();
	const now = Date.now();
	const clock = {
		zoneOffsetMinutes: -new Date(now).getTimezoneOffset(),
		rolloverHour: preferences.rolloverHour
	};
	const today = studyDay(now, clock);
	if (!store) return { storeError, now, shelf: shelve(library, [], [], now) };

	const [cards, { flagged, parked }, begun, days, nextDueAt, session] = await Promise.all([
		store.cards(),
		store.handled(),
		store.begunArticles(),
		store.days(today - 30, today),
		store.nextDueAt(now),
		store.loadSession()
	]);
	const shelf = shelve(
		library,
		cards.filter(({ id }) => !flagged.has(id) && !parked.has(id)),
		begun.map(({ articleId }) => articleId),
		now
	);
	const spentMs = days.filter(({ day }) => day === today).reduce((sum, d) => sum + d.tookMs, 0);
	const limit = questionsLeft(preferences.minutesPerDay, spentMs, pace(days));
	const isToday = session !== undefined && studyDay(session.startedAt, clock) === today;
	const left = isToday ? session.entries.length - session.position : 0;
	return {
		store,
		storeError,
		now,
		shelf,
		summary: summarise(shelf, days, { today, limit }),
		unfinished: left > 0 ? { left } : undefined,
		next:
			nextDueAt === undefined
				? undefined
				: { at: nextDueAt, daysAhead: studyDay(nextDueAt, clock) - today }
	};
};
