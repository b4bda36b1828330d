import { made, remember, type Attribution } from './attribution.ts';
import { hasVerb, sentencesIn } from './content.ts';
import { say, type ReportingVerb } from './lexicon/reporting.ts';
import { quoteAt, type Quote } from './quotes.ts';
import { aroundSource, isAside } from './speech-around.ts';
import { saidAt } from './speech-content.ts';
import type { Said } from './speech-said.ts';
import {
	behindQuote,
	nameBeforeWho,
	subjectBehindQuote,
	subjectBehindSaid,
	subjectOf
} from './speech-subject.ts';
import { speakersAt, type Scene } from './speech-speaker.ts';
import { byName } from './speech-names.ts';
import { verbAt } from './speech-verb.ts';
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
			outside(scene, subjectOf(tree, outsideQuote(scene, at))) ??
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

/** "“Everybody knows it,” added another", read as if everybody added it: nobody in a quotation speaks outside it. */
const outside = ({ ground, tree }: Scene, subject: number | undefined): number | undefined =>
	subject !== undefined && quoteAt(ground.quotes, tree.tokens[subject]?.start ?? 0)
		? undefined
		: subject;

const anonymity =
	/^(?:that )?(?:his|her|their|its) (?:\p{Ll}+ )?names? (?:not )?(?:be|should)|\banonym|\bnot to be (?:named|identified|quoted)/u;

/** "They had been detained, according to their lawyers, for fishing": the clause that it stands in. */
function accordingTo(scene: Scene, others: readonly Attribution[]): Attribution[] {
	const { ground, s, tree } = scene;
	const at = tree.tokens.findIndex(
		(t, i) =>
			(/^according$/i.test(t.text) && tree.text(i + 1) === 'to') ||
			(/^in$/i.test(t.text) &&
				/^the (?:view|words|opinion|account|judg(?:e)?ment) of$/.test(wordsAt(tree, i + 1)))
	);
	const isView = /^in$/i.test(tree.text(at));
	if (at < 0) return byWords(scene, others);
	const source = isView ? (tree.under(at + 2, /^nmod/)[0] ?? -1) : tree.head(at);
	if (source <= at || quoteAt(ground.quotes, s.words[at]?.start ?? 0)) return [];
	return fromSource(scene, others, [at, source], speakersAt(scene, source, false));
}

/** "The treaty was, in Dahl’s words, a letter to nobody", "In his view …": whose view it is. */
function byWords(scene: Scene, others: readonly Attribution[]): Attribution[] {
	const { ground, s, tree, memory } = scene;
	const noun = tree.tokens.findIndex(
		(t, i) =>
			/^(?:words|view|opinion|account|telling|reckoning|phrase)$/.test(t.text) &&
			/^obl/.test(t.relation) &&
			tree.under(i, /^case$/).some((c) => /^(?:in|by)$/i.test(tree.text(c))) &&
			tree.under(i, /^nmod:poss$/).length === 1 &&
			/^[,.]$/.test(tree.text(i + 1))
	);
	const at = tree.under(noun, /^case$/)[0] ?? -1;
	const owner = tree.under(noun, /^nmod:poss$/)[0] ?? -1;
	if (noun < 0 || at < 0 || quoteAt(ground.quotes, s.words[at]?.start ?? 0)) return [];
	const low = tree.text(owner).toLowerCase();
	const named = byName(scene, owner, true);
	const parts: SourceParts = [at, noun, quotedBehind(scene, noun)];
	if (!/^(?:his|her)$/.test(low)) return named ? fromSource(scene, others, parts, [named]) : [];
	const actor = memory.person;
	const isNear = memory.paragraph === s.paragraph && memory.sentence >= s.index - 1;
	const word = s.words[owner];
	const fits =
		actor && (actor.pronoun === undefined || actor.pronoun === (low === 'his' ? 'he' : 'she'));
	return isNear && word && actor && fits
		? fromSource(scene, others, parts, [
				{ actor, start: word.start, end: word.end, byPronoun: true, sureness: 0.85 }
			])
		: [];
}

/** "… so as to be, in his words, “unmistakably defensive.”": the quotation alone, if the sentence ends with it. */
function quotedBehind({ ground, s, tree }: Scene, noun: number): Said | undefined {
	const start = s.words[noun + 2]?.start;
	const quote = ground.quotes.find((q) => q.start === start && q.end >= s.end - 2);
	const verb = tree.tokens.findIndex((t) => t.relation === 'root');
	return quote && { start: quote.from, end: quote.to, verb, isAsked: true, sureness: 0.9 };
}

/** Where the words that name the source begin, their noun, and what is said where that is known. */
type SourceParts = readonly [number, number, Said?];

function fromSource(
	scene: Scene,
	others: readonly Attribution[],
	[at, source, known]: SourceParts,
	speakers: readonly Speaker[]
): Attribution[] {
	const { s } = scene;
	const said = known ?? aheadOf(scene, at) ?? aroundSource(scene, at, source);
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

/** Where the words of a subject begin, as far as they are not above their verb. */
const firstOf = ({ s, tree }: Scene, head: number, verb: number): number =>
	s.words[tree.all(head, (d) => d === verb).find((at) => tree.relation(at) !== 'punct') ?? head]
		?.start ?? s.end;
