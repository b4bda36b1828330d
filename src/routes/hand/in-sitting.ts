/** What a flag and an edit do to the sitting under way. */
import type { Item } from '#lib/items/schema.ts';
import { withoutItem } from '#lib/scheduling/session.ts';
import type { Store } from '#lib/store/store.ts';
import type { StudySession } from '../study/study-session.svelte.ts';
import { reworded } from './reworded.ts';

type Keeping = Pick<Store, 'saveSession'>;

/** The question is not asked any more; its feedback stays until the reader goes on. */
export function leaveOut(
	session: StudySession,
	{ id }: Pick<Item, 'id'>,
	store: Keeping,
	unflag: () => Promise<void>
): void {
	const [before, flagged] = [session.session, session.flagged];
	const keep = () => {
		if (session.phase !== 'end') void store.saveSession(session.session).catch(() => undefined);
	};
	const takeBack = async () => {
		await unflag();
		session.change({ session: before, flagged, takeBack: undefined });
		keep();
	};
	session.change({
		session: withoutItem(before, id),
		flagged: new Set([...flagged, id]),
		takeBack
	});
	keep();
}

/** The item in other words, also where it is on screen. */
export function reword(session: StudySession, item: Item): void {
	const { answered } = session;
	session.change({
		items: new Map([...session.items, [item.id, item]]),
		...(answered?.item.id === item.id && {
			answered: { ...answered, item, response: reworded(answered.response, answered.item, item) }
		})
	});
}
