import * as chrono from 'chrono-node/en';
import { formatEdtf, isEdtf } from '#lib/article/edtf.ts';
import type { PlacedSentence } from './cut.ts';
import { inYears, lastOnes } from './last-times.ts';
import { months, weekdays } from './lexicon/calendar.ts';
import { isOfSpan, isOfStory, isPartOf, isStory, monthsWithYears } from './open-dates.ts';
import { writtenOn } from './written-on.ts';

/** A date in the text, as far as it is certain; `text` is what a statement says instead of it. */
export type DateMention = {
	readonly start: number;
	readonly end: number;
	readonly edtf: string;
	/** The article itself gives every part of it: "in 2010", "4 May 2016", not "on Wednesday". */
	readonly explicit: boolean;
	readonly text: string;
	/** in, on; since and until as they stand. */
	readonly marker: string;
	/** "on Wednesday", "today": the words of the text show neither day nor month. */
	readonly isCounted?: true;
};

const signs = new RegExp(
	`\\b(?:${months}|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|${weekdays}|[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|[Ll]ast (?:year|month)|[Tt]his (?:year|month)|[Nn]ext (?:year|month)|(?:1[5-9]|20)\\d\\d)\\b`
);
/** Sentences longer than this are read without dates: no journalist wrote them. */
const longest = 1200;

/** The dates of a text that resolve for certain from the day of its publication; all others stay open. */
export function findDates(
	text: string,
	sentences: readonly PlacedSentence[],
	published: string
): DateMention[] {
	const written = writtenOn(text, sentences, published);
	const isTold = isStory(text);
	return sentences.flatMap(({ start, end, under }) => {
		const sentence = text.slice(start, end);
		if (end - start > longest || !signs.test(sentence)) return [];
		const near = daysIn(sentence, written, under !== undefined);
		const plain = plainIn(sentence, published);
		const isElsewhen = (d: Found) =>
			isTold && !d.explicit && isPast(d, published) && isOfStory(text.slice(0, start), d.edtf);
		const all = [...near, ...plain].filter((d) => !isElsewhen(d));
		const found = (under ? ofYear(sentence, all, under) : all).sort(
			(a, b) => a.start - b.start || b.end - a.end
		);
		return found
			.filter((d, i) => !found.slice(0, i).some((o) => d.start < o.end && o.start < d.end))
			.flatMap((d) => withMarker(sentence, d))
			.map((d) => ({ ...d, start: d.start + start, end: d.end + start }));
	});
}

const isPast = ({ edtf }: Found, published: string) => edtf < published.slice(0, edtf.length);

/** "1954. On 5 February …": the day is of the year above it; a weekday is of no day that could be known. */
const ofYear = (sentence: string, days: readonly Found[], { edtf }: DateMention): Found[] =>
	days.flatMap((d) => {
		if (d.explicit) return [d];
		const isNamed = new RegExp(`(?:${months}|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.)`).test(
			sentence.slice(d.start, d.end)
		);
		const own = `${edtf.slice(0, 4)}${d.edtf.slice(4)}`;
		return isNamed && isEdtf(own) ? [{ ...d, edtf: own, explicit: true }] : [];
	});

type Found = {
	readonly start: number;
	readonly end: number;
	readonly edtf: string;
	readonly explicit: boolean;
};

/** Days and months, by chrono-node from the day of publication. */
function daysIn(sentence: string, published: string, isUnder: boolean): Found[] {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(published)) return explicitOnly(sentence);
	const reference = new Date(`${published}T12:00:00Z`);
	return read(sentence, reference).flatMap((result) => {
		const { start } = result;
		// "for a second year": no time of the clock.
		if (/\bseconds?\b/i.test(result.text)) return [];
		const isDay = start.isCertain('day') || start.isCertain('weekday');
		const hasYear = start.isCertain('year') && /\d{4}/.test(result.text);
		if (result.end || start.isCertain('hour') === undefined) return [];
		if (
			/\b(?:ago|week|weekend|night|hours?|days|minutes?|decade|later|earlier|next|past|after|before)\b/i.test(
				result.text
			)
		)
			return [];
		const relative = /^(?:yesterday|today|tomorrow|tonight)$/i.test(result.text.trim());
		if (!isDay && !relative)
			return hasYear && start.isCertain('month') ? [found(result, 'month', true)] : [];
		if (/last|this/i.test(result.text)) return [];
		const before = sentence.slice(0, result.index);
		// Elsewhere "it was already Monday": which one, the place decides.
		if (/\balready $/i.test(before)) return [];
		if (
			!hasYear &&
			/\battacks of $/.test(before) &&
			/^(?:September 11|11 September)$/.test(result.text)
		)
			return [{ ...found(result, 'day', true), edtf: '2001-09-11' }];
		if (hasYear || relative) return [found(result, 'day', hasYear)];
		// "loaded before Monday may be delivered": what is past at that day may be to come today.
		if (!start.isCertain('day') && /\b(?:before|until) $/i.test(before)) return [];
		// Under a heading the year is that of the heading, whatever the tense.
		const tense = isUnder ? 'past' : tenseOf(clauseAround(sentence, result.index));
		return nearestDay(result, published, tense);
	});
}

