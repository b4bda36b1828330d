import type { PlacedSentence } from './cut.ts';
import type { Part } from './arguments.ts';
import { verbForms } from './lexicon/frames.ts';
import { likelyForms, takesDoing, takesObjectTo, takesTo } from './lexicon/more-verbs.ts';
import { reportingVerb } from './lexicon/reporting.ts';
import { quoteAt } from './quotes.ts';
import { phraseAt, type Phrase, type Place } from './phrase.ts';
import { Tree } from './tree.ts';
import { pastOf } from './verbs.ts';
import { groupOf, type VerbGroup } from './verb-group.ts';

/*
 * Readings of a clause that are likely and not sure: verbs of the longer lists, the present tense of analyses, what
 * was agreed ("would be run by"), pronouns that mean the subject of the sentence before. They are proposed only.
 */

type Tense = {
	readonly isPresent: boolean;
	readonly isPlanned: boolean;
	/** What is told in the present is past. */
	readonly isPast: boolean;
	/** Its "to" stands further on. */
	readonly isFar: boolean;
};

/** The group of a verb of either lexicon, in any tense. */
export function likelyGroup(
	s: PlacedSentence,
	tree: Tree,
	verb: number,
	chain: readonly string[],
	{ isPresent, isPlanned, isPast, isFar }: Tense
): VerbGroup | undefined {
	const particle = particleOf(tree, verb);
	const ofWord = (word: string) => [
		...verbForms(word).filter((f) => particle === undefined || f.tail[0] === particle),
		...likelyForms(word, particle)
	];
	const hasWould = chain[0] === 'would';
	if (!isPresent && !hasWould && chain.length === 0 && tree.tag(verb) !== 'VBD') return undefined;
	if (hasWould && (hasCondition(tree) || tree.relation(verb) === 'advcl')) return undefined;
	if (saysMore(tree, verb) || isWithAdverb(tree, verb)) return undefined;
	// "beat", "put", "read": the form of the past and of the present.
	const word = tree.text(verb).toLowerCase();
	const isEither = tree.tag(verb) === 'VBP' && chain.length === 0 && pastOf(word) === word;
	const as = isPlanned
		? 'due'
		: isPresent && !isEither
			? isPast
				? 'past'
				: 'now'
			: hasWould
				? 'would'
				: 'present';
	const whole = isPlanned ? [...chain, 'to'] : chain;
	return (
		(isFar ? groupOf(s.words, verb, whole, as, true) : undefined) ??
		groupOf(s.words, verb, whole, as, false, ofWord)
	);
}

/** "said full responsibility lay with them": what looks like an object is the subject of what is said. */
const saysMore = (tree: Tree, verb: number): boolean =>
	reportingVerb(tree.text(verb)) !== undefined &&
	(tree.text(verb + 1) === 'that' || tree.under(verb, /^(?:ccomp|parataxis)$/).length > 0);

/** "ran aground", "went back": the adverb behind it makes the verb. */
const isWithAdverb = (tree: Tree, verb: number): boolean =>
	tree.under(verb, /^advmod$/).includes(verb + 1) &&
	!/ly$|^(?:not|again|also|then|only|just|there|here|yesterday|today|late|early|shortly|earlier|later|soon|twice|once)$/i.test(
		tree.text(verb + 1)
	);

/** "shut off the water": the particle that stands next to its verb. */
const particleOf = (tree: Tree, verb: number): string | undefined =>
	tree
		.under(verb, /^compound:prt$/)
		.filter((d) => d === verb + 1)
		.map((d) => tree.text(d))[0];

const hasCondition = (tree: Tree) =>
	tree.tokens.some(({ text }) => /^(?:if|unless|whether)$/i.test(text));

/** Verbs of which it is told that somebody says so: "is said to". */
const toldTo =
	/^(?:say|report|believe|think|allege|rumour|understand|know|suppose|consider|see|show|hear|find|estimate|expect)/;

