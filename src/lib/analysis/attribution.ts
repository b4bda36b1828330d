import type { Span } from '#lib/article/schema.ts';
import type { Actor } from './actors.ts';
import type { PlacedSentence } from './cut.ts';
import type { Ground } from './ground.ts';
import { reportingVerb, say, type ReportingVerb } from './lexicon/reporting.ts';
import { quoteAt, type Quote } from './quotes.ts';
import { speakerAfter, speakerBefore, type Memory, type Speaker } from './speaker.ts';
import { accordingTo, introduced, quotedAs, saying } from './attribution-frames.ts';
import { joined, withAsides } from './join-readings.ts';
import { asides } from './speech-asides.ts';
import { reportedSpeech } from './reported-speech.ts';
import type { ActPart } from './speech-said.ts';
import { Tree } from './tree.ts';
import { contentAfter, contentBefore, hasVerb, sentencesIn } from './content.ts';

/** Somebody says something: who, by which verb, and where it stands. */
export type Attribution = {
	readonly speaker: Actor;
	readonly verb: ReportingVerb;
	readonly manner: 'quoted' | 'paraphrased';
	readonly start: number;
	readonly end: number;
	/** What proves it: the sentence, and the one that names the speaker where a pronoun stands for them. */
	readonly evidence: readonly Span[];
	/** 0–1. */
	readonly sureness: number;
	/** Where who says it stands in the middle of what is said. */
	readonly hole?: { readonly start: number; readonly end: number };
	/** What is said is no clause but the complement of its verb: "Qatar", "of" financing terrorism. */
	readonly act?: readonly ActPart[];
	/** It is asked, and not said. */
	readonly isAsked?: boolean;
	readonly isByPronoun?: boolean;
	/** Somebody else in the same sentence tells that they said it. */
	readonly isHearsay?: boolean;
	/** All who say so together. */
	readonly joint?: readonly Actor[];
	/** The index of the verb in its sentence, and where the main verb of what is said ends. */
	readonly verbAt?: number;
	readonly headEnd?: number;
};

/**
 * Who says what: by the surface (quotation marks, reporting verbs and what stands beside them) and, where
 * the language model has read the text, by the trees of its sentences.
 */
export function attribute(ground: Ground): Attribution[] {
	const out: Attribution[] = [];
	const memory: Memory = { paragraph: -1, sentence: -1 };
	const used = new Set<Quote>();
	for (const s of ground.sentences) {
		if (memory.paragraph < s.paragraph - 1) {
			memory.person = undefined;
			memory.body = undefined;
		}
		const before = { ...memory };
		const quotesBefore = new Set(used);
		const made = [
			...accordingTo(ground, s, memory),
			...quotedAs(ground, s, memory),
			...bySentence(ground, s, memory, used)
		];
		made.push(...saying(ground, s, made));
		const tree = treeOf(ground, s);
		if (tree) {
			const split = asides({ ground, s, tree, memory: { ...before } }, used);
			const deep = reportedSpeech({ ground, s, tree, memory: before }, quotesBefore);
			for (const quote of quotesBefore) used.add(quote);
			const both = withAsides(split, joined(made, deep, tree));
			if (made.length === 0 && deep.length > 0) Object.assign(memory, before);
			made.splice(0, made.length, ...both);
			const last = both.findLast((a) => !a.isHearsay && !a.joint);
			if (last) remember(memory, last.speaker, s);
		}
		if (made.length === 0) made.push(...introduced(ground, s, memory, used));
		out.push(...made);
		if (made.length === 0) out.push(...continued(ground, s, memory, used));
	}
	return out;
}

/** Words of the longest sentence whose tree is looked at: no journalist writes longer ones. */
const longestRead = 200;

function treeOf({ parsed }: Ground, s: PlacedSentence): Tree | undefined {
	const tokens = parsed?.[s.index]?.tokens;
	return tokens && tokens.length === s.words.length && tokens.length <= longestRead
		? new Tree(tokens)
		: undefined;
}

function bySentence(
	ground: Ground,
	s: PlacedSentence,
	memory: Memory,
	used: Set<Quote>
): Attribution[] {
	const out: Attribution[] = [];
	for (const [at, word] of s.words.entries()) {
		const verb = reportingVerb(word.text);
		if (!verb || /ing$/.test(word.text) || quoteAt(ground.quotes, word.start)) continue;
		const found = atVerb(ground, s, at, verb, memory, used);
		if (found.length === 0) continue;
		out.push(...found);
	}
	return out;
}

