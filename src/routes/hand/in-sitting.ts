/** What a flag, putting off and an edit do to the sitting under way. */
import type { Item } from '#lib/items/schema.ts';
import { withoutItem } from '#lib/scheduling/session.ts';
import type { Store } from '#lib/store/store.ts';
import type { StudySession } from '../study/study-session.svelte.ts';
import { leftOutWords } from './left-out-words.ts';
import { reworded } from './reworded.ts';

type Keeping = Pick<Store, 'saveSession'>;

type Way = 'flagged' | 'aside' | 'later';

/** The question is not asked any more; its feedback stays until the reader goes on. */
export function leaveOut(
	session: StudySession,
	{ id }: Pick<Item, 'id'>,
	store: Keeping,
	back: () => Promise<void>,
	way: Way = 'flagged'
): void {
	// What is put off is out of this sitting as what is set aside is.
	const list = way === 'later' ? 'aside' : way;
	const [before, out] = [session.session, session[list]];
	const keep = () => {
		if (session.phase !== 'end') void store.saveSession(session.session).catch(() => undefined);
	};
	const takeBack = async () => {
		await back();
		session.change({ session: before, [list]: out, leftOut: undefined, takeBack: undefined });
		keep();
	};
	session.change({
		session: withoutItem(before, id),
		[list]: new Set([...out, id]),
		leftOut: leftOutWords[way],
		takeBack
	});
	keep();
}

/** Questions that another tab flagged or set aside are not asked here either; what was answered stays. */
export function dropElsewhere(session: StudySession, out: ReadonlySet<string>): void {
	const { session: before, phase, entry } = session;
	const coming = before.entries.slice(before.position).filter(({ itemId }) => out.has(itemId));
	if (phase === 'end' || coming.length === 0) return;
	const after = coming.reduce((left, { itemId }) => withoutItem(left, itemId), before);
	const isOnScreen = phase !== 'answered' && entry !== undefined && out.has(entry.itemId);
	session.change({
		session: after,
		aside: new Set([...session.aside, ...coming.map(({ itemId }) => itemId)]),
		...(isOnScreen && { leftOut: leftOutWords.elsewhere })
	});
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
