import { made, remember, type Attribution } from './attribution.ts';
import { hasVerb, sentencesIn } from './content.ts';
import { reportingBase, reportingVerb, say, type ReportingVerb } from './lexicon/reporting.ts';
import { actVerb, actVerbWith } from './lexicon/speech-acts.ts';
import { quoteAt, type Quote } from './quotes.ts';
import { aroundSource, isAside } from './speech-around.ts';
import { saidAt } from './speech-content.ts';
import type { Said } from './speech-said.ts';
import {
	isGoingOn,
	behindQuote,
	nameBeforeWho,
	subjectBehindQuote,
	subjectBehindSaid,
	subjectOf
} from './speech-subject.ts';
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
		const subject =
			nameBeforeWho(scene, at) ??
			subjectOf(tree, outsideQuote(scene, at)) ??
			subjectBehindQuote(scene, at) ??
			subjectBehindSaid(scene, at);
		// "According to the agency ISNA, the prosecutor said": read as if the agency was the prosecutor.
		if (subject !== undefined && tree.all(subject).some((i) => /^according$/i.test(tree.text(i))))
			continue;
		if (subject === undefined || quoteAt(ground.quotes, s.words[subject]?.start ?? 0)) continue;
		const speakers = speakersAt(scene, subject, isAside(tree, at));
		if (speakers.length === 0) continue;
		const from = Math.min(
			s.words[at]?.start ?? s.end,
			...(tree.head(subject) === at ||
			tree.relation(at) === 'parataxis' ||
			(tree.tag(at) !== 'VBG' && subject === subjectBehindQuote(scene, at))
				? [firstOf(scene, subject, at)]
				: []),
			...(subject === subjectBehindQuote(scene, at) && tree.tag(at) !== 'VBG'
				? [behindQuote(scene, at)]
				: [])
		);
		const said = saidAt(scene, at, from, verb.lemma);
		const word = s.words[at]?.start ?? 0;
		const isOwn = said && said.start <= word && word < said.end && !said.hole && !said.quote;
		if (!said || isOwn || (said.quote && used.has(said.quote))) continue;
		// "asked that her name not be used": how somebody speaks, and not what.
		if (anonymity.test(ground.text.slice(said.start, said.end))) continue;
		for (const speaker of speakers) remember(scene.memory, speaker.actor, s);
		const isMany = speakers.length > 1 || speakers[0]?.actor.pronoun === 'they';
		scene.memory.many = isMany ? speakers.map((one) => one.actor) : undefined;
		out.push(...asAttributions(scene, { at, verb, speakers, said }, used));
	}
	const all = [...out, ...accordingTo(scene, out)];
	return all.flatMap((a) => {
		const over = outerOf(scene, a, all);
		// "said they had feared that …": the one who says so is the one who feared it.
		if (over && over.speaker === a.speaker) return [];
		return over ? [{ ...a, isHearsay: true, sureness: hearsay }] : [a];
	});
}

/** "“…,” she said, accusing Oslo of …": a participle that the tree hangs from the quotation goes with who said it. */
function outsideQuote({ ground, tree }: Scene, verb: number): number {
	const isIn = (at: number) => quoteAt(ground.quotes, tree.tokens[at]?.start ?? 0) !== undefined;
	if (tree.tag(verb) !== 'VBG' || !isIn(tree.head(verb))) return verb;
	return tree.above(verb).find((at) => !isIn(at) && /^VB/.test(tree.tag(at))) ?? verb;
}

const anonymity =
	/^(?:that )?(?:his|her|their|its) (?:\p{Ll}+ )?names? (?:not )?(?:be|should)|\banonym|\bnot to be (?:named|identified|quoted)/u;

/** "They had been detained, according to their lawyers, for fishing": the clause that it stands in. */
function accordingTo(scene: Scene, others: readonly Attribution[]): Attribution[] {
	const { ground, s, tree } = scene;
	const at = tree.tokens.findIndex(
		(t, i) =>
			(/^according$/i.test(t.text) && tree.text(i + 1) === 'to') ||
			(/^in$/i.test(t.text) &&
				/^the (?:view|opinion|judg(?:e)?ment) of$/.test(wordsAt(tree, i + 1)))
	);
	const isView = /^in$/i.test(tree.text(at));
	const source = isView ? (tree.under(at + 2, /^nmod/)[0] ?? -1) : tree.head(at);
	if (at < 0 || source <= at || quoteAt(ground.quotes, s.words[at]?.start ?? 0)) return [];
	const speakers = speakersAt(scene, source, false);
	const said = aheadOf(scene, at) ?? aroundSource(scene, at, source);
	// "According to the agency, the minister said …": the words are the minister’s.
	const isHeld = others.some(
		(a) => said !== undefined && a.start >= said.start && a.start < said.end
	);
	if (speakers.length !== 1 || !said || isHeld) return [];
	for (const speaker of speakers) remember(scene.memory, speaker.actor, s);
	return asAttributions(scene, { at, verb: say, speakers, said }, new Set());
}

