import {
	areSiblings,
	askedText,
	nearDuplicates,
	nearlyTheSame,
	tellers
} from './checks/set-overlap.ts';
import { wordIndex, type WordIndex } from './checks/word-index.ts';
import { jaccard, wordSet } from './checks/words.ts';
import type { Finding, Item } from './schema.ts';

/**
 * Keeps a reader from taking one question for another. Items of different facts that read nearly
 * alike are told apart by another wording; the one that has none is kept back. (Items of one fact
 * are siblings, which the queue keeps apart.)
 */
export function keepDistinct(items: readonly Item[]): {
	readonly distinct: readonly Item[];
	readonly alike: readonly { readonly item: Item; readonly findings: readonly Finding[] }[];
} {
	const kept: Item[] = [];
	const asked = wordIndex<Item>();
	const rejected: { item: Item; findings: Finding[] }[] = [];
	for (const item of items) {
		const version = wordingFirst(item).find((v) => isDistinct(v, asked));
		if (version) {
			kept.push(version);
			asked.add(version, wordSet(askedText(version)));
		} else rejected.push({ item, findings: findingsFor(item, asked) });
	}
	const told = new Set([...toldItems(kept), ...partsOfOthers(kept)]);
	return {
		distinct: kept.filter((item) => !told.has(item)),
		alike: [...rejected, ...[...told].map((item) => ({ item, findings: [toldFinding(item)] }))]
	};
}

/**
 * S6 between facts: items whose key another fact's stem names, with most of what they ask. Where two
 * tell each other, the less important goes and the other stays.
 */
function toldItems(items: readonly Item[]): Set<Item> {
	const told = new Set<Item>();
	const tellersOf = tellers(items);
	for (const item of [...items].sort((a, b) => a.importance - b.importance))
		if (tellersOf(item).some((o) => o !== item && !told.has(o) && !areSiblings(item, o)))
			told.add(item);
	return told;
}

/** "The White House welcomed a step", where another item says so and what it did besides. */
const partsOfOthers = (items: readonly Item[]): Item[] => {
	const judged = items.filter((i) => i.kind === 'true-false' && i.key.text === 'True');
	return judged.filter(({ statement = '' }) =>
		judged.some((other) => other.statement?.startsWith(`${statement.replace(/\.$/, '')} and `))
	);
};

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

/** Those kept that share so many of the item's words that they may ask the same. */
const likely = (item: Item, asked: WordIndex<Item>) =>
	asked.holding(wordSet(askedText(item)), nearlyTheSame);

const isDistinct = (item: Item, asked: WordIndex<Item>) =>
	likely(item, asked).every(
		(other) =>
			areSiblings(item, other) ||
			jaccard(wordSet(askedText(item)), wordSet(askedText(other))) < nearlyTheSame
	);

const findingsFor = (item: Item, asked: WordIndex<Item>): Finding[] =>
	likely(item, asked).flatMap((other) =>
		nearDuplicates([item, other]).filter((f) => f.severity === 'hard')
	);
