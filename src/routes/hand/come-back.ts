/** What was set aside until smaller questions are known comes back when they are. */
import type { Store } from '#lib/store/store.ts';
import { isKnown } from './smaller.ts';

type Keeping = Pick<Store, 'handled' | 'hand' | 'card'>;

/** Resolves to the ids that came back. */
export async function comeBack(store: Keeping): Promise<readonly string[]> {
	const { flagged, parked } = await store.handled();
	if (parked.size === 0) return [];
	const hand = await store.hand();
	const ready: string[] = [];
	for (const { itemId, until } of await hand.parked()) {
		if (!until) continue;
		// What the reader took out since is not waited for.
		const waited = until.filter((id) => !flagged.has(id) && !parked.has(id));
		const cards = await Promise.all(waited.map((id) => store.card(id)));
		if (cards.every(isKnown)) ready.push(itemId);
	}
	if (ready.length > 0) await hand.unpark(ready);
	return ready;
}
