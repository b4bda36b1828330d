import { library } from '#lib/library/library.ts';
import { loadOpening } from '#lib/library/load-opening.ts';
import { paceOf } from '#lib/scheduling/pace.ts';
import { quizEntries } from '#lib/scheduling/quiz-entries.ts';
import { type Session, startSession } from '#lib/scheduling/session.ts';
import { studyDay, studyDayStart } from '#lib/scheduling/study-day.ts';
import { StoreError } from '#lib/store/error.ts';
import type { PageLoad } from './$types';

type Problem =
	| 'no-article'
	| 'no-items'
	| 'own-no-items'
	| 'nothing-begun'
	| 'nothing-due'
	| 'day-full'
	| 'week-full';
const problem = (code: Problem) => ({ problem: code });

/** A first quiz, chosen while building, comes without the code that goes on, plans or chooses. */
export const load: PageLoad = async ({ url, parent }) => {
	// Prerendered without a query; in the browser this reads what the reader asked for.
	const articleId = url.searchParams.get('article') ?? undefined;
	// What plans a day comes while the store is opened.
	if (articleId === undefined) void import('./begin.ts').catch(() => undefined);
	const { store, storeError, preferences } = await parent();
	if (!store) return { storeError };
	// As article/own-id.ts has it, which the first question does without.
	const isOwn = articleId?.startsWith('own-') === true;
	if (articleId !== undefined && !isOwn && !library.some(({ id }) => id === articleId))
		return problem('no-article');
	const now = Date.now();
	const zoneOffsetMinutes = -new Date(now).getTimezoneOffset();
	const clock = { zoneOffsetMinutes, rolloverHour: preferences.rolloverHour };
	const today = studyDay(now, clock);
	const wantsCards = url.searchParams.get('as') === 'cards';
	try {
		const [saved, handled, days, log, articles] = await Promise.all([
			store.loadSession(),
			store.handled(),
			store.days(today - 30, today),
			store.entriesSince(studyDayStart(today, clock)),
			articleId === undefined ? store.begunArticles() : []
		]);
		const { usualMs } = paceOf(days);
		const known = { store, handled, log, now };
		if (saved && continues(saved, articleId, (at) => studyDay(at, clock) === today)) {
			const { resumed } = await import('./resume.ts');
			const asked = wantsCards ? { ...saved, asCards: true } : saved;
			const again = await resumed(asked, known);
			if (again) return { ...again, usualMs };
		}
		const isCards = preferences.flashcardsOnly || wantsCards;
		const start = { id: store.newId(now), startedAt: now, ...(isCards && { asCards: true }) };
		if (articleId === undefined) {
			const { beginReview } = await import('./begin.ts');
			const more = url.searchParams.has('more');
			const read = { days, handled, log, begun: articles };
			const asked = { now, zoneOffsetMinutes, preferences, more, known: read };
			const begun = await beginReview(asked, store);
			if (begun.problem) return problem(begun.problem);
			const { entries, items, more: rest } = begun;
			const session = startSession({ ...start, mode: 'review', entries });
			return { session, items, usualMs, ...(rest && { more: rest }) };
		}
		const cards = await store.cards(articleId);
		const { flagged, edited, parked } = handled;
		const isFirst = cards.length + flagged.size + edited.size + parked.size === 0;
		const { items, entries } =
			isFirst && !isOwn
				? await firstQuiz(articleId)
				: await (await import('./begin.ts')).beginQuiz(articleId, cards, known);
		if (entries.length === 0) return problem(isOwn ? 'own-no-items' : 'no-items');
		const session = startSession({ ...start, mode: 'quiz', articleId, entries });
		return { session, items, usualMs };
	} catch (cause) {
		if (cause instanceof StoreError) return { storeError: cause.code };
		throw cause;
	}
};

async function firstQuiz(articleId: string) {
	const own = (await loadOpening(articleId)) ?? [];
	const outlines = own.map((item) => ({ ...item, wordingCount: item.wordings.length }));
	return {
		items: new Map(own.map((item) => [item.id, item])),
		entries: quizEntries(outlines, new Map())
	};
}

/** `/study` goes on with whatever was interrupted today; an article's address only with its quiz. */
function continues(
	saved: Session,
	articleId: string | undefined,
	isToday: (at: number) => boolean
) {
	const isAskedFor = articleId === undefined || saved.articleId === articleId;
	return isAskedFor && isToday(saved.startedAt) && saved.entries.length > 0;
}
