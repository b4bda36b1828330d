import type { Fact, Span } from '#lib/article/schema.ts';
import type { End } from './joint.ts';
import { eventNoun } from './lexicon/event-nouns.ts';
import { verbForms } from './lexicon/frames.ts';
import type { Tree } from './tree.ts';

/** A fact, or the draft of one. */
type Read = Pick<Fact, 'frame' | 'voice'> & { readonly evidence: readonly Span[] };

/** The one fact in the article’s own voice that was read of a word; undefined where there is none, or more. */
export function factOfEnd<T extends Read>(facts: readonly T[], end: End): T | undefined {
	const own = facts.filter((f) => f.voice.kind === 'fact' && f.frame.type !== 'want');
	const told = /^NN/.test(end.tree.tag(end.at)) ? eventNoun(end.tree.text(end.at)) : undefined;
	const found = told
		? own.filter((f) => headOf(f) === told.verb && isOfNoun(f, end))
		: own.filter((f) => isReadIn(f, end) && isVerb(end.tree, end.at, headOf(f)) && isAlone(end, f));
	const [one, ...more] = found;
	return more.length === 0 ? one : undefined;
}

const headOf = ({ frame }: Read) => frame.verb.split(' ')[0] ?? '';

/** Its own sentence is the last of its evidence: those before it say whom a pronoun means. */
const isReadIn = ({ evidence }: Read, { s }: End): boolean => {
	const last = evidence.at(-1);
	return last !== undefined && last.start <= s.start && s.end <= last.end;
};

const isVerb = (tree: Tree, at: number, lemma: string): boolean =>
	lemma !== 'be' &&
	(verbForms(tree.text(at).toLowerCase()).some((f) => f.lemma.split(' ')[0] === lemma) ||
		tree.tokens[at]?.lemma === lemma);

/** The same verb twice in a sentence tells two things: then the subject must be near it. */
function isAlone({ tree, at, s }: End, { frame }: Read): boolean {
	const others = tree.tokens.filter(
		(t, i) => i !== at && /^VB/.test(t.tag) && isVerb(tree, i, frame.verb.split(' ')[0] ?? '')
	);
	if (others.length === 0) return true;
	const subject = tree.under(at, /^nsubj/)[0];
	const word = subject === undefined ? undefined : s.words[subject]?.text;
	return word !== undefined && frame.roles[0]?.text.split(' ').includes(word) === true;
}

/** Whom or what it befell is named beside the noun. */
function isOfNoun({ frame }: Read, { tree, at }: End): boolean {
	const around = tree
		.all(at)
		.map((i) => tree.text(i))
		.join(' ')
		.toLowerCase();
	const role =
		frame.passive || frame.roles.length < 2
			? frame.roles[0]
			: frame.roles.slice(1).find((r) => r.role === 'patient');
	const last = role?.text.split(' ').at(-1)?.toLowerCase();
	return frame.polarity === 'positive' && last !== undefined && around.split(' ').includes(last);
}