/** What the strict reading leaves out: weekdays, and the month that is a verb, too. */
const shortForm = new RegExp(
	`^(?:yesterday|today|tomorrow|(?:on )?(?:${weekdays})|(?:${months}) \\d{4})$`,
	'i'
);

function read(sentence: string, reference: Date): chrono.ParsedResult[] {
	return chrono.strict
		.parse(sentence, { instant: reference, timezone: 0 })
		.concat(
			chrono.casual
				.parse(sentence, { instant: reference, timezone: 0 })
				.filter((r) => shortForm.test(r.text.replace(/[\s,]+$/, '')))
		);
}

/** Without a day of publication nothing relative resolves. */
const explicitOnly = (sentence: string): Found[] =>
	read(sentence, new Date('2000-01-01T12:00:00Z')).flatMap((r) =>
		r.start.isCertain('year') && /\d{4}/.test(r.text) && !r.end
			? [found(r, r.start.isCertain('day') ? 'day' : 'month', true)]
			: []
	);

function found(result: chrono.ParsedResult, precision: 'day' | 'month', explicit: boolean): Found {
	const { index, text, start } = result;
	const iso = [start.get('year'), start.get('month'), start.get('day')]
		.slice(0, precision === 'day' ? 3 : 2)
		.map((n, i) => String(n).padStart(i === 0 ? 4 : 2, '0'))
		.join('-');
	return { start: index, end: index + text.replace(/[\s,]+$/, '').length, edtf: iso, explicit };
}

/** "on Wednesday", "December 31": the nearest such day on the side that the tense names, never a doubtful one. */
function nearestDay(result: chrono.ParsedResult, published: string, tense: Tense): Found[] {
	const { start, index, text } = result;
	if (tense === 'open') return [];
	const told = new Date(`${published}T12:00:00Z`);
	const sign = tense === 'past' ? -1 : 1;
	const far = start.isCertain('day') ? 300 : 6;
	for (let days = 0; days <= far; days++) {
		const day = new Date(told.getTime() + sign * days * 86_400_000);
		const isIt = start.isCertain('day')
			? day.getUTCDate() === start.get('day') && day.getUTCMonth() + 1 === start.get('month')
			: day.getUTCDay() === start.get('weekday');
		if (isIt)
			return [
				{
					start: index,
					end: index + text.replace(/[\s,]+$/, '').length,
					edtf: day.toISOString().slice(0, 10),
					explicit: false
				}
			];
	}
	return [];
}

