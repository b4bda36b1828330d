/**
 * S5 and S6: no two items ask the same, none tells another's key. Guideline 22 of Haladyna, Downing &
 * Rodriguez 2002 and its cueing rule. Items that share a fact are siblings, which are never shown on
 * one day (CONTRACT.md): between them a like stem is only noted, and cueing does not arise.
 */
import { hard, soft, when } from '#lib/items/checks/finding.ts';
import { comparableKey, hasFixedOptions } from '#lib/items/checks/parts.ts';
import { common, wordIndex } from '#lib/items/checks/word-index.ts';
import { containsWords, jaccard, normalised, stemSet, wordSet } from '#lib/items/checks/words.ts';
import type { Finding, Item } from '#lib/items/schema.ts';

export function nearDuplicates(items: readonly Item[]): Finding[] {
	const likely = likelyPairs(items);
	const alike = likely.filter(
		([a, b]) => a.articleId === b.articleId && likeness(a, b) >= nearlyTheSame
	);
	const siblings = alike.filter(([a, b]) => areSiblings(a, b)).length;
	return [
		...alike
			.filter(([a, b]) => !areSiblings(a, b))
			.map(([a, b]) => ({
				...hard('S5', `Asks nearly the same as ${b.id}: “${askedText(b)}”`),
				itemId: a.id
			})),
		...when(
			siblings,
			soft('S5', `${siblings} pairs of siblings ask nearly the same: not for one sitting.`)
		)
	];
}

/** From this share of common words on, two items ask nearly the same. */
export const nearlyTheSame = 0.6;

/** Common words of two items over all of theirs. */
const likeness = (a: Item, b: Item) => jaccard(wordSet(askedText(a)), wordSet(askedText(b)));

/** Each two of which the second has at least that share of the first one's words; each pair once. */
function likelyPairs(items: readonly Item[]): [Item, Item][] {
	const byWords = wordIndex<number>();
	for (const [at, item] of items.entries()) byWords.add(at, wordSet(askedText(item)));
	return items.flatMap((a, at) =>
		byWords.holding(wordSet(askedText(a)), nearlyTheSame).flatMap((other): [Item, Item][] => {
			const b = items[other];
			return b && other > at ? [[a, b]] : [];
		})
	);
}

/** What a reader is asked, the instruction aside. */
export function askedText(item: Item): string {
	if (item.steps) return item.steps.map((s) => s.text).join(' ');
	// The responses stand apart from the rows: together they tell nothing.
	if (item.pairs) return item.pairs.map((p) => p.left).join(' ');
	return item.statement ?? item.wordings[0] ?? '';
}

export function cues(items: readonly Item[]): Finding[] {
	const tellersOf = tellers(items);
	const told = items.flatMap((item) => {
		const by = tellersOf(item).find((o) => o !== item && !areSiblings(o, item));
		return by ? [`${item.id} by ${by.id}`] : [];
	});
	const share = told.length / Math.max(1, items.length);
	return when(
		share > 0.05,
		hard(
			'S6',
			`${told.length} of ${items.length} keys are told by another stem: ${told.join(', ')}`
		)
	);
}

/** The stem of `a` holds the key of `b` and most of what `b` asks. */
export function tellsKey(a: Item, b: Item): boolean {
	const [said, asked] = [askedWords(a), askedWords(b)];
	if (a.articleId !== b.articleId || asked.key === undefined) return false;
	if (!containsWords(said.text, asked.key)) return false;
	return common(asked.stems, said.stems) >= mostOf * asked.stems.size;
}

/** For an item, those of these whose stem tells its key, in their order. */
export function tellers(items: readonly Item[]): (item: Item) => readonly Item[] {
	const byStems = wordIndex<Item>();
	for (const item of items) byStems.add(item, askedWords(item).stems);
	return (item) => {
		const { key, stems } = askedWords(item);
		if (key === undefined) return [];
		return byStems.holding(stems, mostOf).filter((other) => tellsKey(other, item));
	};
}

/** This share of its stems is most of what an item asks. */
const mostOf = 0.6;

type AskedWords = {
	readonly text: string;
	readonly stems: ReadonlySet<string>;
	/** What another stem must not say. */
	readonly key: string | undefined;
};

/** Every item is compared with every other: its words are taken once. */
const known = new WeakMap<Item, AskedWords>();

function askedWords(item: Item): AskedWords {
	const found = known.get(item);
	if (found) return found;
	const text = askedText(item);
	const isOpen = ['choice', 'text-entry'].includes(item.interaction) && !hasFixedOptions(item);
	const key = isOpen ? comparableKey(item)?.text : undefined;
	const made = {
		text: normalised(text),
		stems: stemSet(text),
		key: key === undefined ? undefined : normalised(key)
	};
	known.set(item, made);
	return made;
}

export const areSiblings = (a: Item, b: Item) => a.factIds.some((f) => b.factIds.includes(f));
