import type { Distractor } from '../schema.ts';

/** How far down the list of candidates a better set of lengths may be looked for. */
const considered = 5;

/**
 * The `count` distractors to show, of candidates in order of their pull. An earlier candidate is
 * preferred, but not one that makes the key stand out by its length (the longest-option flaw) or
 * that holds another option's words.
 */
export function pick(
	candidates: readonly Distractor[],
	key: string,
	count: number
): readonly Distractor[] {
	const sets = combinations(candidates.slice(0, considered), count);
	if (sets.length === 0) return candidates.slice(0, count);
	const cost = (set: readonly Distractor[]) =>
		set.reduce((sum, d) => sum + candidates.indexOf(d), 0) + 6 * flaws(key, set);
	return sets.reduce((best, set) => (cost(set) < cost(best) ? set : best));
}

/** Flaws of form, as the checks M05 and M10–M12 count them. */
function flaws(key: string, set: readonly Distractor[]): number {
	const lengths = set.map((d) => d.text.length);
	const mean = lengths.reduce((a, b) => a + b, 0) / Math.max(1, lengths.length);
	const all = [key.length, ...lengths];
	const texts = [key, ...set.map((d) => d.text)].map((t) => t.toLowerCase());
	const contained = texts.some((a) => texts.some((b) => a !== b && a.includes(b)));
	const standsOut =
		key.length >= 10 && key.length > 1.4 * mean && key.length > Math.max(...lengths);
	return (
		Number(contained) * 2 +
		Number(standsOut) * 2 +
		Number(key.length < 0.5 * mean) +
		Number(Math.max(...all) > 4 * Math.min(...all))
	);
}

function combinations<T>(list: readonly T[], size: number): T[][] {
	if (size === 0) return [[]];
	return list.flatMap((first, at) =>
		combinations(list.slice(at + 1), size - 1).map((rest) => [first, ...rest])
	);
}
