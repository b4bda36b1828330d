/**
 * M16 and M17: the stem does not say the key, and no option alone echoes it. Guideline 28b of
 * Haladyna, Downing & Rodriguez 2002 (clang associations); the word-repeat flaw of Moore et al. 2023.
 */
import { hard, soft, when, type ItemCheck } from '#lib/items/checks/finding.ts';
import {
	comparableDistractors,
	comparableKey,
	hasFixedOptions,
	stems
} from '#lib/items/checks/parts.ts';
import { contentStems } from '#lib/items/checks/words.ts';

/** "Which organisation announced that NATO would host the mission?" */
export const keyInStem: ItemCheck = (item) => {
	const key = askedKey(item);
	if (!key) return [];
	return stems(item).flatMap((stem) => {
		const said = new Set(contentStems(stem));
		const isSaid = (text: string) => {
			const own = contentStems(text);
			return own.length > 0 && own.every((w) => said.has(w));
		};
		const alsoSaid = comparableDistractors(item).some((d) => isSaid(d.text));
		return when(isSaid(key) && !alsoSaid, hard('M16', `The stem says the key: “${stem}”`));
	});
};

/** Only the key shares a word with the stem. */
export const clang: ItemCheck = (item) => {
	const key = askedKey(item);
	if (!key || item.interaction !== 'choice') return [];
	return stems(item).flatMap((stem) => {
		const said = new Set(contentStems(stem));
		const echoes = (text: string) => contentStems(text).filter((w) => said.has(w));
		const [own] = echoes(key);
		const others = comparableDistractors(item).flatMap((d) => echoes(d.text));
		return when(
			own !== undefined && others.length === 0,
			soft('M17', `Only the key repeats “${own}” of the stem.`)
		);
	});
};

/** A response that repeats a word of its own row, and no other response does. */
export const rowEcho: ItemCheck = (item) => {
	const pairs = item.pairs ?? [];
	const rights = [...pairs.map((p) => p.right), ...(item.spare ?? []).map((s) => s.text)];
	return pairs.flatMap((pair) => {
		const left = new Set(contentStems(pair.left));
		const echoing = rights.filter((r) => contentStems(r).some((w) => left.has(w)));
		return when(
			echoing.length === 1 && echoing[0] === pair.right,
			soft('M17', `Only “${pair.right}” repeats a word of “${pair.left}”.`)
		);
	});
};

function askedKey(item: Parameters<ItemCheck>[0]): string | undefined {
	const isAsked = ['choice', 'text-entry'].includes(item.interaction) && !hasFixedOptions(item);
	return isAsked ? comparableKey(item)?.text : undefined;
}
