import type { Distractor } from '../schema.ts';

/** How far down the list of candidates a better set of lengths may be looked for. */
const considered = 5;

/** How many candidates are looked at for a sound set. */
const searched = 8;

/** How many places further down the list a set may stand that tells less. */
const fairness = 3;

/**
 * The `count` distractors to show as `pick` chooses them, of those sets alone that are `sound`, and sooner of those that
 * are `fair`. None where no set is sound.
 */
export function pickAmong(
	candidates: readonly Distractor[],
	key: string,
	count: number,
	isSound: (set: readonly Distractor[]) => boolean,
	isFair: (set: readonly Distractor[]) => boolean
): readonly Distractor[] {
	const sound = combinations(candidates.slice(0, searched), count).filter(isSound);
	const unfair = (set: readonly Distractor[]) => (isFair(set) ? 0 : fairness);
	return cheapest(sound, candidates, key, unfair) ?? [];
}

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
	return cheapest(sets, candidates, key) ?? candidates.slice(0, count);
}

/** The set of the earliest candidates, but for flaws of form. */
function cheapest(
	sets: readonly (readonly Distractor[])[],
	candidates: readonly Distractor[],
	key: string,
	more: (set: readonly Distractor[]) => number = () => 0
): readonly Distractor[] | undefined {
	const [first, ...others] = sets;
	if (!first) return undefined;
	const cost = (set: readonly Distractor[]) =>
		set.reduce((sum, d) => sum + candidates.indexOf(d), 0) + 6 * flaws(key, set) + more(set);
	return others.reduce((best, set) => (cost(set) < cost(best) ? set : best), first);
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