/** What hangs from a verb as another verb: "helped to carry", "began taking", "allowed them to leave". */
export function complementOf(tree: Tree, at: number, group: VerbGroup): Part | undefined {
	if (!/^(?:xcomp|advcl|ccomp)$/.test(tree.relation(at)) || group.lemma === 'be') return undefined;
	if (/ to$/.test(group.lemma))
		return group.entry.type === 'vote' && tree.tag(at) === 'VB' && tree.relation(at) === 'advcl'
			? { role: 'patient', isCore: true }
			: undefined;
	const [lemma = ''] = group.lemma.split(' ');
	const marks = tree.under(at, /^mark$/).map((m) => tree.text(m));
	if (tree.tag(at) === 'VBG' && tree.relation(at) !== 'advcl')
		return marks.length === 0 && takesDoing.has(lemma)
			? { role: 'patient', isCore: true }
			: undefined;
	if (tree.tag(at) !== 'VB' || marks[0] !== 'to' || marks.length > 1) return undefined;
	const isOfObject =
		tree.under(tree.head(at), /^(?:obj|iobj)$/).length > 0 ||
		(group.passive && !toldTo.test(lemma));
	const fits = isOfObject ? takesObjectTo.has(lemma) : !group.passive && takesTo.has(lemma);
	return fits ? { role: 'goal', marker: 'to', isCore: true } : undefined;
}

/** How likely it is that a pronoun at the head of a sentence means the subject of the one before. */
const subjectAgain = 0.8;

/** "He rejected …", "They broke off ties": the subject of the sentence before, where it is of that kind. */
export function likelySubject(place: Place, at: number, depth = 0): Phrase | undefined {
	const word = place.tree.text(at).toLowerCase();
	return /^(?:he|she|it|they)$/.test(word) ? subjectBefore(place, word, depth) : undefined;
}

/** The subject of the sentence before, as far as it is of the kind that a pronoun means. */
function subjectBefore(place: Place, word: string, depth = 0): Phrase | undefined {
	const { ground, s } = place;
	if (depth > 2) return undefined;
	const before = ground.sentences[s.index - 1];
	const tokens = before && ground.parsed?.[before.index]?.tokens;
	if (!tokens || before.paragraph !== s.paragraph || tokens.length !== before.words.length)
		return undefined;
	// "Panamanians ratified them": there were others before.
	if (word === 'they' && tokens.some(({ text }) => /^(?:they|them|their)$/i.test(text)))
		return undefined;
	const other = new Tree(tokens);
	const root = tokens.findIndex(({ head }, i) => head < 0 || head === i);
	const [subject, ...more] = other.under(root, /^nsubj(?::pass)?$/);
	const start = before.words[subject ?? -1]?.start;
	if (subject === undefined || more.length > 0 || start === undefined) return undefined;
	if (quoteAt(ground.quotes, start)) return undefined;
	const there = { ...place, s: before, tree: other, without: root };
	const found = phraseAt(there, subject) ?? likelySubject(there, subject, depth + 1);
	return found && isOfKind(found, word) ? again(place, found, before) : undefined;
}

const subjectOf: Readonly<Record<string, string>> = { him: 'he', her: 'she' };

/** "who visited him", "Berg accused him": the subject of the sentence around it, or of the one before, if that is another. */
export function likelyObject(place: Place, at: number): Phrase | undefined {
	const { s, tree, named } = place;
	const word = subjectOf[tree.text(at).toLowerCase()];
	const root = tree.tokens.findIndex(({ head }, i) => head < 0 || head === i);
	const [subject] = tree.under(root, /^nsubj(?::pass)?$/);
	if (word === undefined || subject === undefined) return undefined;
	const isMain = tree.head(at) === root;
	const around = isMain
		? undefined
		: (phraseAt({ ...place, named: [], without: tree.head(at) }, subject) ??
			likelySubject(place, subject));
	const found = around ?? (isMain ? subjectBefore(place, word) : undefined);
	if (!found || !isOfKind(found, word) || found.only.some((a) => named.includes(a)))
		return undefined;
	return {
		...found,
		end: s.words[at]?.end ?? found.end,
		clarity: Math.min(found.clarity, subjectAgain)
	};
}

function isOfKind({ only: [one, ...more], plural, text }: Phrase, word: string): boolean {
	if (word === 'they') return plural || one?.pronoun === 'they';
	if (plural || more.length > 0) return false;
	if (word === 'it') return one ? one.type !== 'person' : /^(?:the|an?) /.test(text);
	return one?.type === 'person' && (one.pronoun === undefined || one.pronoun === word);
}

const again = (place: Place, found: Phrase, before: PlacedSentence): Phrase => ({
	...found,
	start: place.s.start,
	clarity: found.clarity * subjectAgain,
	support: [
		...found.support,
		{
			start: before.start,
			end: before.end,
			exact: place.ground.text.slice(before.start, before.end)
		}
	]
});
