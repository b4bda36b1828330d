/**
 * S1–S4: over a set, neither position nor length nor truth tells the key. Guidelines 20 and 24 of
 * Haladyna, Downing & Rodriguez 2002. Option sets of fixed order (True / False, the four voices) have
 * no position to vary and are left out of S1–S3.
 */
import { chiSquare, chiSquareTail, tailOfTrials } from '#lib/items/checks/chance.ts';
import { hard, when } from '#lib/items/checks/finding.ts';
import { comparableOptions } from '#lib/items/checks/parts.ts';
import { notStated, options } from '#lib/items/options.ts';
import type { Finding, Item } from '#lib/items/schema.ts';

const rare = 0.01;
const mostShare = 0.4;

/** S1: chi-square over the places of the key, for each number of options on its own. */
export function keyPositions(items: readonly Item[]): Finding[] {
	const byCount = new Map<number, number[]>();
	for (const { place, count } of items.flatMap(placeOfKey)) {
		const places = byCount.get(count) ?? new Array<number>(count).fill(0);
		places[place] = (places[place] ?? 0) + 1;
		byCount.set(count, places);
	}
	return [...byCount].flatMap(([count, places]) => {
		const n = places.reduce((a, b) => a + b, 0);
		if (n < 5 * count) return [];
		const p = chiSquareTail(chiSquare(places), count - 1);
		const most = Math.max(...places) / n;
		// Of two places one always holds half or more: the share is a rule for three and more.
		const isUneven = p < rare || (count > 2 && most > mostShare);
		return when(
			isUneven,
			hard('S1', `Key positions ${places.join(', ')} of ${n} (p = ${p.toFixed(4)}).`)
		);
	});
}

/** "The article does not say" always stands last, so it is no place that the key could take. */
export function placeOfKey(item: Item): { place: number; count: number }[] {
	if (comparableOptions(item).length < 2) return [];
	const shown = options(item).filter((o) => o.text !== notStated);
	return [{ place: shown.findIndex((o) => o.isKey), count: shown.length }];
}

/** S2: the key is the strictly longest option no more often than chance allows. */
export const keysLongest = (items: readonly Item[]) =>
	keysExtreme(items, 'S2', 'longest', mostShare);

/** S3: nor the strictly shortest. */
export const keysShortest = (items: readonly Item[]) => keysExtreme(items, 'S3', 'shortest', 1);

function keysExtreme(
	items: readonly Item[],
	check: string,
	name: 'longest' | 'shortest',
	most: number
): Finding[] {
	const { chances, total, [name]: extreme } = keyLengths(items);
	const p = tailOfTrials(extreme, chances);
	// Few items reach a share by chance alone: as for S1, it counts from five an option on.
	const isOften = total >= 15 && extreme / total > most;
	return when(
		p < rare || isOften,
		hard(check, `The key is the ${name} in ${extreme} of ${total} (p = ${p.toFixed(4)}).`)
	);
}

/** In how many multiple-choice items the key is strictly the longest or the shortest option. */
export function keyLengths(items: readonly Item[]) {
	const lengths = items
		.map((i) => comparableOptions(i).map((o) => o.length))
		.filter((l) => l.length > 1);
	const extremes = (beats: (key: number, other: number) => boolean) =>
		lengths.filter(([key = 0, ...rest]) => rest.every((other) => beats(key, other))).length;
	return {
		longest: extremes((key, other) => key > other),
		shortest: extremes((key, other) => key < other),
		total: lengths.length,
		chances: lengths.map((l) => 1 / l.length)
	};
}

/** S4: 30–70 % of at least ten true-or-false items are true. */
export function trueShare(items: readonly Item[]): Finding[] {
	const judged = items.filter((i) => i.kind === 'true-false');
	const share = judged.filter((i) => i.key.text === 'True').length / judged.length;
	return when(
		judged.length >= 10 && (share < 0.3 || share > 0.7),
		hard('S4', `${Math.round(share * 100)} % of ${judged.length} statements are true.`)
	);
}
