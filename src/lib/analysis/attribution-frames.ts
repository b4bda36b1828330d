import type { PlacedSentence } from './cut.ts';
import { within, type Ground } from './ground.ts';
import type { ReportingVerb } from './lexicon/reporting.ts';
import { made, naming, remember, spanOf, type Attribution } from './attribution.ts';
import { hasVerb, sentencesIn } from './content.ts';
import { quoteAt } from './quotes.ts';
import { speakerAfter, type Memory } from './speaker.ts';

const say: ReportingVerb = { lemma: 'say', kind: 'claim', stance: 'plain' };

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
	const speaker = speakerAfter(ground, s, by > 0 && isPaper ? by : at + 1);
	if (!speaker) return [];
	remember(memory, speaker.actor, s.paragraph);
	const rest = ground.text.slice(speaker.end, s.end);
	if (at === 0 || ground.text.slice(s.start, word.start).trim() === '') {
		const comma = /^[^,.;]{0,60}, /.exec(rest);
		const start = speaker.end + (comma?.[0].length ?? 0);
		if (!comma || s.words.filter((w) => w.start >= start).length < 5) return [];
		return [made(ground, s, speaker, say, 'paraphrased', start, s.end, 0.95)];
	}
	const end = s.start + ground.text.slice(s.start, word.start).replace(/[,\s]+$/, '').length;
	if (
		ground.text.charAt(end) !== ',' ||
		!/^[^,;]{0,80}\.?$/.test(rest) ||
		!hasVerb(s, s.start, end, true)
	)
		return [];
	const quote = ground.quotes.find(
		(q) => q.end >= end - 1 && q.end <= end + 1 && q.start >= s.start - 1
	);
	if (quote)
		return sentencesIn(ground, quote).map((c) =>
			made(ground, s, speaker, say, 'quoted', c.start, c.end, 0.95)
		);
	return [made(ground, s, speaker, say, 'paraphrased', s.start, end, 0.95)];
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
	remember(memory, actor, s.paragraph);
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
