/** Where the text says what something was done for: "to guard it", "in a bid to …", "aimed at …", "so that …". */
import { ofPurpose } from './lexicon/purposeful.ts';
import { verbForms } from './lexicon/frames.ts';
import type { Tree } from './tree.ts';
import { isOwnVoice } from './voice-of.ts';

/**
 * What was done, by its verb, and what for: `at` is a verb, in -ing where `isDoing`; with `from` the clause that
 * begins there was to come true.
 */
export type Purpose = {
	readonly verb: number;
	readonly at: number;
	readonly isDoing: boolean;
	readonly from?: number;
};

/** The purpose that a verb tells, if it tells one, of something done in the article’s own voice. */
export function purposeAt(tree: Tree, at: number): Purpose | undefined {
	const found = (tree.tag(at) === 'VB' ? toDo(tree, at) : doing(tree, at)) ?? soThat(tree, at);
	if (!found) return undefined;
	const { verb } = found;
	const isDone = /^VB[DNZP]/.test(tree.tag(verb)) && isOwnVoice(tree, verb);
	const beside = [...tree.under(verb), ...(found.from === undefined ? tree.under(at) : [])].map(
		(d) => tree.text(d)
	);
	const isHindered = beside.some((word) => hindering.test(word));
	// "was sent to guard it": whose aim that was, the subject does not tell.
	const isPassive = tree.under(verb, /^(?:aux:pass|nsubj:pass|expl)$/).length > 0;
	return isDone && !isHindered && !isPassive ? found : undefined;
}

const hindering =
	/^(?:not|n['’]t|never|could|would|might|may|should|must|only|enough|too|if|unless|hardly|barely|perhaps|probably|reportedly|allegedly|apparently)$/i;

/** "to rescue it", "in order to rescue it", "in a bid to rescue it", "aiming to rescue it". */
function toDo(tree: Tree, at: number): Purpose | undefined {
	const marks = tree.under(at, /^mark$/).map((m) => tree.text(m).toLowerCase());
	if (!marks.includes('to') || marks.some((m) => !/^(?:to|in|order|so|as)$/.test(m)))
		return undefined;
	const head = tree.head(at);
	if (/^(?:acl|advcl)$/.test(tree.relation(at)) && isAttempt(tree, head))
		return from(tree, head, at);
	if (
		tree.tag(head) === 'VBG' &&
		/^(?:aiming|hoping|seeking|intending|wanting)$/i.test(tree.text(head))
	)
		return tree.relation(head) === 'advcl'
			? { verb: tree.head(head), at, isDoing: false }
			: undefined;
	if (tree.relation(at) !== 'advcl') return undefined;
	return marks.length > 1 || ofPurpose(tree, head, at)
		? { verb: head, at, isDoing: false }
		: undefined;
}

/** "in a bid to", "in an effort to", "in an attempt to". */
const isAttempt = (tree: Tree, at: number) =>
	/^(?:bid|effort|attempt|drive|push)$/i.test(tree.text(at)) &&
	tree.under(at, /^case$/).some((c) => /^in$/i.test(tree.text(c)));

function from(tree: Tree, noun: number, at: number, isDoing = false): Purpose | undefined {
	const verb = tree.above(noun).find((a) => /^VB/.test(tree.tag(a)));
	return verb === undefined || tree.above(verb).length > 3 ? undefined : { verb, at, isDoing };
}

/** "with the aim of ending it", "sanctions aimed at stopping it". */
function doing(tree: Tree, at: number): Purpose | undefined {
	if (tree.tag(at) !== 'VBG') return undefined;
	const head = tree.head(at);
	const marks = tree.under(at, /^(?:mark|case)$/).map((m) => tree.text(m).toLowerCase());
	const isAim =
		/^(?:aim|goal|intention|purpose|hope|view)$/i.test(tree.text(head)) &&
		tree.under(head, /^case$/).some((c) => /^with$/i.test(tree.text(c)));
	if (isAim && /^(?:of|to)$/.test(marks[0] ?? '')) return from(tree, head, at, true);
	const isAimed = /^aimed$/i.test(tree.text(head)) && marks[0] === 'at';
	return isAimed && tree.relation(head) === 'acl'
		? from(tree, tree.head(head), at, true)
		: undefined;
}

/** "so that the talks could be held". */
function soThat(tree: Tree, at: number): Purpose | undefined {
	const so = tree.under(at, /^mark$/).find((m) => /^so$/i.test(tree.text(m)));
	const isMeant = tree
		.under(at, /^aux$/)
		.some((a) => /^(?:could|would|can|might)$/i.test(tree.text(a)));
	if (so === undefined || tree.text(so + 1) !== 'that' || tree.relation(at) !== 'advcl')
		return undefined;
	return isMeant ? { verb: tree.head(at), at, isDoing: false, from: so + 2 } : undefined;
}

/** "stopping" → "stop", where that is a verb that is known. */
export function plainForm(word: string): string | undefined {
	const stem = word.toLowerCase().replace(/ing$/, '');
	return [stem, `${stem}e`, stem.replace(/(\p{L})\1$/u, '$1')].find((lemma) =>
		verbForms(lemma).some((f) => f.form === 'base')
	);
}
