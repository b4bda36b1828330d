import type { Response } from '#lib/items/response.ts';
import type { Item } from '#lib/items/schema.ts';
import { library } from '#lib/library/library.ts';
import { loadItems, loadOpening, loadOutline } from '#lib/library/load-parts.ts';
import { outlineOf } from '#lib/items/outline.ts';
import { paceOf } from '#lib/scheduling/pace.ts';
import { quizEntries } from '#lib/scheduling/queue.ts';
import type { LogEntry, Review } from '#lib/scheduling/review.ts';
import { type Session, currentEntry, startSession } from '#lib/scheduling/session.ts';
import { standing } from '#lib/scheduling/standing.ts';
import { studyDay, studyDayStart } from '#lib/scheduling/study-day.ts';
import { StoreError } from '#lib/store/error.ts';
import type { Handled, Store } from '#lib/store/store.ts';
import { lastAnswer } from './last-answer.ts';
import { recallFeedback } from './shown-feedback.ts';
import type { PageLoad } from './$types';

/** A sitting holds no more, for it is saved with each answer; the rest of the day follows in the next. */
const longestSitting = 100;
const problem = (
	code: 'no-article' | 'no-items' | 'nothing-begun' | 'nothing-due' | 'day-full' | 'week-full'
) => ({ problem: code });

export const load: PageLoad = async ({ url, parent }) => {
	const { store, storeError, preferences } = await parent();
	if (!store) return { storeError };
	// Prerendered without a query; in the browser this reads what the reader asked for.
	const articleId = url.searchParams.get('article') ?? undefined;
	if (articleId !== undefined && !library.some(({ id }) => id === articleId))
		return problem('no-article');
	const now = Date.now();
	const zoneOffsetMinutes = -new Date(now).getTimezoneOffset();
	const clock = { zoneOffsetMinutes, rolloverHour: preferences.rolloverHour };
	const today = studyDay(now, clock);
	try {
		const [saved, handled, days, log] = await Promise.all([
			store.loadSession(),
			store.handled(),
			store.days(today - 30, today),
			store.entriesSince(studyDayStart(today, clock))
		]);
		const { usualMs } = paceOf(days);
		const isToday = (at: number) => studyDay(at, clock) === today;
		if (saved && continues(saved, articleId, isToday)) {
			const wasAsked = url.searchParams.get('as') === 'cards';
			const asked = wasAsked ? { ...saved, asCards: true } : saved;
			const again = await resumed(asked, { store, handled, log });
			if (again) return { ...again, usualMs };
		}
		const asCards = preferences.flashcardsOnly || url.searchParams.get('as') === 'cards';
		const start = {
			id: store.newId(now),
			startedAt: now,
			...(asCards && { asCards })
		};
		if (articleId !== undefined) {
			const askedToday = new Set(standing(log).map(({ cardId }) => cardId));
			const { items, entries } = await quizOn(articleId, { store, handled, askedToday, now });
			if (entries.length === 0) return problem('no-items');
			return {
				session: startSession({ ...start, mode: 'quiz', articleId, entries }),
				items,
				usualMs
			};
		}
		const { planToday } = await import('./plan-today.ts');
		const more = url.searchParams.has('more');
		const asked = { now, zoneOffsetMinutes, preferences, more };
		const plan = await planToday(store, loadOutline, asked);
		const entries = plan.entries.slice(0, longestSitting);
		if (entries.length === 0) return problem(await whyNothing(plan, store));
		const items = await inHand(
			await itemsOf(entries.map((entry) => entry.articleId)),
			handled,
			store
		);
		return { session: startSession({ ...start, mode: 'review', entries }), items, usualMs };
	} catch (cause) {
		if (cause instanceof StoreError) return { storeError: cause.code };
		throw cause;
	}
};

/** The interrupted sitting where it stood; undefined if nothing of it is left. */
async function resumed(
	saved: Session,
	{ store, handled, log }: { store: Store; handled: Handled; log: readonly LogEntry[] }
) {
	const all = await itemsOf(saved.entries.map((entry) => entry.articleId));
	const items = await inHand(all, handled, store);
	const session = withoutGone(saved, items);
	const review = lastAnswer(log, saved.id, recallFeedback());
	if (!currentEntry(session) && !review) return undefined;
	const last = review && (await withVerdict(review, items, store));
	return { session, items, ...(last && { last }) };
}

type Quiz = {
	readonly store: Store;
	readonly handled: Handled;
	readonly askedToday: ReadonlySet<string>;
	readonly now: number;
};

/** Choosing needs more code than asking: a first quiz, chosen while building, comes without it. */
async function quizOn(articleId: string, { store, handled, askedToday, now }: Quiz) {
	const cards = await store.cards(articleId);
	const { flagged, parked } = handled;
	const isFirst = cards.length === 0 && flagged.size + parked.size === 0;
	const all = await itemsOf([articleId], isFirst ? loadOpening : loadItems);
	const items = await inHand(all, handled, store);
	const own = [...items.values()];
	if (isFirst) return { items, entries: quizEntries(own.map(outlineOf), new Map()) };
	const { planQuiz } = await import('./plan-quiz.ts');
	return { items, entries: planQuiz(own, { cards, askedToday, now }) };
}

async function whyNothing(
	{ isFull, isWeekFull, waiting }: { isFull: boolean; isWeekFull: boolean; waiting: number },
	store: Store
) {
	if (isFull && waiting > 0) return 'day-full' as const;
	if ((await store.begunArticles()).length === 0) return 'nothing-begun' as const;
	return isWeekFull ? ('week-full' as const) : ('nothing-due' as const);
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

/** Questions that a new version of the library no longer has are not asked. */
function withoutGone(session: Session, items: ReadonlyMap<string, Item>): Session {
	const isGone = ({ itemId }: { itemId: string }) => !items.has(itemId);
	const before = session.entries.slice(0, session.position).filter(isGone).length;
	return {
		...session,
		entries: session.entries.filter((entry) => !isGone(entry)),
		results: session.results.filter((result) => !isGone(result)),
		position: session.position - before
	};
}

/** The feedback that was on screen, made again from the log. */
async function withVerdict(review: Review, items: ReadonlyMap<string, Item>, store: Store) {
	const item = items.get(review.cardId);
	const response = review.response as Response | undefined;
	if (!item || !response || response.interaction === 'reveal') return undefined;
	const { gradeWith } = await import('./grading.ts');
	const graded = gradeWith(item, response);
	// What was right stays right, though the reader may have reworded the answers since.
	const grade = review.correct === null ? graded : { ...graded, correct: review.correct };
	return { review, grade, card: await store.card(review.cardId) };
}

/** As the reader wants them: what is flagged or set aside is not asked, what is edited is in the reader's words. */
async function inHand(
	items: Map<string, Item>,
	{ flagged, edited, parked }: Handled,
	store: Store
): Promise<Map<string, Item>> {
	for (const id of [...flagged, ...parked]) items.delete(id);
	if (![...edited].some((id) => items.has(id))) return items;
	return (await import('../hand/own-words.ts')).inOwnWords(items, store);
}

/** An article that is gone has no items; the others still do. */
async function itemsOf(
	articleIds: readonly string[],
	load = loadItems
): Promise<Map<string, Item>> {
	const lists = await Promise.all([...new Set(articleIds)].map(load));
	return new Map(lists.flatMap((list) => (list ?? []).map((item) => [item.id, item])));
}
