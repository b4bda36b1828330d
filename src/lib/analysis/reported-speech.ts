import { made, remember, type Attribution } from './attribution.ts';
import { sentencesIn } from './content.ts';
import { reportingBase, reportingVerb, say, type ReportingVerb } from './lexicon/reporting.ts';
import { actVerb } from './lexicon/speech-acts.ts';
import { quoteAt, type Quote } from './quotes.ts';
import { aroundSource, isAside } from './speech-around.ts';
import { saidAt } from './speech-content.ts';
import type { Said } from './speech-said.ts';
import { speakersAt, type Scene } from './speech-speaker.ts';
import type { Speaker } from './speaker.ts';
import type { Tree } from './tree.ts';

/**
 * Who says what in a sentence, by its tree: every verb of speech that somebody is the subject of, and what
 * hangs from it. It reads what the surface cannot (long subjects, verbs strung together, "accused X of …")
 * and is read beside it.
 */
export function reportedSpeech(scene: Scene, used: Set<Quote>): Attribution[] {
	const { ground, s, tree } = scene;
	const out: Attribution[] = [];
	for (let at = 0; at < tree.tokens.length; at++) {
		const verb = verbAt(scene, at);
		if (!verb) continue;
		const subject = subjectOf(tree, at);
		// "According to the agency ISNA, the prosecutor said": read as if the agency was the prosecutor.
		if (subject !== undefined && tree.all(subject).some((i) => /^according$/i.test(tree.text(i))))
			continue;
		if (subject === undefined || quoteAt(ground.quotes, s.words[subject]?.start ?? 0)) continue;
		const speakers = speakersAt(scene, subject, isAside(tree, at));
		if (speakers.length === 0) continue;
		const from = Math.min(
			s.words[at]?.start ?? s.end,
			...(tree.head(subject) === at || tree.relation(at) === 'parataxis'
				? [firstOf(scene, subject, at)]
				: [])
		);
		const said = saidAt(scene, at, from, verb.lemma);
		const word = s.words[at]?.start ?? 0;
		const isOwn = said && said.start <= word && word < said.end && !said.hole && !said.quote;
		if (!said || isOwn || (said.quote && used.has(said.quote))) continue;
		for (const speaker of speakers) remember(scene.memory, speaker.actor, s);
		const isMany = speakers.length > 1 || speakers[0]?.actor.pronoun === 'they';
		scene.memory.many = isMany ? speakers.map((one) => one.actor) : undefined;
		out.push(...asAttributions(scene, { at, verb, speakers, said }, used));
	}
	const all = [...out, ...accordingTo(scene, out)];
	return all.map((a) =>
		isWithin(scene, a, all) ? { ...a, isHearsay: true, sureness: hearsay } : a
	);
}

/** "They had been detained, according to their lawyers, for fishing": the clause that it stands in. */
function accordingTo(scene: Scene, others: readonly Attribution[]): Attribution[] {
	const { ground, s, tree } = scene;
	const at = tree.tokens.findIndex(
		(t, i) => /^according$/i.test(t.text) && tree.text(i + 1) === 'to'
	);
	const source = tree.head(at);
	if (at < 0 || source <= at || quoteAt(ground.quotes, s.words[at]?.start ?? 0)) return [];
	const speakers = speakersAt(scene, source, false);
	const said = aroundSource(scene, at, source);
	// "According to the agency, the minister said …": the words are the minister’s.
	const isHeld = others.some(
		(a) => said !== undefined && a.start >= said.start && a.start < said.end
	);
	if (speakers.length !== 1 || !said || isHeld) return [];
	for (const speaker of speakers) remember(scene.memory, speaker.actor, s);
	return asAttributions(scene, { at, verb: say, speakers, said }, new Set());
}

/** Words within words: whoever tells them stands above. */
const hearsay = 0.6;
const isWithin = ({ s }: Scene, a: Attribution, all: readonly Attribution[]) => {
	const verb = s.words[a.verbAt ?? -1]?.start ?? -1;
	return all.some(
		(o) => o.verbAt !== a.verbAt && o.start <= verb && verb < o.end && !inHole(o, verb)
	);
};
const inHole = ({ hole }: Attribution, at: number) =>
	hole !== undefined && hole.start <= at && at < hole.end;

