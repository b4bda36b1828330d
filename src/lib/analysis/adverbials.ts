import type { Part } from './arguments.ts';
import { isReportingForm } from './lexicon/reporting.ts';
import type { Tree } from './tree.ts';
import type { VerbGroup } from './verb-group.ts';

/** Words that open a clause which tells when: without it the statement would tell less than the text. */
const opening = /^(?:after|before|when|since|once|until)$/i;

/**
 * "lost its coast when Eritrea became independent", "flew to Minsk to rescue the plan": a clause that belongs to the
 * verb and is told with it; undefined where it is none of these.
 */
export function adverbialOf(
	tree: Tree,
	at: number,
	group: VerbGroup,
	isChronicle: boolean
): Part | undefined {
	if (tree.relation(at) !== 'advcl' || group.lemma === 'be' || isReportingForm(tree.text(at)))
		return undefined;
	const own = tree.all(at).filter((i) => tree.relation(i) !== 'punct');
	const [first = at, second = at] = own;
	if (first < group.last) return undefined;
	const mark = tree.text(first).toLowerCase();
	if (mark === 'to' && tree.tag(at) === 'VB' && second === at)
		return { role: 'purpose', marker: 'to', isCore: false, mark: first };
	// "after leaving" needs none; a finite verb without a subject was read apart from it.
	if ((mark !== 'after' || tree.tag(at) === 'VBD') && isBare(tree, at)) return undefined;
	// "died when two planes collide": the present of a chronology is told as past, and of two tenses one would be wrong.
	if (isChronicle && !isPast(tree, at)) return undefined;
	if (opening.test(mark) && tree.head(first) === at)
		return { role: 'manner', marker: mark, isCore: false, mark: first };
	// "two days after he halted purchases": how long after belongs to it.
	const opener = own.find((i) => tree.head(i) === at && /^(?:after|before)$/i.test(tree.text(i)));
	return opener !== undefined && opener < at && /^(?:CD|JJ|NN)/.test(tree.tag(first))
		? { role: 'manner', isCore: false }
		: undefined;
}

/** "when told", "before leaving": no finite verb of its own, and so no subject. */
const isBare = (tree: Tree, at: number) => tree.under(at, /^nsubj/).length === 0;

const isPast = (tree: Tree, at: number) =>
	[at, ...tree.under(at, /^(?:aux|cop)/)].some((i) => tree.tag(i) === 'VBD');

/** What such a clause must not say: it would make the whole a supposition. */
export const supposing = /\b(?:would|could|might|may|should|if|whether|reportedly|allegedly)\b/i;

/** Words of the longest that is told along. */
export const longestAdverbial = 16;
