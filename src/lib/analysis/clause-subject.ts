import type { PlacedSentence } from './cut.ts';
import type { Ground } from './ground.ts';
import { type Phrase } from './phrase.ts';
import { opensWithComma } from './phrase-range.ts';
import type { Subject } from './subject.ts';
import type { Tree } from './tree.ts';
import { pastOf } from './verbs.ts';
import { isReduced } from './voice-of.ts';

type Found = { readonly at: number; readonly sureness: number };

/** The subject of a verb: its own, the one that it shares, or what a relative clause hangs from. */
export function subjectOf(tree: Tree, verb: number): Found | undefined {
	const [own, ...more] = tree.under(verb, /^nsubj(?::pass)?$/);
	if (own === undefined && isReduced(tree, verb))
		return { at: bearer(tree, tree.head(verb)), sureness: tree.sureness(verb) };
	if (own === undefined) {
		if (tree.relation(verb) !== 'conj') return undefined;
		const shared = subjectOf(tree, tree.head(verb));
		const isAlike =
			tree.under(verb, /^aux:pass$/).length === tree.under(tree.head(verb), /^aux:pass$/).length ||
			tree.under(verb, /^aux/).length > 0 ||
			tree.tag(verb) === 'VBD';
		return shared && isAlike
			? { at: shared.at, sureness: Math.min(shared.sureness, tree.sureness(verb)) }
			: undefined;
	}
	if (more.length > 0) return undefined;
	if (!/^(?:who|which|that)$/i.test(tree.text(own)))
		return { at: own, sureness: tree.sureness(own) };
	// ", which joined in 1952": of a name, or of something that is known without it.
	const isOfName = bearer(tree, tree.head(verb)) !== tree.head(verb);
	if (tree.relation(verb) !== 'acl:relcl' || !(isOfName || opensWithComma(tree, verb)))
		return undefined;
	return { at: bearer(tree, tree.head(verb)), sureness: tree.sureness(verb) };
}

/** "Alan Gross, a contractor who was arrested in 2009": of whom the noun is said, not the noun. */
export const bearer = (tree: Tree, noun: number): number =>
	tree.relation(noun) === 'appos' && opensWithComma(tree, noun) ? tree.head(noun) : noun;
/** "China’s seat, including the veto": an aside that does not end is no subject; "Peru, Chile and Bolivia" is one. */
export const isHalf = ({ text: all }: Ground, { text, end, only }: Phrase): boolean =>
	(text.includes(',') && !/, [^,]+ and [^,]+$/.test(text)) ||
	// "Berg and Dahl met", of which one was read.
	(only.length > 0 && /^ and (?:the )?\p{Lu}/u.test(all.slice(end, end + 9)));

/** Whom such words mean, only the text around them tells. */
export const isLoose = ({ text }: Phrase): boolean =>
	/^(?:each|few|most of the rest|others?|both|neither|all|some|many|several|one|two|three|this|that|these|those|such)\b(?: of)?$|^(?:few|each|neither) |^the (?:rest|first|second|third|last|latter|former|others?|same)$|\bthird (?:school|view|reading)\b|^both |^it$|^there$/iu.test(
		text
	);

/** "two officers, Berg and Dahl, who go before a court": the verb is of more than the name that was found. */
export const isOfOthers = (tree: Tree, verb: number, { plural }: Phrase): boolean =>
	tree.relation(verb) === 'acl:relcl' && !plural && numberOf(tree, verb).plural === true;

/** "… are to be suspended, an invitation has been revoked": strung together by a comma alone, the second has its own subject. */
export const isRunOn = (tree: Tree, verb: number): boolean =>
	tree.relation(verb) === 'conj' &&
	tree.under(verb, /^nsubj/).length === 0 &&
	tree.under(verb, /^aux/).length > 0 &&
	tree.under(verb, /^cc$/).length === 0;

/** Whether a finite verb is of one or of several, where its form tells. */
export function numberOf(tree: Tree, verb: number): { readonly plural?: boolean } {
	const finite = [...tree.under(verb, /^(?:aux|cop)/), verb].find((at) =>
		/^VB[DPZ]$/.test(tree.tag(at))
	);
	if (finite === undefined) return {};
	const word = tree.text(finite).toLowerCase();
	if (tree.tag(finite) === 'VBZ' || word === 'was') return { plural: false };
	return word === 'were' || /^(?:are|have|do)$/.test(word) || isPresentOnly(tree, finite)
		? { plural: true }
		: {};
}

/** "carry", not "beat" or "put", which may be the past. */
const isPresentOnly = (tree: Tree, at: number) =>
	tree.tag(at) === 'VBP' && pastOf(tree.text(at).toLowerCase()) !== tree.text(at).toLowerCase();

/** "chief Christine Lagarde announced": a name right before its verb, whatever the tree makes of it. */
export function isBeside(
	{ text }: Ground,
	s: PlacedSentence,
	tree: Tree,
	verb: number,
	{ only, end }: Phrase
): boolean {
	const [first = verb] = tree.under(verb, /^(?:aux|advmod)/).filter((d) => d < verb);
	const start = s.words[Math.min(first, verb)]?.start ?? 0;
	return only.length === 1 && end < start && text.slice(end, start) === ' ';
}

/** Whoever a phrase means, as the subject of a frame: by name where it is only names. */
export const asSubject = (who: Phrase): Subject => ({
	text: who.text,
	actors: who.only.length > 0 ? who.only : who.actors,
	isNames: who.only.length > 0,
	plural: who.plural,
	start: who.start,
	isRelative: false,
	clarity: who.clarity,
	support: who.support
});
