/**
 * M04 and M05: no two options equal, none inside another. Guidelines 19 and 22 of Haladyna, Downing
 * & Rodriguez 2002: one right answer, options independent of each other.
 */
import { hard, soft, when, type ItemCheck } from '#lib/items/checks/finding.ts';
import { comparableDistractors, hasFixedOptions } from '#lib/items/checks/parts.ts';
import { containsWords, normalised } from '#lib/items/checks/words.ts';
import type { Finding, Item } from '#lib/items/schema.ts';

export const optionsEqual: ItemCheck = (item) =>
	pairs(shown(item)).flatMap(([a, b]) =>
		when(normalised(a) === normalised(b), hard('M04', `“${a}” and “${b}” are the same option.`))
	);

export const optionContained: ItemCheck = (item) => {
	if (item.interaction === 'match') return containedIn(shown(item), []);
	if (item.interaction !== 'choice' || hasFixedOptions(item)) return [];
	return containedIn(
		[item.key.text, ...comparableDistractors(item).map((d) => d.text)],
		[item.key.text]
	);
};

function containedIn(list: readonly string[], keys: readonly string[]): Finding[] {
	return pairs(list).flatMap(([a, b]) => {
		const [x, y] = [normalised(a), normalised(b)];
		if (x === y || !(containsWords(x, y) || containsWords(y, x))) return [];
		const report = keys.includes(a) || keys.includes(b) ? hard : soft;
		return [report('M05', `“${a}” and “${b}”: one contains the other.`)];
	});
}

/** What stands side by side as answers. */
function shown(item: Item): readonly string[] {
	if (item.interaction === 'match')
		return [...(item.pairs ?? []).map((p) => p.right), ...(item.spare ?? []).map((s) => s.text)];
	if (item.interaction !== 'choice') return [];
	return [item.key.text, ...item.distractors.map((d) => d.text)];
}

const pairs = <T>(list: readonly T[]): [T, T][] =>
	list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));
