import { areSiblings, askedText, nearDuplicates, tellsKey } from './checks/set-overlap.ts';
import { jaccard, words } from './checks/words.ts';
import type { Finding, Item } from './schema.ts';

type Kept = { readonly item: Item; readonly asked: readonly string[] };

/** As in S5: from here on two stems ask nearly the same. */
const alike = 0.6;

/**
 * Keeps a reader from taking one question for another. Items of different facts that read nearly
 * alike are told apart by another wording; the one that has none is kept back. (Items of one fact
 * are siblings, which the queue keeps apart.)
 */
export function keepDistinct(items: readonly Item[]): {
	readonly distinct: readonly Item[];
	readonly alike: readonly { readonly item: Item; readonly findings: readonly Finding[] }[];
} {
	const kept: Kept[] = [];
	const rejected: { item: Item; findings: Finding[] }[] = [];
	for (const item of items) {
		const version = wordingFirst(item).find((v) => isDistinct(v, kept));
		if (version) kept.push({ item: version, asked: words(askedText(version)) });
		else rejected.push({ item, findings: findingsFor(item, kept) });
	}
	const told = toldItems(kept.map((k) => k.item));
	return {
		distinct: kept.map((k) => k.item).filter((item) => !told.has(item)),
		alike: [...rejected, ...[...told].map((item) => ({ item, findings: [toldFinding(item)] }))]
	};
}

/**
 * S6 between facts: items whose key another fact's stem names, with most of what they ask. Where two
 * tell each other, the less important goes and the other stays.
 */
function toldItems(items: readonly Item[]): Set<Item> {
	const told = new Set<Item>();
	for (const item of [...items].sort((a, b) => a.importance - b.importance))
		if (items.some((o) => o !== item && !told.has(o) && !areSiblings(item, o) && tellsKey(o, item)))
			told.add(item);
	return told;
}

const toldFinding = (item: Item): Finding => ({
	check: 'S6',
	severity: 'hard',
	message: 'Another item’s stem tells this key.',
	itemId: item.id
});

/** The item with each of its wordings first, its own order first of all. */
const wordingFirst = (item: Item): Item[] =>
	item.wordings.map((_, at) => ({
		...item,
		wordings: [...item.wordings.slice(at), ...item.wordings.slice(0, at)]
	}));

function isDistinct(item: Item, kept: readonly Kept[]): boolean {
	const asked = words(askedText(item));
	return kept.every((k) => areSiblings(item, k.item) || jaccard(asked, k.asked) < alike);
}

const findingsFor = (item: Item, kept: readonly Kept[]): Finding[] =>
	kept.flatMap((k) => nearDuplicates([item, k.item]).filter((f) => f.severity === 'hard'));
