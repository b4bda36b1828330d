import { studyDay, studyDayStart } from '#lib/scheduling/study-day.ts';
import { listArticles } from '../../articles/listed.ts';
import { partsOf } from '../../articles/parts.ts';
import { readyFor } from './ready.ts';
import type { PageLoad } from './$types';

/** The days that the reader has set, and how things stand for each. */
export const load: PageLoad = async ({ parent, depends }) => {
	depends('app:reviews', 'app:exams');
	const { store, storeError } = await parent();
	const now = Date.now();
	if (!store)
		return { storeError, today: Math.floor(now / 86_400_000), begun: [], exams: [], articles: [] };
	// Read afresh: the page sets them itself.
	const preferences = await store.preferences();
	const clock = {
		zoneOffsetMinutes: -new Date(now).getTimezoneOffset(),
		rolloverHour: preferences.rolloverHour
	};
	const today = studyDay(now, clock);
	const [days, handled, begunArticles, tuning] = await Promise.all([
		store.days(today - 30, today),
		store.handled(),
		store.begunArticles(),
		store.tuning()
	]);
	const begun = begunArticles.map(({ articleId }) => articleId);
	const isIn = ({ id }: { id: string }) => !handled.flagged.has(id) && !handled.parked.has(id);
	const exams = await readyFor(preferences.exams, {
		today,
		begun,
		days,
		parameters: await tuning.parameters(),
		cardsOf: async (articleId) => (await store.cards(articleId)).filter(isIn),
		itemsOf: async (articleId) => ((await partsOf(store).outline(articleId)) ?? []).filter(isIn),
		dueBefore: (day) => store.dueCount(studyDayStart(day, clock) - 1)
	});
	const articles = await listArticles(store);
	const headlines = new Map(articles.map(({ id, headline }) => [id, headline]));
	return {
		storeError,
		today,
		begun,
		articles,
		exams: exams.map((exam) => ({ ...exam, headline: headlines.get(exam.key) }))
	};
};
