/** "Not today": the question on screen is left until the reader's next day. Its card and its siblings stay as they are. */
import type { Item } from '#lib/items/schema.ts';
import { type StudyClock, studyDay, studyDayStart } from '#lib/scheduling/study-day.ts';
import type { Store } from '#lib/store/store.ts';
import type { StudySession } from '../study/study-session.svelte.ts';
import { leaveOut } from './in-sitting.ts';

/** Resolves when it is on disk; rejects, and leaves the question where it is, when it cannot be kept. */
export async function putOff(
	session: StudySession,
	{ id: itemId, articleId, statement }: Item,
	store: Pick<Store, 'hand' | 'saveSession'>,
	{ now, clock }: { readonly now: number; readonly clock: StudyClock }
): Promise<void> {
	const stem = [session.stem, statement].filter(Boolean).join(' ');
	const hand = await store.hand();
	const backAt = studyDayStart(studyDay(now, clock) + 1, clock);
	await hand.park({ itemId, articleId, stem, parkedAt: now, backAt });
	leaveOut(session, { id: itemId }, store, () => hand.unpark([itemId]), 'later');
}
