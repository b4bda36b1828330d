/** One pass over a page, in time and room that grow with its length only: its text by blocks, and what it says of itself. */
import { Parser } from 'htmlparser2';
import { longestText } from './intake-trouble.ts';

export type Page = {
	readonly title?: string;
	/** By property or name in lower case, and the canonical address. */
	readonly meta: Readonly<Record<string, string | undefined>>;
	/** `datetime` of its <time> elements, and dates in its structured data. */
	readonly times: readonly string[];
	readonly paragraphs: readonly string[];
	readonly elements: number;
	readonly depth: number;
};

/** Their words are for programs, for other pages, or under a picture. */
const skipped = new Set(
	'script style noscript template svg math iframe object embed form button select option nav footer aside figcaption head'.split(
		' '
	)
);
const inline = new Set(
	'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var wbr'.split(
		' '
	)
);
/** No closing tag: they cannot hold words back. */
const empty = new Set(
	'area base br col embed hr img input link meta param source track wbr'.split(' ')
);
const mostMeta = 200;

type Reading = {
	readonly meta: Map<string, string>;
	readonly times: string[];
	readonly paragraphs: string[];
	open: string;
	title: string;
	elements: number;
	/** Names of the open elements that matter: those that are skipped. */
	skipping: string[];
	level: number;
	depth: number;
	in?: 'title' | 'ld';
	data: string;
	length: number;
};

export function readPage(html: string): Page {
	const reading: Reading = {
		meta: new Map(),
		times: [],
		paragraphs: [],
		open: '',
		title: '',
		elements: 0,
		skipping: [],
		level: 0,
		depth: 0,
		data: '',
		length: 0
	};
	const parser = new Parser({
		onopentag: (name, attributes) => opened(reading, name, attributes),
		ontext: (text) => said(reading, text),
		onclosetag: (name) => closed(reading, name)
	});
	// In pieces, so that no string of the parser's own grows with the page.
	for (let at = 0; at < html.length; at += 65_536) parser.write(html.slice(at, at + 65_536));
	parser.end();
	endBlock(reading);
	const { meta, times, paragraphs, title, elements, depth } = reading;
	return {
		...(title.trim() !== '' && { title: title.trim().slice(0, 1000) }),
		meta: Object.fromEntries(meta),
		times: [...times, ...ldDates(reading.data)],
		paragraphs,
		elements,
		depth
	};
}

function opened(reading: Reading, name: string, attributes: Record<string, string>): void {
	reading.elements++;
	if (!empty.has(name)) reading.depth = Math.max(reading.depth, ++reading.level);
	if (!inline.has(name)) endBlock(reading);
	if (name === 'meta') noteMeta(reading, attributes);
	if (name === 'link' && attributes['rel'] === 'canonical' && attributes['href'])
		reading.meta.set('canonical', attributes['href'].slice(0, 2000));
	if (name === 'time' && attributes['datetime'] && reading.times.length < 20)
		reading.times.push(attributes['datetime'].slice(0, 100));
	if (name === 'title' && reading.title === '') reading.in = 'title';
	if (name === 'script' && attributes['type'] === 'application/ld+json') reading.in = 'ld';
	if (skipped.has(name) && !empty.has(name)) reading.skipping.push(name);
}

function noteMeta({ meta }: Reading, attributes: Record<string, string>): void {
	const name = attributes['property'] ?? attributes['name'] ?? attributes['itemprop'];
	const content = attributes['content'];
	if (!name || content === undefined || meta.size >= mostMeta) return;
	const key = name.toLowerCase().slice(0, 60);
	if (/^(__proto__|constructor|prototype)$/.test(key) || meta.has(key)) return;
	meta.set(key, content.slice(0, 2000));
}

function said(reading: Reading, text: string): void {
	if (reading.in === 'title') reading.title += text.slice(0, 1000 - reading.title.length);
	else if (reading.in === 'ld') reading.data += text.slice(0, 100_000 - reading.data.length);
	// Beyond what is kept at most the rest is only counted.
	if (reading.skipping.length > 0 || reading.length > 2 * longestText) return;
	reading.length += text.length;
	reading.open += text;
}

function closed(reading: Reading, name: string): void {
	if (!empty.has(name)) reading.level--;
	if (name === 'title' || name === 'script') delete reading.in;
	if (reading.skipping.at(-1) === name) reading.skipping.pop();
	if (!inline.has(name)) endBlock(reading);
}

function endBlock(reading: Reading): void {
	const text = reading.open.replace(/\s+/g, ' ').trim();
	reading.open = '';
	if (text !== '') reading.paragraphs.push(text);
}

/** Dates of structured data by their key: it is not worth parsing, and may be no JSON at all. */
function ldDates(data: string): string[] {
	return [...data.matchAll(/"datePublished"\s*:\s*"([^"]{4,40})"/g)]
		.slice(0, 5)
		.map(([, day]) => day as string);
}
