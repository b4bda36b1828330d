/**
 * S5 and S6: no two items ask the same, none tells another's key. Guideline 22 of Haladyna, Downing &
 * Rodriguez 2002 and its cueing rule. Items that share a fact are siblings, which are never shown on
 * one day (CONTRACT.md): between them a like stem is only noted, and cueing does not arise.
 */
import { hard, soft, when } from '#lib/items/checks/finding.ts';
import { comparableKey, hasFixedOptions } from '#lib/items/checks/parts.ts';
import {
	containsWords,
	contentStems,
	jaccard,
	normalised,
	words
} from '#lib/items/checks/words.ts';
import type { Finding, Item } from '#lib/items/schema.ts';

export function nearDuplicates(items: readonly Item[]): Finding[] {
	const asked = items.map((i) => words(askedText(i)));
	const alike = pairsOf(items).filter(
		([a, b, i, j]) => a.articleId === b.articleId && jaccard(asked[i] ?? [], asked[j] ?? []) >= 0.6
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

/** What a reader is asked, the instruction aside. */
export function askedText(item: Item): string {
	if (item.steps) return item.steps.map((s) => s.text).join(' ');
	// The responses stand apart from the rows: together they tell nothing.
	if (item.pairs) return item.pairs.map((p) => p.left).join(' ');
	return item.statement ?? item.wordings[0] ?? '';
}

export function cues(items: readonly Item[]): Finding[] {
	const told = items.flatMap((item) => {
		const by = items.find((o) => o !== item && !areSiblings(o, item) && tellsKey(o, item));
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
	const shared = [...asked.stems].filter((w) => said.stems.has(w)).length;
	return shared >= 0.6 * asked.stems.size;
}

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
		stems: new Set(contentStems(text)),
		key: key === undefined ? undefined : normalised(key)
	};
	known.set(item, made);
	return made;
}

export const areSiblings = (a: Item, b: Item) => a.factIds.some((f) => b.factIds.includes(f));

const pairsOf = (items: readonly Item[]): [Item, Item, number, number][] =>
	items.flatMap((a, i) =>
		items.slice(i + 1).map((b, k): [Item, Item, number, number] => [a, b, i, i + 1 + k])
	);
