import { leads } from './antecedents.ts';
import type { PlacedSentence } from './cut.ts';
import { within, type Ground } from './ground.ts';
import type { ReportingVerb } from './lexicon/reporting.ts';
import { auxiliaries, strongPasts } from './lexicon/sources.ts';
import { closed } from './lexicon/vague.ts';
import type { Quote } from './quotes.ts';

export type Content = {
	readonly start: number;
	readonly end: number;
	readonly quote?: Quote;
	readonly sureness: number;
};

/** Verbs that take a clause without "that". */
const bare = new Set(
	'say add believe claim argue warn announce allege insist think report state confirm note explain suggest declare hope fear predict maintain tweet'.split(
		' '
	)
);

/** What follows a reporting verb: a clause behind "that", a clause, or a quotation. */
export function contentAfter(
	ground: Ground,
	s: PlacedSentence,
	verb: number,
	{ lemma }: ReportingVerb
): Content | undefined {
	const { words } = s;
	const quote = ground.quotes.find(
		(q) => q.start > (words[verb]?.start ?? 0) && q.start < s.end + 2
	);
	const that = words.findIndex(
		(w, i) => i > verb && i <= verb + 14 && w.text === 'that' && !isThatTime(words, i)
	);
	if (that > verb && isPlainLink(ground, s, verb, that, lemma)) {
		const start = words[that + 1]?.start;
		return start === undefined
			? undefined
			: { start, end: clauseEnd(ground, s, that + 1), sureness: 0.97 };
	}
	if (quote && isQuoteLink(ground.text.slice(words[verb]?.end, quote.start)))
		return { start: quote.from, end: quote.to, quote, sureness: 0.97 };
	if (!bare.has(lemma)) return undefined;
	return plainClause(ground, s, verb) ?? parsedClause(ground, s, verb);
}

/** "told an interviewer that summer, …": when it was said. */
export const isThatTime = (words: PlacedSentence['words'], at: number): boolean =>
	/^(?:day|night|evening|afternoon|morning|week|month|year|weekend|hour|spring|summer|autumn|winter)$/.test(
		words[at + 1]?.text ?? ''
	) && /^[,.;:]$/.test(words[at + 2]?.text ?? '.');

