/** Headline, byline, day and dateline, as the first lines of a text have them. Only plain cases: the reader is asked for the rest. */
import { cleanLine } from './clean.ts';
import { dayIn, isDayLine } from './dates-in-words.ts';
import type { FoundArticle } from './found-article.ts';

type Head = { -readonly [Key in keyof Omit<FoundArticle, 'text'>]: FoundArticle[Key] };

const mostHeadLines = 12;
const label =
	/^(title|headline|by|author|authors|byline|date|published|updated|publisher|source|url|link|place|dateline)\s*:\s*(.*)$/i;

/** The head taken off the paragraphs, and what of them is the text. */
export function splitHead(paragraphs: readonly string[]): {
	readonly head: Head;
	readonly body: readonly string[];
} {
	const head: Head = {};
	let at = 0;
	for (; at < Math.min(mostHeadLines, paragraphs.length - 1); at++)
		if (isSummary(at, paragraphs, head)) head.summary = cleanLine(paragraphs[at] as string, 400);
		else if (!take(paragraphs[at] as string, at, head)) break;
	const [first = '', ...others] = paragraphs.slice(at);
	const { dateline, publisher, rest } = splitDateline(first);
	if (dateline !== undefined) head.dateline ??= dateline;
	if (publisher !== undefined) head.publisher ??= publisher;
	return { head, body: [rest, ...others] };
}

/** Puts a line of the head where it belongs; false if it is none. */
function take(line: string, at: number, head: Head): boolean {
	const [, name = '', value = ''] = label.exec(line) ?? [];
	if (name !== '') return takeLabelled(name.toLowerCase(), value, head);
	if (/^https?:\/\/\S+$/i.test(line)) return ((head.url ??= line), true);
	if (isDayLine(line)) return ((head.published ??= dayIn(line) as string), true);
	const authors = byline(line);
	if (authors) return ((head.authors ??= authors), true);
	if (head.headline === undefined && isHeadline(line))
		return ((head.headline = cleanLine(line)), true);
	return at < 4 && isNoise(line);
}

/** A line under the headline that ends like none of a text, with more of the head after it. */
function isSummary(at: number, paragraphs: readonly string[], head: Head): boolean {
	const line = paragraphs[at] ?? '';
	if (head.headline === undefined || head.summary !== undefined || line.length > 400) return false;
	if (/[.!?]["'”’]?$/.test(line)) return false;
	if (byline(line) !== undefined || isDayLine(line) || label.test(line)) return false;
	return paragraphs
		.slice(at + 1, at + 4)
		.some((next) => isDayLine(next) || label.test(next) || byline(next) !== undefined);
}

function takeLabelled(name: string, value: string, head: Head): boolean {
	if (value === '') return true;
	if (/^(title|headline)$/.test(name)) head.headline ??= cleanLine(value);
	else if (/^(by|author|authors|byline)$/.test(name)) head.authors ??= names(value);
	else if (/^(date|published)$/.test(name)) head.published ??= dayIn(value) ?? undefined;
	else if (/^(publisher|source)$/.test(name)) head.publisher ??= cleanLine(value, 120);
	else if (/^(url|link)$/.test(name))
		head.url ??= /^https?:\/\/\S+$/i.test(value) ? value : undefined;
	else if (/^(place|dateline)$/.test(name)) head.dateline ??= cleanLine(value, 120);
	else if (name !== 'updated') return false;
	for (const key of Object.keys(head) as (keyof Head)[])
		if (head[key] === undefined) delete head[key];
	return true;
}

/** "By Jane Roe and John Doe, Brussels": names, not "By the end of May". */
function byline(line: string): readonly string[] | undefined {
	const [, value] = /^by[ :]\s*(.{3,120})$/i.exec(line) ?? [];
	if (!value || /[.!?]$/.test(value.replace(/\b[A-Z]\.$/, ''))) return undefined;
	const found = names(value);
	return found.length > 0 && found.every((name) => /^\p{Lu}/u.test(name)) ? found : undefined;
}

function names(value: string): readonly string[] {
	return value
		.replace(/^by\s+/i, '')
		.split(/\s*(?:,|;|\band\b|&|\|)\s*/)
		.map((name) => cleanLine(name, 80))
		.filter((name) => /\p{L}{2}/u.test(name))
		.slice(0, 12);
}

const isHeadline = (line: string): boolean =>
	line.length >= 8 && line.length <= 160 && !/[.;,]["'”’]?$/.test(line) && /\p{L}{3}/u.test(line);

/** What stands between the head and the text on a web page. */
const isNoise = (line: string): boolean =>
	/^(share|save|print|advertisement|read more|listen|\d+ min(ute)? read|comments?|photo|image|follow us)\b.{0,40}$/i.test(
		line
	);

/** "BRUSSELS (Reuters) - ", "OSLO, May 4 (AP) — ": the place in capitals, the agency, a dash. */
const datelineForm =
	/^((?:\p{Lu}[\p{Lu}.’'-]+)(?:[ ,/]+(?:\p{Lu}[\p{Lu}.’'-]*|\p{Lu}\p{Ll}{1,12}\.?)){0,4}?)(?:,? (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}))?,?(?: ?\(([^()]{2,40})\))? ?(?:[—–]|--?(?= ))\s*(?=[“"‘'\p{Lu}\p{N}])/u;

export function splitDateline(paragraph: string): {
	readonly dateline?: string;
	readonly publisher?: string;
	readonly rest: string;
} {
	const [all, place, agency] = datelineForm.exec(paragraph.slice(0, 200)) ?? [];
	if (all === undefined || place === undefined || place.length < 3) return { rest: paragraph };
	return {
		dateline: cleanLine(place, 120),
		...(agency !== undefined && { publisher: cleanLine(agency, 120) }),
		rest: paragraph.slice(all.length)
	};
}
