import type { PlacedSentence } from './cut.ts';
import type { Ground } from './ground.ts';
import { treeOf, type Joint } from './joint.ts';
import type { Tree } from './tree.ts';

/** Words at the head of a sentence that make the one before it the reason. */
const openers =
	/^(?:as a (?:result|consequence)|in (?:response|retaliation|reaction|answer|reply|protest)|in consequence|consequently|because of (?:this|that)|for (?:this|that) reason|(?:that|this) is why)(?=,| \p{L})/iu;
const closers =
	/^(?:in (?:response|retaliation|reaction|reply|protest)|as a (?:result|consequence))[.]?$/i;

/** "As a result, Turkey expelled the ambassador.", "Turkey recalled its ambassador in response.": of the sentence before. */
export function openingJoints(ground: Ground, s: PlacedSentence, tree: Tree): Joint[] {
	const own = ground.text.slice(s.start, s.end);
	const marker = openers.exec(own)?.[0] ?? closers.exec(lastWords(own))?.[0];
	const before = ground.sentences[s.index - 1];
	const there = treeOf(ground, before);
	// "In response to the raid": not to the sentence before.
	if (
		!marker ||
		!before ||
		!there ||
		/^ (?:to|of|for|at|against|over)\b/.test(own.slice(marker.length))
	)
		return [];
	const [from, to] = [mainVerb(there), / why$/i.test(marker) ? verbOfWhy(tree) : mainVerb(tree)];
	if (from === undefined || to === undefined) return [];
	return [
		{
			type: 'cause',
			marker: marker.toLowerCase(),
			from: { s: before, tree: there, at: from },
			to: { s, tree, at: to },
			start: before.start,
			end: s.end
		}
	];
}

const lastWords = (text: string): string =>
	/\S+ \S+(?: \S+)?$/u.exec(text)?.[0].replace(/^(?!in |as )\S+ /i, '') ?? '';

/** The one main verb of a sentence; of two strung together nobody could tell which is meant. */
function mainVerb(tree: Tree): number | undefined {
	const root = tree.tokens.findIndex(({ head }, at) => head < 0 || head === at);
	const isAlone = !tree.under(root, /^(?:conj|parataxis)$/).some((c) => /^VB/.test(tree.tag(c)));
	return root >= 0 && /^VB/.test(tree.tag(root)) && isAlone ? root : undefined;
}

/** "That is why Norway left": it left. */
function verbOfWhy(tree: Tree): number | undefined {
	const why = tree.tokens.findIndex(({ text }) => /^why$/i.test(text));
	const [verb, ...more] = tree.under(why).filter((d) => d > why && /^VB/.test(tree.tag(d)));
	return more.length === 0 ? verb : undefined;
}
