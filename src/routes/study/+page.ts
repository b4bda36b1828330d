import type { Response } from '#lib/items/response.ts';
import type { Item } from '#lib/items/schema.ts';
import { library } from '#lib/library/library.ts';
import { loadItems, loadOpening } from '#lib/library/load-parts.ts';
import { recordedAt } from '#lib/scheduling/recorded-at.ts';
import type { Review } from '#lib/scheduling/review.ts';
import {
	type Session,
	type SessionEntry,
	currentEntry,
	startSession
} from '#lib/scheduling/session.ts';
import { studyDay, studyDayStart } from '#lib/scheduling/study-day.ts';
import { quizEntries } from '#lib/scheduling/queue.ts';
import type { Handled, Store } from '#lib/store/store.ts';
import { StoreError } from '#lib/store/error.ts';
import { lastAnswer, usualMsOf } from './pace.ts';
import type { Known } from './plan.ts';
import { recallFeedback } from './shown-feedback.ts';
import type { PageLoad } from './$types';

const dayMs = 86_400_000;
const problem = (code: 'no-article' | 'no-items' | 'nothing-begun' | 'nothing-due') => ({
	problem: code
});

export const load: PageLoad = async ({ url, parent }) => {
	const { store, storeError, preferences } = await parent();
	if (!store) return { storeError };
	// Prerendered without a query; in the browser this reads what the reader asked for.
	const articleId = url.searchParams.get('article') ?? undefined;
	if (articleId !== undefined && !library.some(({ id }) => id === articleId))
		return problem('no-article');
	const now = Date.now();
	const clock = {
		zoneOffsetMinutes: -new Date(now).getTimezoneOffset(),
		rolloverHour: preferences.rolloverHour
	};
	const today = studyDay(now, clock);
	try {
		const recent = await store.entriesSince(studyDayStart(today, clock) - 30 * dayMs);
		const usualMs = usualMsOf(recent);
		const asCards = preferences.flashcardsOnly || url.searchParams.get('as') === 'cards';
		const [saved, handled] = await Promise.all([store.loadSession(), store.handled()]);
		if (saved && continues(saved, articleId, (at) => studyDay(at, clock) === today)) {
			const all = await itemsOf(saved.entries.map((entry) => entry.articleId));
			const items = await inHand(all, handled, store);
			const session = withoutGone(saved, items);
			const review = lastAnswer(recent, saved.id, recallFeedback());
			if (currentEntry(session) || review) {
				const last = review && (await withVerdict(review, items, store));
				return { session, items, usualMs, asCards, ...(last && { last }) };
			}
		}
		const cards = await store.cards(articleId);
		const ids = articleId === undefined ? await begun(store, cards) : [articleId];
		if (ids.length === 0) return problem('nothing-begun');
		const isFirst = articleId !== undefined && cards.length === 0 && handled.flagged.size === 0;
		const all = await itemsOf(ids, isFirst ? loadOpening : loadItems);
		const items = await inHand(all, handled, store);
		const since = studyDayStart(today, clock);
		const entriesToday = recent.filter((entry) => recordedAt(entry) >= since);
		const known = { cards, entriesToday, now, usualMs, minutesPerDay: preferences.minutesPerDay };
		const entries = isFirst
			? quizEntries([...items.values()], new Map())
			: await planned(articleId === undefined, [...items.values()], known);
		if (entries.length === 0) return problem(articleId === undefined ? 'nothing-due' : 'no-items');
		const session = startSession({
			id: store.newId(now),
			mode: articleId === undefined ? 'review' : 'quiz',
			...(articleId !== undefined && { articleId }),
			entries,
			startedAt: now
		});
		return { session, items, usualMs, asCards };
	} catch (cause) {
		if (cause instanceof StoreError) return { storeError: cause.code };
		throw cause;
	}
};

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

async function begun(store: Store, cards: readonly { articleId: string }[]): Promise<string[]> {
	const articles = await store.begunArticles();
	return [...new Set([...articles, ...cards].map(({ articleId }) => articleId))];
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

/** Choosing needs more code than asking: a first quiz, chosen while building, comes without it. */
async function planned(
	isReview: boolean,
	items: readonly Item[],
	known: Known
): Promise<SessionEntry[]> {
	const { planQuiz, planReview } = await import('./plan.ts');
	return (isReview ? planReview : planQuiz)(items, known);
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
