import type { PlacedSentence } from './cut.ts';
import { within, type Ground } from './ground.ts';
import { isReportingForm, reportingVerb, say } from './lexicon/reporting.ts';
import { made, naming, remember, spanOf, type Attribution } from './attribution.ts';
import { clauseEnd, hasVerb, sentencesIn } from './content.ts';
import { quoteAt, type Quote } from './quotes.ts';
import { speakerAfter, subjectOf, type Memory, type Speaker } from './speaker.ts';

/** "According to X, …" and "…, according to X." */
export function accordingTo(ground: Ground, s: PlacedSentence, memory: Memory): Attribution[] {
	const at = s.words.findIndex(
		(w, i) => /^according$/i.test(w.text) && s.words[i + 1]?.text === 'to'
	);
	const word = s.words[at];
	if (!word || quoteAt(ground.quotes, word.start)) return [];
	const by = s.words.findIndex((w, i) => i > at + 1 && i < at + 9 && w.text === 'by');
	const isPaper =
		/^(?:an?|the) (?:[\p{L}-]+ )?(?:tweet|statement|report|post|letter|message|speech|interview)\b[^,]*$/u.test(
			ground.text.slice(s.words[at + 2]?.start, s.words[by]?.start)
		);
	const speaker =
		speakerAfter(ground, s, by > 0 && isPaper ? by : at + 1) ?? himAt(s, at + 2, memory);
	if (!speaker) return [];
	remember(memory, speaker.actor, s);
	const rest = ground.text.slice(speaker.end, s.end);
	// "According to the agency, the minister said …": the words are the minister’s.
	if (s.words.some((w) => isReportingForm(w.text) && !quoteAt(ground.quotes, w.start))) return [];
	if (at === 0 || ground.text.slice(s.start, word.start).trim() === '') {
		const comma = /^[^,.;]{0,60}, /.exec(rest);
		const start = speaker.end + (comma?.[0].length ?? 0);
		if (!comma || s.words.filter((w) => w.start >= start).length < 5) return [];
		return [made(ground, s, speaker, say, 'paraphrased', start, s.end, 0.95)];
	}
	const end = s.start + ground.text.slice(s.start, word.start).replace(/[,\s]+$/, '').length;
	if (ground.text.charAt(end) !== ',' && !/[,.]["”]$/.test(ground.text.slice(s.start, end)))
		return [];
	if (!/^[^,;]{0,80}\.?$/.test(rest)) return [];
	const quote = ground.quotes.find(
		(q) => q.end >= end - 1 && q.end <= end + 1 && q.start >= s.start - 1
	);
	if (quote)
		return sentencesIn(ground, quote).map((c) =>
			made(ground, s, speaker, say, 'quoted', c.start, c.end, 0.95)
		);
	if (!hasVerb(s, s.start, end, true)) return [];
	return [made(ground, s, speaker, say, 'paraphrased', s.start, end, 0.95)];
}

/** "According to him": whoever spoke in the sentence before. */
function himAt(s: PlacedSentence, at: number, memory: Memory): Speaker | undefined {
	const word = s.words[at];
	const low = /^him$/.test(word?.text ?? '')
		? 'he'
		: /^her$/.test(word?.text ?? '')
			? 'she'
			: undefined;
	const actor = memory.person;
	const isNext = memory.paragraph === s.paragraph && memory.sentence === s.index - 1;
	if (!word || !low || !actor || !isNext || !/^[,.]$/.test(s.words[at + 1]?.text ?? ''))
		return undefined;
	return actor.pronoun === undefined || actor.pronoun === low
		? { actor, start: word.start, end: word.end, byPronoun: true }
		: undefined;
}

/** `“…,” his office quoted him as saying.` */
export function quotedAs(ground: Ground, s: PlacedSentence, memory: Memory): Attribution[] {
	const found = /["”],? [^"“”]{0,60}\bquoted (him|her|[\p{L} .’'-]{2,40}?) as saying/u.exec(
		ground.text.slice(s.start, s.end)
	);
	if (!found) return [];
	const mark = s.start + found.index;
	const quote = ground.quotes.find((q) => q.end === mark + 1);
	const isNamed = !/^(?:him|her)$/.test(found[1] ?? '');
	const actor = isNamed
		? within(ground.mentions, mark, s.end).find((m) => m.actor.type === 'person')?.actor
		: memory.person;
	if (!quote || !actor || actor.type !== 'person') return [];
	if (!isNamed && s.paragraph - memory.paragraph > 1) return [];
	const evidence = [
		...(isNamed ? [] : naming(ground, actor, s.start)),
		spanOf(ground, s.start, s.end)
	];
	remember(memory, actor, s);
	return sentencesIn(ground, quote).map(({ start, end }) => ({
		speaker: actor,
		verb: say,
		manner: 'quoted' as const,
		start,
		end,
		evidence,
		sureness: 0.93
	}));
}

/** "…, saying that no evidence had been found": by whoever the sentence is about, or spoke in it before. */
export function saying(
	ground: Ground,
	s: PlacedSentence,
	before: readonly Attribution[]
): Attribution[] {
	return s.words.flatMap((word, at): Attribution[] => {
		const verb = /^(?:saying|adding|arguing|claiming|insisting|noting|stressing|explaining)$/.test(
			word.text
		)
			? reportingVerb(word.text)
			: undefined;
		if (!verb || s.words[at - 1]?.text !== ',' || quoteAt(ground.quotes, word.start)) return [];
		const speaker = speakerOf(ground, s, before);
		const first = s.words[at + 1]?.text === 'that' ? at + 2 : at + 1;
		const start = s.words[first]?.start;
		if (!speaker || start === undefined) return [];
		const end = clauseEnd(ground, s, first);
		const quote = ground.quotes.find((q) => q.start === start);
		if (quote)
			return sentencesIn(ground, quote).map((c) =>
				made(ground, s, speaker, verb, 'quoted', c.start, c.end, 0.9)
			);
		if (!hasVerb(s, start, end, true)) return [];
		return [made(ground, s, speaker, verb, 'paraphrased', start, end, 0.9)];
	});
}

function speakerOf(
	ground: Ground,
	s: PlacedSentence,
	before: readonly Attribution[]
): Speaker | undefined {
	const [known, ...others] = new Set(before.map((a) => a.speaker));
	if (others.length > 0) return undefined;
	if (known) return { actor: known, start: s.start, end: s.start, byPronoun: false };
	return subjectOf(ground, s);
}

/** `Bolsonaro opposed the statement: “…”`: whoever the sentence begins with says what follows the colon. */
export function introduced(
	ground: Ground,
	s: PlacedSentence,
	memory: Memory,
	used: Set<Quote>
): Attribution[] {
	const quote = ground.quotes.find(
		(q) => q.start > s.start && q.start < s.end && /: $/.test(ground.text.slice(s.start, q.start))
	);
	const speaker = quote && subjectOf(ground, s);
	if (!quote || used.has(quote) || speaker?.actor.type !== 'person') return [];
	const link = ground.text.slice(speaker.end, quote.start);
	if (/["“”]|\b(?:was|were|been|by|that)\b/.test(link)) return [];
	used.add(quote);
	remember(memory, speaker.actor, s);
	return sentencesIn(ground, quote).map((c) => ({
		...made(ground, s, speaker, say, 'quoted', c.start, c.end, 0.92),
		evidence: [spanOf(ground, s.start, Math.max(c.end, s.end))]
	}));
}
