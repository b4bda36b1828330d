import { hasNaturalOrder, notStated } from './options.ts';
import { seededRandom } from './random.ts';
import type { Item } from './schema.ts';

/**
 * Gives every choice item the place of its key, so that over a set no place is favoured: each time
 * the least used of the places that are free to it, ties drawn by the seed. "The article does not
 * say" stands last wherever it is offered, and leaves the others to the rest.
 */
export function placeKeys(items: readonly Item[], seed: string): Item[] {
	const random = seededRandom(seed);
	const used: number[] = [];
	return items.map((item) => {
		if (item.interaction !== 'choice' || hasNaturalOrder(item)) return item;
		const free = placesFor(item);
		const least = Math.min(...free.map((place) => used[place] ?? 0));
		const ties = free.filter((place) => (used[place] ?? 0) === least);
		const place = ties[Math.floor(random() * ties.length)] ?? 0;
		used[place] = (used[place] ?? 0) + 1;
		return { ...item, keyPosition: place };
	});
}

/** One item's key by its own identity alone, so that no other item moves it. */
export function placeKey(item: Item): Item {
	if (item.interaction !== 'choice' || hasNaturalOrder(item)) return item;
	const free = placesFor(item);
	const drawn = Math.floor(seededRandom(`${item.id} place`)() * free.length);
	return { ...item, keyPosition: free[drawn] ?? 0 };
}

function placesFor(item: Item): number[] {
	const last = item.distractors.length;
	if (item.key.text === notStated) return [last];
	const open = item.distractors.some((d) => d.text === notStated);
	return Array.from({ length: open ? last : last + 1 }, (_, place) => place);
}
