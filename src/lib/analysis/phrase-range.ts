import type { PlacedSentence } from './cut.ts';
import type { Tree } from './tree.ts';

/** The words of a phrase, first and last, if nothing of another phrase stands between; without its preposition. */
export function rangeOf(
	tree: Tree,
	head: number,
	isDropped: (dependent: number) => boolean
): readonly [number, number] | undefined {
	const isOuter = (d: number) =>
		tree.head(d) === head && /^(?:case|mark|cc|punct)$/.test(tree.relation(d));
	const isWord = (at: number) => !/^punct$/.test(tree.relation(at));
	const own = tree.all(head, (d) => isOuter(d) || isDropped(d)).filter(isWord);
	const [first, last] = [own[0], own.at(-1)];
	if (first === undefined || last === undefined) return undefined;
	for (let at = first; at <= last; at++)
		if (isWord(at) && !own.includes(at) && !(isOuter(at) && at > first)) return undefined;
	return [first, last];
}

/** What is said between commas or dashes, and a clause on its own: a phrase is whole without it. */
export function isAside(tree: Tree, at: number): boolean {
	const relation = tree.relation(at);
	// "on Dec. 31, 1999": parts of a date.
	if (relation === 'nmod:unmarked' && datePart.test(tree.text(at))) return false;
	if (/^(?:appos|parataxis|nmod:unmarked|dep|orphan|discourse)$/.test(relation)) return true;
	if (/^(?:amod|nmod|nummod|advmod|obl|advcl)$/.test(relation) && at > tree.head(at))
		return isCommaAside(tree, at);
	// "Anna Berg, 54, was driven".
	if (tree.tag(at) === 'CD' && at > tree.head(at) && relation === 'flat')
		return opensWithComma(tree, at);
	return /^acl/.test(relation) && opensWithComma(tree, at);
}

const datePart =
	/^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[.]|\d{4})$/;

/** "its seat, including the veto,"; "to turn it over, ending ten weeks of debate". */
const isCommaAside = (tree: Tree, at: number): boolean =>
	(/^NN/.test(tree.tag(tree.head(at))) ||
		(tree.tag(tree.head(at)) === 'VB' && tree.tag(at) === 'VBG')) &&
	opensWithComma(tree, at);

/** A comma stands before the first word of what hangs from here. */
export const opensWithComma = (tree: Tree, at: number): boolean => {
	const words = tree.all(at).filter((i) => tree.relation(i) !== 'punct');
	return /^[,–—(-]$/.test(tree.text((words[0] ?? 0) - 1));
};

/** Where the words of a range begin and end in the text. */
export const ends = (s: PlacedSentence, [first, last]: readonly [number, number]) =>
	[s.words[first]?.start ?? s.start, s.words[last]?.end ?? s.end] as const;