/** The clause that a date stands in, as far as commas, quotations and "that" bound it. */
function clauseAround(sentence: string, at: number): string {
	const around = (bounds: RegExp) =>
		(sentence.slice(0, at).split(bounds).at(-1) ?? '') +
		(sentence.slice(at).split(bounds)[0] ?? '');
	const near = around(/[“”";:,]|\bthat\b/);
	return tenseOf(near) === 'open' && !/\b(?:will|would)\b/.test(near)
		? around(/[“”";:]|\bthat\b/)
		: near;
}

type Tense = 'past' | 'future' | 'open';

/** "is expected in October": a participle that tells of no past. */
const isDone =
	/\b(?:is|are|be) (?:not )?(?:\p{Ll}+ly )?(?:\p{L}{2,}ed|held|sent|made|met|put|set|brought|built|found|kept|led|left|lost|won|told|shot|given|taken)\b/gu;

/** What was to be done may lie before or ahead: "ready to host talks in August". */
const toDo =
	/\b(?:ready|able|likely|due|set|plans?|planned|wants?|wanted|hopes?|hoped|invited|offered|promised|agreed|decided|expected|scheduled) to\b/i;

/** What may be, or is due, lies on either side of the day of the text. */
const notYet =
	/\b(?:could|may|might|can|cannot|must|should|faces?|facing|awaits?|up for|due|ahead of) (?:\p{Ll}+ ){0,4}(?:in|on|by) |\b(?:could|might) be\b/u;

function tenseOf(sentence: string): Tense {
	const bare = sentence.replace(/["“][^"”]*["”]/g, ' ');
	const future =
		/\b(?:is|are) (?:not )?(?:\p{Ll}+ly )?(?:expected|due|scheduled|planned|slated|awaited)\b|\b(?:will|would|shall|is to|are to|was to|were to|due to|going to|plans? to|expected to|scheduled|next|set to|meets?|begins?|takes (?:effect|office)|(?:comes|enters) into (?:force|effect)|follows|starts|opens|expires|ends|reconvenes|returns|resumes|hosts|visits|arrives|leaves|departs|flies|travels|convenes)\b/iu.test(
			bare
		);
	const past =
		/\b(?:was|were|had|did|said|told|\p{L}{2,}ed|came|went|took|met|made|gave|held|began|fell|struck|hit|shot|sent|left|won|lost|rose|spoke|wrote|became|broke|brought|bought|built|fought|found|got|kept|led|put|saw|set)\b/u.test(
			bare.replace(isDone, ' ')
		);
	const isOpen = toDo.test(bare) || notYet.test(bare);
	return past && !future && !isOpen ? 'past' : future && !past ? 'future' : 'open';
}

/** Years, "last year", "last month" and bare months, which chrono-node leaves or reads too boldly. */
function plainIn(sentence: string, published: string): Found[] {
	const [year = 0, month] = published.split('-').map(Number);
	const iso = (y: number, m: number) => `${y}-${String(m).padStart(2, '0')}`;
	const out: Found[] = monthsWithYears(sentence);
	for (const m of sentence.matchAll(
		/(?<![\p{L}\p{N}.,$€£/-])((?:1[5-9]|20)\d\d)(?![\p{L}\p{N}%]|[.,/-]\d|[-–]|['’]s\b)/gu
	))
		if (
			leadsIntoYear(sentence, m.index) &&
			!isOfSpan(sentence, m.index) &&
			!isPartOf(sentence, m.index)
		)
			out.push({ start: m.index, end: m.index + 4, edtf: m[0], explicit: true });
	for (const m of sentence.matchAll(/(?<!\bago )\b(last|this) (year|month)\b/gi)) {
		const back = m[1]?.toLowerCase() === 'last' ? 1 : 0;
		const at = { start: m.index, end: m.index + m[0].length, explicit: false };
		if (m[2]?.toLowerCase() === 'year') out.push({ ...at, edtf: String(year - back) });
		else if (month !== undefined)
			out.push({ ...at, edtf: month - back < 1 ? iso(year - 1, 12) : iso(year, month - back) });
	}
	if (month !== undefined)
		out.push(
			...lastOnes(sentence, published),
			...inYears(sentence, published),
			...bareMonths(sentence, year, month)
		);
	return out;
}

/** "in February": the nearest on the side that its clause names. */
function bareMonths(sentence: string, year: number, month: number): Found[] {
	return [...sentence.matchAll(new RegExp(`\\bin (${months})\\b(?!,? \\d)`, 'g'))].flatMap((m) => {
		const tense = tenseOf(clauseAround(sentence, m.index));
		if (tense === 'open') return [];
		const asked = months.split('|').indexOf(m[1] ?? '') + 1;
		const start = m.index + 3;
		const at = tense === 'past' ? year - (asked <= month ? 0 : 1) : year + (asked >= month ? 0 : 1);
		const edtf = `${at}-${String(asked).padStart(2, '0')}`;
		return [{ start, end: start + (m[1]?.length ?? 0), edtf, explicit: false }];
	});
}

/** A number of four digits is a year behind a preposition of time, or behind a month. */
const leadsIntoYear = (sentence: string, at: number) =>
	/(?:\b(?:in|since|until|till|by|from|of|before|after|during|late|early|mid)[ -]|\b(?:and|to|or) |\bthe |^In )$/i.test(
		sentence.slice(Math.max(0, at - 8), at)
	);

const markers = /\b(on|in|since|until|till|by|from|before|after|of|during|at|for)\s+(?:the\s+)?$/i;

/** The preposition that stands before it, or the one that English wants where the text has none. */
function withMarker(sentence: string, d: Found): DateMention[] {
	if (!isEdtf(d.edtf)) return [];
	const before = markers.exec(sentence.slice(0, d.start));
	const plain = d.edtf.length === 10 ? 'on' : 'in';
	const own = before?.[1]?.toLowerCase();
	const marker = own === undefined || /^(?:on|in|at|during|for)$/.test(own) ? plain : own;
	const taken =
		before !== null && /^(?:on|in|since|until|till|by|before|after|during)$/.test(own ?? '');
	// "its January 3 alert", "the end of 2020": no adverb, so no preposition of its own.
	const isBound =
		!taken &&
		/(?:\b(?:the|an?|its|his|her|their|of|from|at|for|between (?:[\p{L}\d]+ ){1,3}and)|['’]s) $/iu.test(
			sentence.slice(0, d.start)
		);
	const text = isBound ? formatEdtf(d.edtf) : `${marker} ${formatEdtf(d.edtf)}`;
	const isCounted = d.edtf.length === 10 && !/\d/.test(sentence.slice(d.start, d.end));
	const start = taken ? before.index : d.start;
	return [{ ...d, start, marker, text, ...(isCounted && { isCounted }) }];
}
