/** What the first screen does once it stands, so that lost answers are noticed. */
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { Store } from '#lib/store/store.ts';
import { findMark, keepMark, leaveMark } from './lost.ts';

/**
 * Where answers were and are not, they are brought back from the second copy; where there is none, a
 * screen says so, and brings them back from a file. `openedWith`: the state of the tab's history entry
 * when the page was opened.
 */
export async function lookForLoss(store: Store, openedWith: unknown): Promise<void> {
	try {
		const state = await store.storageState();
		if (state.entries > 0) leaveMark(state, Date.now());
		else {
			const broughtBack = await store.bringBack();
			if (broughtBack.answers + broughtBack.articles > 0) {
				leaveMark(await store.storageState(), Date.now());
				return await goto(resolve('/restore'), { replaceState: true, state: { broughtBack } });
			}
			const mark = findMark(openedWith);
			if (!mark) return;
			keepMark(mark);
			await goto(resolve('/restore'), { replaceState: true });
		}
	} catch {
		// The store has its own words for what is wrong with it.
	}
}
