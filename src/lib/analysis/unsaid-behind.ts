import type { Scene } from './clause-date.ts';
import type { Tree } from './tree.ts';
import type { IsSaid } from './unsaid.ts';

/** Words of a sentence between two marks, from the first to the last. */
type Stretch = readonly [first: number, last: number];

/**
 * Whether the clause goes on behind an aside, and its statement does not: "declared the protocol, which gave Peru most
 * of the lands, null and void". The model hangs such words from the aside as a rule, so the surface decides: what opens no
 * aside of its own, and is of no list within the last one, belongs to the verb.
 */
export function unsaidBehind({ tree }: Scene, verb: number, isSaid: IsSaid): boolean {
	const stretches = stretchesBehind(tree, verb);
	let aside: Stretch | undefined;
	for (const stretch of stretches) {
		const first = stretch[0];
		if (isOtherClause(tree, stretch, verb)) return false;
		if (wordsOf(stretch).every((at) => !isMatter(tree, at) || isSaid(at))) aside = undefined;
		else if (aside && goesOn(tree, stretch, aside) && !isSaid(first)) return true;
		// "Berg, 54, a lawyer": an age closes nothing.
		else if (tree.tag(first) !== 'CD' || first !== stretch[1]) aside = stretch;
	}
	return false;
}

const wordsOf = ([first, last]: Stretch): number[] =>
	Array.from({ length: last - first + 1 }, (_, i) => first + i);

const isMatter = (tree: Tree, at: number) => /^(?:NN|CD|VB|JJ|RP)/.test(tree.tag(at));

/** What commas and dashes set apart behind the stretch of the verb, up to a mark that ends the matter. */
function stretchesBehind(tree: Tree, verb: number): Stretch[] {
	const out: Stretch[] = [];
	let first: number | undefined;
	for (let at = verb + 1; at <= tree.tokens.length; at++) {
		const text = at < tree.tokens.length ? tree.text(at) : ';';
		const isEnd = /^[;:.!?“”"]$/.test(text);
		if (!isEnd && !/^[,–—()]$/.test(text)) continue;
		if (first !== undefined && first < at) out.push([first, at - 1]);
		if (isEnd) break;
		first = at + 1;
	}
	return out;
}

/** "and gives up its share", "but Ghana refused", "Berg said": from here on another clause is told. */
function isOtherClause(tree: Tree, [first, last]: Stretch, verb: number): boolean {
	if (tree.tag(first) === 'CC') return true;
	return wordsOf([first, last]).some(
		(at) =>
			at !== verb &&
			/^VB[DPZ]$|^MD$/.test(tree.tag(at)) &&
			!/^acl/.test(tree.relation(at)) &&
			tree
				.under(at, /^nsubj/)
				.some((n) => n >= first && !/^W/.test(tree.tag(n)) && n === firstNoun(tree, first))
	);
}

const firstNoun = (tree: Tree, from: number) => {
	let at = from;
	while (at < tree.tokens.length - 1 && !/^(?:NN|PRP$)/.test(tree.tag(at))) at++;
	return at;
};

/** It opens like what completes a verb, and is of no list and no name within the aside before it. */
function goesOn(tree: Tree, stretch: Stretch, aside: Stretch): boolean {
	const first = stretch[0];
	if (!/^(?:JJ|VBN|NN|DT|PRP\$|RP|CD)/.test(tree.tag(first)) && !direction.test(tree.text(first)))
		return false;
	if (wordsOf(stretch).some((at) => time.test(tree.text(at)))) return false;
	// "signed by Anna Berg, a lawyer": said of the name before it.
	if (tree.tag(first) === 'DT' && /^NNP/.test(tree.tag(aside[1]))) return false;
	const top = wordsOf(stretch).find((at) => tree.head(at) < first || tree.head(at) > stretch[1]);
	const head = top === undefined ? -1 : tree.head(top);
	const isInside = head >= aside[0] && head <= aside[1];
	const kind = (at: number) => tree.tag(at).slice(0, 2);
	return !(
		isInside &&
		/^(?:appos|conj)$/.test(tree.relation(top ?? -1)) &&
		kind(top ?? -1) === kind(head)
	);
}

const direction = /^(?:home|abroad|ashore|away|back|out|off|down|alive|dead|free|alone)$/i;
const time =
	/^(?:hours?|days?|weeks?|months?|years?|decades?|morning|afternoon|evening|night|midnight|noon|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)$/i;
