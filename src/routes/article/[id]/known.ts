import type { Item } from '#lib/items/schema.ts';
import type { Card } from '#lib/scheduling/card.ts';

/** A fact is known while at least one of its questions was answered right at the last try. */
export function knownFacts(
	items: readonly Pick<Item, 'id' | 'factIds'>[],
	cards: readonly Pick<Card, 'id' | 'state'>[]
): number {
	const right = new Set(cards.filter(({ state }) => state === 'review').map(({ id }) => id));
	return new Set(items.filter(({ id }) => right.has(id)).flatMap(({ factIds }) => factIds)).size;
}
