/** Smaller questions for one that does not stick: what it asks at once, one at a time; or the same, easier. */
import { type Outline, outlineOf } from '#lib/items/outline.ts';
import type { Item } from '#lib/items/schema.ts';
import type { Card } from '#lib/scheduling/card.ts';

const most = 4;

/** The easiest question on each of its facts that is smaller than the item itself; at most four. */
export function smallerThan(
	item: Item,
	others: readonly Item[],
	isOut: (id: string) => boolean
): readonly Item[] {
	const own = outlineOf(item);
	const found = item.factIds.flatMap((fact) => {
		const [easiest] = others
			.filter((other) => other.id !== item.id && !isOut(other.id) && other.factIds.includes(fact))
			.map((other) => ({ other, outline: outlineOf(other) }))
			.filter(({ outline }) => isSmaller(outline, own))
			.sort((a, b) => weight(a.outline) - weight(b.outline) || a.outline.at - b.outline.at);
		return easiest?.other ?? [];
	});
	return [...new Set(found)].slice(0, most);
}

/** Fewer facts at once, or the same by recognising instead of recalling. */
const isSmaller = (a: Outline, b: Outline): boolean =>
	a.factIds.length < b.factIds.length ||
	(a.factIds.length === b.factIds.length && a.effort < b.effort);

const weight = ({ factIds, effort }: Outline): number => factIds.length * 10 + effort;

/** Right at the last try, and on another day than the first: no longer what was just read. */
export const isKnown = (card: Card | undefined): boolean =>
	card?.state === 'review' &&
	card.reps > 1 &&
	card.lastReviewedAt - card.firstReviewedAt > dayMs / 2;

const dayMs = 86_400_000;