type Found = {
	readonly at: number;
	readonly verb: ReportingVerb;
	readonly speakers: readonly Speaker[];
	readonly said: Said;
};

function asAttributions(
	{ ground, s }: Scene,
	{ at, verb, speakers, said }: Found,
	used: Set<Quote>
): Attribution[] {
	const { start, end, quote, hole, act, isAsked } = said;
	if (quote) used.add(quote);
	const sentences = quote ? sentencesIn(ground, quote) : [];
	// "“No,” she said": nothing that a statement could hold, and yet hers.
	const spans = sentences.length > 0 ? sentences : [{ start, end }];
	const joint = speakers.length > 1 ? speakers.map((one) => one.actor) : undefined;
	return spans.flatMap((span) =>
		speakers.map((speaker) => ({
			...made(
				ground,
				s,
				speaker,
				verb,
				quote ? 'quoted' : 'paraphrased',
				span.start,
				span.end,
				said.sureness
			),
			verbAt: at,
			...(!quote && { headEnd: s.words[said.verb]?.end ?? end }),
			...(hole && { hole }),
			...(act && { act }),
			...(isAsked && { isAsked }),
			...(joint && { joint })
		}))
	);
}

/** A finite verb of speech outside quotations that is neither denied nor only thought of. */
function verbAt({ ground, tree }: Scene, at: number): ReportingVerb | undefined {
	const token = tree.tokens[at];
	if (!token || !/^VB/.test(token.tag) || quoteAt(ground.quotes, token.start)) return undefined;
	const lemma = actVerb(token.text);
	const verb: ReportingVerb | undefined =
		reportingVerb(token.text) ??
		(/^VBP?$/.test(token.tag) ? reportingBase(token.text) : undefined) ??
		(lemma !== undefined ? { lemma, kind: 'claim', stance: 'plain' } : undefined) ??
		(/^puts?$/.test(token.text) && isPutting(tree, at) ? say : undefined);
	if (!verb || !isSaid(tree, at)) return undefined;
	// "ruled out", "called off": other verbs; "pointed out" is the same.
	const particle = tree.under(at, /^compound:prt$/).map((d) => tree.text(d))[0];
	const isOther = particle !== undefined && !/^(?:point|spell|set|lay|put)/.test(token.text);
	return isOther || (verb.lemma === 'point' && particle !== 'out') ? undefined : verb;
}

/** "as one diplomat put it". */
const isPutting = (tree: Tree, at: number) =>
	tree.under(at, /^obj$/).some((o) => /^it$/i.test(tree.text(o))) &&
	tree.under(at, /^(?:mark|advmod)$/).some((m) => /^as$/i.test(tree.text(m)));