/** "said questions remain": a clause that only its syntax shows. */
function parsedClause(ground: Ground, s: PlacedSentence, verb: number): Content | undefined {
	const tokens = ground.parsed?.[s.index]?.tokens;
	const head = tokens?.findIndex((t) => t.head === verb && t.relation === 'ccomp') ?? -1;
	if (!tokens || head <= verb || (tokens[head]?.sureness ?? 0) < 0.7) return undefined;
	const subject = tokens.findIndex((t) => t.head === head && /^nsubj/.test(t.relation));
	if (subject <= verb || subject > verb + 6 || tokens[verb]?.start !== s.words[verb]?.start)
		return undefined;
	const at = s.words.findIndex(
		(_, i) => i > verb && tokens[i]?.relation !== 'punct' && leads(tokens, i, head)
	);
	const start = s.words[at]?.start;
	if (start === undefined || at > verb + 2) return undefined;
	const end = clauseEnd(ground, s, at);
	const hasMark = /["“”]/.test(ground.text.slice(start, end));
	const sureness = /^(?:\p{Lu}|the |an? )/u.test(ground.text.slice(start, start + 4)) ? 0.88 : 0.78;
	return end < (tokens[head]?.end ?? 0) || hasMark ? undefined : { start, end, sureness };
}

function plainClause(ground: Ground, s: PlacedSentence, verb: number): Content | undefined {
	const { words } = s;
	let at = verb + 1 + skipped(ground, s, verb + 1);
	const date = within(ground.dates, words[at]?.start ?? s.end, s.end).find(
		(d) => d.start === words[at]?.start
	);
	if (date) at = words.findIndex((w) => w.start >= date.end);
	if (at < 0 || words[at] === undefined || !opensClause(ground, s, at)) return undefined;
	const start = words[at]?.start ?? s.end;
	const end = clauseEnd(ground, s, at);
	return hasVerb(s, start, end, false) ? { start, end, sureness: 0.92 } : undefined;
}

/** "said publicly …", "said in a statement, …": words between the verb and what is said. */
function skipped(ground: Ground, s: PlacedSentence, from: number): number {
	if (/^\p{Ll}{3,}ly$/u.test(s.words[from]?.text ?? '')) return 1;
	const link =
		/^in (?:an?|his|her|its|their) (?:[\p{L}-]+ )?(?:statement|interview|speech|tweet|message|letter|post)(?: (?:to|with|on) [^,;]{2,40})?,? /u.exec(
			ground.text.slice(s.words[from]?.start, s.end)
		) ?? /^, (?:\p{Ll}+ ){1,6}\p{Ll}+, /u.exec(ground.text.slice(s.words[from]?.start, s.end));
	if (!link) return 0;
	const end = (s.words[from]?.start ?? 0) + link[0].length;
	return s.words.filter((w, i) => i >= from && w.start < end).length;
}

/** Between verb and "that": to whom, when, in what; no other clause. */
function isPlainLink(
	ground: Ground,
	s: PlacedSentence,
	verb: number,
	that: number,
	lemma: string
): boolean {
	const link = ground.text.slice(s.words[verb]?.end, s.words[that]?.start);
	// "demanded a fund for states that …": only what tells when, where and to whom may stand between.
	const isAside =
		/^(?: (?:$|on |in |at |to (?:the |an? |his |her |its |their |\p{Lu})|during |late |early |last |yesterday|today|(?:the (?:same|next|following|previous)|that) (?:day|night|evening|morning|week) |\p{Ll}+ly )|, )/u.test(
			link
		);
	if (!isAside && !/^(?:tell|inform|assure|warn|remind|promise|convince)$/.test(lemma))
		return false;
	return (
		!/[;:“”"]/.test(link) &&
		!/\b(?:who|which|where|when|because|and said|was|were|is|are|has|had|will)\b/.test(link) &&
		(link.match(/,/g) ?? []).length !== 1
	);
}

/** `said: “…”`, `said, “…”`, `tweeted on Monday, “…”`, `said in a statement: “…”`. */
const isQuoteLink = (link: string) =>
	/^(?:[^,;:“”"]{0,60})[,:]?\s$/.test(link) && (/[,:]\s$/.test(link) || link.trim() === '');

function opensClause(ground: Ground, s: PlacedSentence, at: number): boolean {
	const word = s.words[at]?.text ?? '';
	if (
		/^(?:the|an?|it|he|she|they|there|its|his|her|their|no|some|most|many|all|both|more|any)$/i.test(
			word
		)
	)
		return true;
	if (/^\p{N}/u.test(word)) return true;
	return (
		/^\p{Lu}/u.test(word) ||
		(/s$/.test(word) && /^\p{Ll}/u.test(word) && auxiliaries.has(s.words[at + 1]?.text ?? ''))
	);
}

/** What stands before "…, officials said": from the beginning of the sentence to the comma. */
export function contentBefore(
	ground: Ground,
	s: PlacedSentence,
	speakerStart: number,
	verb: number
): Content | undefined {
	const ahead = ground.text.slice(s.start, speakerStart);
	const comma = /,\s*(?:the )?$/i.exec(ahead);
	if (!comma || !isPlainOrPartlyQuoted(ahead.slice(0, comma.index))) return undefined;
	const rest = ground.text.slice(s.words[verb]?.end, s.end);
	if (
		!/^(?:[.]|,? (?:on|in|at|to|during|late|early|after|when|as|but|and)\b|,)/.test(rest) &&
		speakerStart < (s.words[verb]?.start ?? 0)
	)
		return undefined;
	const end = s.start + comma.index;
	// "an aircraft which, it claimed, was carrying arms": the clause has yet to come.
	if (/ (?:which|who|whom|that|and|but)$/.test(ahead.slice(0, comma.index))) return undefined;
	return hasVerb(s, s.start, end, /["“]/.test(ahead))
		? { start: s.start, end, sureness: 0.93 }
		: undefined;
}

/** `“After five years the Turks lifted their objections” allowing for new missions`: some of it is quoted. */
const isPlainOrPartlyQuoted = (text: string) =>
	!/["“”]/.test(text) || /^(?:"[^"“”]+"|“[^"“”]+”) \p{Ll}[^"“”]+$/u.test(text);

/** "it had not been consulted, and in March 2015 a tribunal ruled": behind a date the article speaks again. */
export const goesOnDated = /, (?:and|but) (?:in|on|by) [^,]{0,25}\b(?:1[5-9]|20)\d\d\b/u;

/** Where a clause ends: before ", adding", "; …", "– …", a relative or another clause behind a comma. */
export function clauseEnd(ground: Ground, s: PlacedSentence, from: number): number {
	const start = s.words[from]?.start ?? s.start;
	const text = ground.text.slice(start, s.end);
	const cut =
		/, (?:adding|saying|noting|citing|calling|with|according|while|but|and (?:that|said|added|the|he|she|it|they|called|warned|urged)|which|who|whose|where|although|though|despite|in what|a move|a step|whom)\b|[;–—]|, (?:\p{L}+ing) /u.exec(
			text
		);
	const ends = [cut, goesOnDated.exec(text)].map((found) => found?.index ?? Infinity);
	return Math.min(s.end, start + Math.min(...ends));
}

/** The sentences that lie wholly in a quotation. */
export function sentencesIn(ground: Ground, quote: Quote): { start: number; end: number }[] {
	const out: { start: number; end: number }[] = [];
	for (const s of ground.sentences) {
		if (s.end <= quote.from) continue;
		if (s.start >= quote.to) break;
		const start = Math.max(s.start, quote.from);
		const end = Math.min(s.end, quote.to);
		if (
			/^\s*\p{Lu}/u.test(ground.text.slice(start, end)) &&
			(hasVerb(s, start, end, true) || isLong(ground.text.slice(start, end)))
		)
			out.push({ start, end });
	}
	return out;
}

/** A quotation with a capital and a few words is a sentence, whatever its verb. */
const isLong = (text: string) => text.trim().split(/\s+/).length >= 3;

/** A finite verb behind a subject, as far as its form shows; `loose` takes a word in -ed for one. */
export function hasVerb(s: PlacedSentence, start: number, end: number, loose: boolean): boolean {
	const words = s.words.filter((w) => w.start >= start && w.end <= end);
	return words.some((w, i) => {
		if (i === 0) return false;
		const low = w.text.toLowerCase();
		// "21 May 2017: In Riyadh": the month is no verb.
		if (w.text === 'May') return false;
		if (
			auxiliaries.has(low) ||
			strongPasts.has(low) ||
			/^n['’]t$/.test(low) ||
			/^['’](?:ll|re|ve)$/.test(low)
		)
			return true;
		return loose && /ed$/.test(low) && !closed.has(words[i - 1]?.text ?? '');
	});
}
