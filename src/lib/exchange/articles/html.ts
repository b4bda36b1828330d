/**
 * An article out of a web page. The page is never rendered: a parser of its own reads it, in a worker
 * where there is one, and only text is taken. Mozilla's Readability says which part is the article;
 * what is too large or too deep for it is read straight through.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { clean, cleanLine } from './clean.ts';
import { dayIn } from './dates-in-words.ts';
import type { FoundArticle } from './found-article.ts';
import { splitHead } from './head.ts';
import { type Page, readPage } from './html-page.ts';
import { checkedText } from './plain-text.ts';

/** Beyond these Readability may take minutes, or the stack. */
const mostElements = 30_000;
const deepest = 250;
/** Shorter is a teaser or the wrong part of the page. */
const leastText = 250;

/** Rejects with `empty`, `no-text` or `too-long`. */
export function readHtml(html: string): FoundArticle {
	const page = readPage(html);
	const main = page.elements <= mostElements && page.depth <= deepest ? mainText(html) : undefined;
	const paragraphs = (main?.paragraphs ?? page.paragraphs).map((text) => clean(text));
	const { head, body } = splitHead(paragraphs.filter((text) => text !== ''));
	const { meta } = page;
	const publisher = cleanLine(meta['og:site_name'] ?? main?.publisher ?? '', 120);
	const title = cleanLine(meta['og:title'] ?? main?.title ?? page.title ?? '');
	const headline = withoutSite(title, publisher);
	const authors = authorsOf(meta['author'] ?? main?.byline ?? '');
	const published = publishedOf(page) ?? head.published;
	const url = meta['canonical'] ?? meta['og:url'];
	const text = body.filter((paragraph) => cleanLine(paragraph) !== headline).join('\n\n');
	return checkedText({
		...head,
		...(headline !== '' && { headline }),
		...(publisher !== '' && { publisher }),
		...(authors.length > 0 && { authors }),
		...(published !== undefined && { published }),
		...(url !== undefined && /^https?:\/\/[^\s/]/i.test(url) && { url: url.slice(0, 2000) }),
		text
	});
}

/** "Norway opens embassy | The Paper". */
function withoutSite(title: string, site: string): string {
	const [, own, last] = /^(.{8,}?)\s+[|–—·-]\s+([^|–—·]{2,40})$/.exec(title) ?? [];
	return own !== undefined && last?.toLowerCase() === site.toLowerCase() ? own : title;
}

type Main = {
	readonly paragraphs: readonly string[];
	readonly title?: string;
	readonly byline?: string;
	readonly publisher?: string;
};

function mainText(html: string): Main | undefined {
	try {
		const { document } = parseHTML(html);
		const found = new Readability(document, { charThreshold: leastText }).parse();
		if (!found?.content || (found.textContent ?? '').trim().length < leastText) return undefined;
		const { paragraphs } = readPage(found.content);
		return {
			paragraphs,
			...(found.title && { title: found.title }),
			...(found.byline && { byline: found.byline }),
			...(found.siteName && { publisher: found.siteName })
		};
	} catch {
		// A page that breaks it (its stack, a shape it does not expect) is read straight through.
		return undefined;
	}
}

function authorsOf(given: string): string[] {
	if (/^https?:/.test(given)) return [];
	return given
		.replace(/^\s*by\s+/i, '')
		.split(/\s*(?:,|;|\band\b|&|\|)\s*/)
		.map((name) => cleanLine(name, 80))
		.filter((name) => /\p{L}{2}/u.test(name))
		.slice(0, 12);
}

function publishedOf({ meta, times }: Page): string | undefined {
	const named = [
		'article:published_time',
		'datepublished',
		'date',
		'dc.date',
		'dc.date.issued',
		'pubdate',
		'publish-date',
		'parsely-pub-date',
		'og:published_time'
	];
	for (const value of [...named.map((name) => meta[name]), ...times]) {
		const day = value && dayIn(value);
		if (day) return day;
	}
	return undefined;
}
