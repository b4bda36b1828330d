import { tellsKey } from './checks/set-overlap.ts';
import { effort } from './outline.ts';
import { placeKeys } from './positions.ts';
import { seededRandom } from './random.ts';
import type { Item } from './schema.ts';

/**
 * A set of at most `count` items for one sitting: the most important facts first, each fact asked
 * once while others wait, kinds mixed, and no item whose words give another's key away. The same
 * items, count and seed give the same set. Easier before harder, within that the order of the text.
 */
export function selectItems(
	items: readonly Item[],
	{ count, seed }: { readonly count: number; readonly seed: string }
): readonly Item[] {
	const random = seededRandom(seed);
	const pool = items.map((item) => ({ item, chance: random() }));
	const chosen: Item[] = [];
	while (chosen.length < count) {
		const open = pool.filter(({ item }) => !chosen.includes(item) && !leaks(item, chosen));
		const [best] = open.sort((a, b) => worth(b, chosen) - worth(a, chosen));
		if (!best) break;
		chosen.push(best.item);
	}
	return placeKeys(chosen.sort(byEffortThenText), seed);
}

/** What adding an item brings: its importance, less for facts and kinds that the set has already. */
function worth({ item, chance }: { item: Item; chance: number }, chosen: readonly Item[]): number {
	const asked = chosen.flatMap((c) => c.factIds);
	const fresh = item.factIds.filter((id) => !asked.includes(id)).length;
	const repeats = item.factIds.length - fresh;
	const ofKind = chosen.filter((c) => c.kind === item.kind).length;
	const breadth = fresh > 0 ? 4 + 0.6 * (fresh - 1) : 0;
	return item.importance * 2 + breadth - repeats * 5 - ofKind * 1.5 + chance;
}

/** One item's visible words hold the other's key: whoever answers the one is told the other. */
function leaks(item: Item, chosen: readonly Item[]): boolean {
	return chosen.some((other) => tells(item, other) || tells(other, item));
}

function tells(item: Item, other: Item): boolean {
	if (tellsKey(item, other)) return true;
	if (other.interaction !== 'choice' && other.interaction !== 'text-entry') return false;
	if (!item.factIds.some((id) => other.factIds.includes(id))) return false;
	const key = other.key.text.toLowerCase();
	return `${item.wordings[0] ?? ''} ${item.statement ?? ''}`.toLowerCase().includes(key);
}

function byEffortThenText(a: Item, b: Item): number {
	return (
		effort[a.kind] - effort[b.kind] || (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0)
	);
}
