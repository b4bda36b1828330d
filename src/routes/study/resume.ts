/** Goes on with an interrupted sitting. Loaded only where there is one. */
import type { Response } from '#lib/items/response.ts';
import type { Item } from '#lib/items/schema.ts';
import type { LogEntry, Review } from '#lib/scheduling/review.ts';
import { type Session, currentEntry } from '#lib/scheduling/session.ts';
import type { Handled, Store } from '#lib/store/store.ts';
import { lastAnswer } from './last-answer.ts';
import { partsOf } from '../articles/parts.ts';
import { inHand, itemsOf } from './own-items.ts';
import { recallFeedback } from './shown-feedback.ts';

/** The interrupted sitting where it stood; undefined if nothing of it is left. */
export async function resumed(
	saved: Session,
	{ store, handled, log }: { store: Store; handled: Handled; log: readonly LogEntry[] }
) {
	const all = await itemsOf(
		saved.entries.map((entry) => entry.articleId),
		partsOf(store).items
	);
	const items = await inHand(all, handled, store);
	const session = withoutGone(saved, items);
	const review = lastAnswer(log, saved.id, recallFeedback());
	if (!currentEntry(session) && !review) return undefined;
	const last = review && (await withVerdict(review, items, store));
	return { session, items, ...(last && { last }) };
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
