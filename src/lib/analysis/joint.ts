import type { PlacedSentence } from './cut.ts';
import type { Ground } from './ground.ts';
import { Tree } from './tree.ts';

/** A verb, or a noun that names a happening, in a sentence. */
export type End = { readonly s: PlacedSentence; readonly tree: Tree; readonly at: number };

/** `from` led to `to`, or came before it; `start` and `end` hold both and the words between. */
export type Joint = {
	readonly type: 'cause' | 'before';
	readonly from: End;
	readonly to: End;
	/** The words that join them, as the lexicon has them. */
	readonly marker: string;
	readonly start: number;
	readonly end: number;
};

/** The tree of a sentence, where the model has read it. */
export function treeOf({ parsed }: Ground, s: PlacedSentence | undefined): Tree | undefined {
	const tokens = s && parsed?.[s.index]?.tokens;
	return tokens && tokens.length === s.words.length && tokens.length <= longest
		? new Tree(tokens)
		: undefined;
}
const longest = 120;

/** A joint within one sentence; its evidence goes from the first word of either end’s clause to the last. */
export function joined(
	s: PlacedSentence,
	tree: Tree,
	type: Joint['type'],
	marker: string,
	[from = 0, to = 0]: readonly number[],
	mark: number
): Joint {
	const own = [...tree.all(from), ...tree.all(to), mark].filter(
		(i) => tree.relation(i) !== 'punct'
	);
	const [first, last] = [Math.min(...own), Math.max(...own)];
	return {
		type,
		marker,
		from: { s, tree, at: from },
		to: { s, tree, at: to },
		start: s.words[first]?.start ?? s.start,
		end: s.words[last]?.end ?? s.end
	};
}
