/** The questions of a long sitting come while the first one is read. */
import type { StudySession } from './study-session.svelte.ts';
import type { BringMore } from './study-setup.ts';

type Bringing = Pick<StudySession, 'session' | 'items' | 'change'>;

/** What cannot be read at the second try either is not asked today: it stays due. */
export async function bringItems(session: Bringing, more: BringMore, tries = 2): Promise<void> {
	try {
		// What is here stays: the reader may have reworded it meanwhile.
		await more((items) => session.change({ items: new Map([...items, ...session.items]) }));
	} catch {
		if (tries > 1) return bringItems(session, more, tries - 1);
	}
	dropMissing(session);
}

function dropMissing(sitting: Bringing): void {
	const { session, items } = sitting;
	const entries = session.entries.filter(
		({ itemId }, at) => at < session.position || items.has(itemId)
	);
	if (entries.length < session.entries.length) sitting.change({ session: { ...session, entries } });
}