function atVerb(
	ground: Ground,
	s: PlacedSentence,
	at: number,
	verb: ReportingVerb,
	memory: Memory,
	used: Set<Quote>
): Attribution[] {
	const word = s.words[at];
	if (!word) return [];
	const before = speakerBefore(ground, s, at, memory);
	if (before && isClauseStart(ground, s, before.start)) {
		const left = quoteEndingAt(ground, before.start) ?? undefined;
		remember(memory, before.actor, s);
		if (left && !used.has(left))
			return isFragment(ground, s, left)
				? fromMixed(ground, s, before, verb, left, used)
				: fromQuote(ground, s, before, verb, left, used);
		const right = contentAfter(ground, s, at, verb);
		if (right?.quote && !used.has(right.quote))
			return fromQuote(ground, s, before, verb, right.quote, used);
		if (right && !right.quote)
			return [made(ground, s, before, verb, 'paraphrased', right.start, right.end, right.sureness)];
		const ahead = contentBefore(ground, s, before.start, at);
		return ahead
			? [made(ground, s, before, verb, 'paraphrased', ahead.start, ahead.end, 0.93)]
			: [];
	}
	const quote = quoteEndingAt(ground, word.start);
	const after =
		quote || /^[,]$/.test(s.words[at - 1]?.text ?? '') ? speakerAfter(ground, s, at) : undefined;
	// "…, warned Oslo not to …": who is warned, and not who warns.
	const isAddressed =
		!quote &&
		/^(?: (?:not|to|that|of|against|over|about)\b|['’]s?\b)/u.test(
			ground.text.slice(after?.end, s.end)
		);
	if (!after || isAddressed) return [];
	remember(memory, after.actor, s);
	if (quote && !used.has(quote))
		return isFragment(ground, s, quote)
			? fromMixed(ground, s, after, verb, quote, used)
			: fromQuote(ground, s, after, verb, quote, used);
	const ahead = quote ? undefined : contentBefore(ground, s, word.start, at);
	return ahead ? [made(ground, s, after, verb, 'paraphrased', ahead.start, ahead.end, 0.93)] : [];
}

export function remember(memory: Memory, actor: Actor, s: PlacedSentence): void {
	memory.paragraph = s.paragraph;
	memory.sentence = s.index;
	const isPaper = actor.type === 'anonymous-source' && actor.pronoun === 'it';
	if (isPaper) memory.body = actor;
	else if (actor.type === 'person' || actor.type === 'anonymous-source') memory.person = actor;
	else memory.body = actor;
}

/** Before the speaker begins nothing of the clause: a sentence, a comma, a quotation, "and". */
function isClauseStart(ground: Ground, s: PlacedSentence, start: number): boolean {
	const before = ground.text.slice(s.start, start).trimEnd();
	if (before === '' || /[,;:"”’—–]$/.test(before)) return true;
	// "On Monday state-owned Iranian news agency Fars": what says of what kind the speaker is.
	if (
		/(?:^|, |day )(?:[\p{L}-]+ ){0,4}(?:agency|movement|group|newspaper|airline|company|channel|broadcaster|network|party|institute|charity|ministry|government)$/u.test(
			before
		) &&
		before.length < 90
	)
		return true;
	// "Polish" before "Foreign Ministry spokeswoman Ewa Kowal".
	const first = ground.mentions.find((m) => m.start === s.start && m.form === 'demonym');
	if (first?.end === s.start + before.length) return true;
	// "Brazil’s National Institute for Space Research".
	if (/(?:^|[,;:"”] |day )(?:The |the )?\p{Lu}[\p{L}. ]{1,30}['’]s?$/u.test(before)) return true;
	// "The rulers of Mali and Burkina Faso said": the last of several.
	if (/[^,] and$/.test(before) && !hasVerb(s, s.start, start, true)) return false;
	if (/(?:^|[ ,])(?:and|but|while|yet|the)$/i.test(before))
		return before.length < 8 || /(?:,|and|but|while)(?: the)?$/i.test(before);
	return ground.dates.some((d) => d.end === s.start + before.length && d.start === s.start);
}

/** The quotation that ends right before a position, but for a comma and blanks. */
function quoteEndingAt(ground: Ground, position: number): Quote | undefined {
	const before = ground.text.slice(Math.max(0, position - 4), position).replace(/[\s,]+$/, '');
	const end = position - Math.min(4, position) + before.length;
	// What the paragraph before ended with was said by somebody else.
	if (ground.text.slice(end, position).includes('\n')) return undefined;
	return ground.quotes.find((q) => q.end === end);
}

/** `The statute forbids "any interference," a clerk said`: the quotation is the end of what is said. */
const isFragment = (ground: Ground, s: PlacedSentence, quote: Quote) =>
	quote.start > s.start + 4 && /^\p{Ll}/u.test(ground.text.slice(quote.from, quote.from + 1));

function fromMixed(
	ground: Ground,
	s: PlacedSentence,
	speaker: Speaker,
	verb: ReportingVerb,
	quote: Quote,
	used: Set<Quote>
): Attribution[] {
	used.add(quote);
	const ahead = ground.text.slice(s.start, quote.start);
	const isClause = hasVerb(s, s.start, quote.end, true) || /\p{Ll}{3,}s $/u.test(ahead);
	if (quote.end > s.end || !isClause) return [];
	return [made(ground, s, speaker, verb, 'paraphrased', s.start, quote.end, 0.92)];
}

/** Each sentence of a quotation is a claim of its own. */
function fromQuote(
	ground: Ground,
	s: PlacedSentence,
	speaker: Speaker,
	verb: ReportingVerb,
	quote: Quote,
	used: Set<Quote>
): Attribution[] {
	used.add(quote);
	return sentencesIn(ground, quote).map(({ start, end }) => ({
		...made(ground, s, speaker, verb, 'quoted', start, end, speaker.byPronoun ? 0.93 : 0.97),
		evidence: evidenceOf(ground, speaker, Math.min(start, s.start), Math.max(end, s.end))
	}));
}

/** A quotation that follows in the same paragraph, without a speaker of its own. */
function continued(
	ground: Ground,
	s: PlacedSentence,
	memory: Memory,
	used: Set<Quote>
): Attribution[] {
	const quote = ground.quotes.find((q) => q.start >= s.start && q.start <= s.start + 1);
	const actor = memory.person ?? memory.body;
	if (!quote || used.has(quote) || !actor || memory.paragraph !== s.paragraph) return [];
	const before = ground.sentences[s.index - 1];
	// Whoever spoke two sentences ago may not be who speaks on: "…," the diplomat said, and it goes on.
	if (!before || before.paragraph !== s.paragraph || memory.sentence < before.index) return [];
	memory.sentence = s.index;
	used.add(quote);
	const sentences = sentencesIn(ground, quote);
	// “Right here.”: too short for a statement, and said all the same.
	const spans = sentences.length > 0 ? sentences : [{ start: quote.from, end: quote.to }];
	return spans.map(({ start, end }) => ({
		speaker: actor,
		verb: say,
		manner: 'quoted' as const,
		start,
		end,
		evidence: [...naming(ground, actor, start), spanOf(ground, start, end)],
		sureness: 0.9
	}));
}

export function made(
	ground: Ground,
	s: PlacedSentence,
	speaker: Speaker,
	verb: ReportingVerb,
	manner: Attribution['manner'],
	start: number,
	end: number,
	sureness: number
): Attribution {
	return {
		speaker: speaker.actor,
		verb,
		manner,
		start,
		end,
		evidence: evidenceOf(ground, speaker, s.start, s.end),
		...(speaker.byPronoun && { isByPronoun: true }),
		sureness: (speaker.byPronoun ? sureness * 0.97 : sureness) * (speaker.sureness ?? 1)
	};
}

function evidenceOf(ground: Ground, speaker: Speaker, start: number, end: number): Span[] {
	const own = spanOf(ground, start, end);
	return speaker.byPronoun ? [...naming(ground, speaker.actor, start), own] : [own];
}

/** The nearest sentence before that names the actor. */
export function naming(ground: Ground, actor: Actor, before: number): Span[] {
	const last = actor.mentions.filter((m) => m.start < before).at(-1);
	const s = last && ground.sentences.find((one) => one.start <= last.start && last.end <= one.end);
	return s ? [spanOf(ground, s.start, s.end)] : [];
}

export const spanOf = ({ text }: Ground, start: number, end: number): Span => ({
	start,
	end,
	exact: text.slice(start, end)
});