/** Said once and for all: not "did not say", "would say", "if he says", "to say", "was told". */
function isSaid(tree: Tree, at: number): boolean {
	const helpers = tree.under(at, /^(?:aux|aux:pass|advmod|mark|cop)$/);
	if (helpers.some((h) => /^aux:pass$/.test(tree.relation(h)))) return false;
	if (
		helpers.some((h) => /^(?:not|n['’]t|never|hardly|if|unless|until|whether)$/i.test(tree.text(h)))
	)
		return false;
	if (helpers.some((h) => /^(?:aux)$/.test(tree.relation(h)) && /^(?:MD|TO)$/.test(tree.tag(h))))
		return false;
	const tag = tree.tag(at);
	if (tag === 'VB') return tree.relation(at) === 'xcomp' && isGoingOn(tree, tree.head(at));
	if (tag === 'VBN')
		return (
			helpers.some((h) => /^(?:has|have|had|['’]ve|['’]s)$/i.test(tree.text(h))) ||
			isStrungTogether(tree, at)
		);
	if (tag === 'VBG')
		return (
			/^(?:advcl|conj|acl)$/.test(tree.relation(at)) ||
			helpers.some((h) => /^aux/.test(tree.relation(h)))
		);
	return true;
}

/** "went on to say", "continued to insist". */
const isGoingOn = (tree: Tree, at: number) =>
	/^(?:VBD|VBZ|VBP)$/.test(tree.tag(at)) &&
	/^(?:go|continue|come)$/.test(tree.tokens[at]?.lemma ?? '');

/** "has warned and urged": the second participle has its helper in the first. */
const isStrungTogether = (tree: Tree, at: number) =>
	tree.relation(at) === 'conj' &&
	tree.under(tree.head(at), /^aux$/).some((h) => /^(?:has|have|had)$/i.test(tree.text(h)));

/** The subject of a verb: its own, of the verb it is strung to, of the clause it accompanies, or who a relative clause tells of. */
function subjectOf(tree: Tree, at: number, depth = 0): number | undefined {
	if (depth > 4) return undefined;
	const subjects = tree.under(at, /^nsubj$/);
	// "Italy stands to receive …, its prime minister told reporters": the nearer of two.
	const own = subjects.findLast((d) => d < at) ?? subjects[0] ?? subjectBehindAs(tree, at);
	if (own !== undefined) return relativeOf(tree, at, own);
	if (tree.under(at, /^(?:nsubj:pass|nsubj:outer|csubj|expl)$/).length > 0) return undefined;
	const relation = tree.relation(at);
	const head = tree.head(at);
	if (relation === 'parataxis') return nameBefore(tree, at);
	if (head < 0) return undefined;
	// "was quoted by NTB as saying that …", "quoted him as saying".
	if (/^saying$/i.test(tree.text(at)) && /^(?:quoted|cited|reported)$/i.test(tree.text(head)))
		return tree.under(head, /^nsubj:pass$/)[0] ?? tree.under(head, /^obj$/)[0];
	if (relation === 'conj' && /^VB/.test(tree.tag(head))) return subjectOf(tree, head, depth + 1);
	if (relation === 'xcomp' && isGoingOn(tree, head)) return subjectOf(tree, head, depth + 1);
	if (relation === 'advcl' && tree.tag(at) === 'VBG' && !tree.under(at, /^mark$/).length)
		return subjectOf(tree, head, depth + 1);
	if (/^acl/.test(relation) && tree.tag(at) === 'VBG' && depth === 0 && isApart(tree, at))
		return head;
	return undefined;
}

/** "Norway, Erik Dahl argued, has …": the name between the comma and the verb, read as Norway’s other name. */
function nameBefore(tree: Tree, at: number): number | undefined {
	let first = at - 1;
	while (first > 0 && /^NNP/.test(tree.tag(first - 1))) first--;
	return /^NNP/.test(tree.tag(at - 1)) && tree.text(first - 1) === ',' ? first : undefined;
}

/** "as diplomats in the region point out": the noun behind "as", whatever the model hangs it from. */
function subjectBehindAs(tree: Tree, at: number): number | undefined {
	const [as] = tree.under(at, /^mark$/).filter((m) => /^as$/i.test(tree.text(m)));
	if (as === undefined || tree.relation(at) !== 'advcl') return undefined;
	for (let i = as + 1; i < at; i++)
		if (/^NN/.test(tree.tag(i)) && !/^compound$/.test(tree.relation(i))) return i;
	return undefined;
}

const isApart = (tree: Tree, at: number) =>
	tree.text((tree.all(at).find((i) => tree.relation(i) !== 'punct') ?? at) - 1) === ',';

/** "Rutte, who insisted …": whom "who" stands for. */
function relativeOf(tree: Tree, verb: number, subject: number): number | undefined {
	if (!/^W/.test(tree.tag(subject)) && !/^that$/i.test(tree.text(subject))) return subject;
	let at = verb;
	for (let steps = 0; steps < 4 && tree.relation(at) === 'conj'; steps++) at = tree.head(at);
	return tree.relation(at) === 'acl:relcl' ? tree.head(at) : undefined;
}

/** Where the words of a subject begin, as far as they are not above their verb. */
const firstOf = ({ s, tree }: Scene, head: number, verb: number): number =>
	s.words[tree.all(head, (d) => d === verb).find((at) => tree.relation(at) !== 'punct') ?? head]
		?.start ?? s.end;