/** "The text had been handed over, according to officials, and …": the clause that is whole before it. */
function aheadOf({ ground, s, tree }: Scene, at: number): Said | undefined {
	const comma = s.words[at - 1];
	const root = tree.tokens.findIndex((t) => t.relation === 'root');
	if (comma?.text !== ',' || root < 0 || root >= at || tree.text(root + 1) === 'that')
		return undefined;
	const isClause =
		hasVerb(s, s.start, comma.start, true) && !/[;:]/.test(ground.text.slice(s.start, comma.start));
	const isQuoted = ground.quotes.some((q) => q.start < comma.start && q.end > s.start);
	const next = s.words.findIndex((w, i) => i > at && w.text === ',');
	if (!isClause || isQuoted || next < 0 || tree.text(next + 1) !== 'and') return undefined;
	return { start: s.start, end: comma.start, verb: root, sureness: 0.94 };
}

const wordsAt = (tree: Tree, at: number) => [at, at + 1, at + 2].map((i) => tree.text(i)).join(' ');

/** Words within words: whoever tells them stands above. */
const hearsay = 0.6;
const outerOf = ({ s }: Scene, a: Attribution, all: readonly Attribution[]) => {
	const verb = s.words[a.verbAt ?? -1]?.start ?? -1;
	return all.find(
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
	const { start, end, quote, hole, act } = said;
	// "Each government said it was driving out intruders": who "it" is, no statement of one clause could say.
	const isAsked = said.isAsked || speakers.some(({ actor }) => /^(?:each|both) /.test(actor.name));
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
	const particle = tree.under(at, /^compound:prt$/).map((d) => tree.text(d))[0];
	const whole = actVerbWith(token.text, particle);
	const lemma = whole ?? actVerb(token.text);
	const verb: ReportingVerb | undefined =
		(whole === undefined ? reportingVerb(token.text) : undefined) ??
		(/^VBP?$/.test(token.tag) ? reportingBase(token.text) : undefined) ??
		(lemma !== undefined ? { lemma, kind: 'claim', stance: 'plain' } : undefined) ??
		(/^puts?$/.test(token.text) && isPutting(tree, at) ? say : undefined) ??
		(isReading(tree, at) || isMadeKnown(tree, at) ? say : undefined);
	if (!verb || !isSaid(tree, at)) return undefined;
	// "ruled out", "called off": other verbs; "pointed out" is the same.
	const isOther =
		particle !== undefined &&
		!/^(?:point|spell|set|lay|laid|put|rul(?:e|ed|es|ing)$)/.test(token.text);
	return isOther || (verb.lemma === 'point' && particle !== 'out') ? undefined : verb;
}

/** "made it clear that …", "let it be known that …". */
const isMadeKnown = (tree: Tree, at: number): boolean =>
	/^(?:ma[dk]es? (?:it )?(?:very |quite |perfectly )?clear|lets? it be known) that\b/.test(
		[at, at + 1, at + 2, at + 3, at + 4].map((i) => tree.text(i)).join(' ')
	);

/** "“…,” it read": a paper, and not somebody who reads. */
const isReading = (tree: Tree, at: number) =>
	/^reads?$/.test(tree.text(at)) &&
	tree.under(at, /^(?:ccomp|parataxis)$/).some((d) => d < at) &&
	tree
		.under(at, /^nsubj$/)
		.some((d) => /^(?:it|statement|letter|note|message|declaration|text)$/i.test(tree.text(d)));

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
	if (tag === 'VB')
		return isDid(tree, at) || (tree.relation(at) === 'xcomp' && isGoingOn(tree, tree.head(at)));
	// "is said to have offered": nobody says that it did.
	if (tree.under(at, /^mark$/).some((m) => /^to$/i.test(tree.text(m)))) return false;
	if (tag === 'VBN')
		return (
			helpers.some((h) => /^(?:has|have|had|['’]ve|['’]s)$/i.test(tree.text(h))) ||
			isStrungTogether(tree, at)
		);
	if (tag === 'VBG')
		return (
			/^(?:advcl|conj|acl)$/.test(tree.relation(at)) ||
			(tree.relation(at) === 'ccomp' && tree.text(at - 1) === ',') ||
			helpers.some((h) => /^aux/.test(tree.relation(h)))
		);
	return true;
}

/** "Only then did Berg confirm that …", "did say that …"; no question, and nothing denied by "nor". */
const isDid = (tree: Tree, at: number) =>
	tree.under(at, /^aux$/).some((h) => /^did$/i.test(tree.text(h))) &&
	!/^(?:nor|neither)$/i.test(tree.text(tree.all(at)[0] ?? at)) &&
	!tree.tokens.some((t) => t.text === '?');

/** "has warned and urged": the second participle has its helper in the first. */
const isStrungTogether = (tree: Tree, at: number) =>
	tree.relation(at) === 'conj' &&
	tree.under(tree.head(at), /^aux$/).some((h) => /^(?:has|have|had)$/i.test(tree.text(h)));

/** Where the words of a subject begin, as far as they are not above their verb. */
const firstOf = ({ s, tree }: Scene, head: number, verb: number): number =>
	s.words[tree.all(head, (d) => d === verb).find((at) => tree.relation(at) !== 'punct') ?? head]
		?.start ?? s.end;
