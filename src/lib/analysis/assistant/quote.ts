/** A quote's place in the article, when it differs by white space, typographic marks or the case of its first letter only. */
import type { Span } from '#lib/article/schema.ts';

export type Quotable = {
	readonly text: string;
	/** The text without what may differ, and for each of its signs the place in the text. */
	readonly plain: string;
	readonly places: readonly number[];
};

export function quotable(text: string): Quotable {
	const plain: string[] = [];
	const places: number[] = [];
	for (let at = 0; at < text.length; at++)
		for (const sign of plainSign(text[at] as string)) {
			plain.push(sign);
			places.push(at);
		}
	return { text, plain: plain.join(''), places };
}

/** The same sign for all that look alike; nothing for blanks and quotation marks, three stops for an ellipsis. */
function plainSign(sign: string): string {
	if (/[\s"“”„«»]/u.test(sign)) return '';
	if (/[‘’‚‛′`']/u.test(sign)) return '';
	if (/[‐‑‒–—−-]/u.test(sign)) return '-';
	return sign === '…' ? '...' : sign;
}

/** Fewer signs than this stand anywhere. */
const leastSigns = 12;

/** Undefined if the article does not contain it. An ellipsis in the quote is not filled in. */
export function placeOf(quote: string, { text, plain, places }: Quotable): Span | undefined {
	const wanted = [...quote.slice(0, 4000)]
		.map(plainSign)
		.join('')
		.replace(/\.{3}$/, '');
	if (wanted.length < leastSigns) return undefined;
	const found = plain.indexOf(wanted);
	const at = found >= 0 ? found : plain.indexOf(wanted.replace(/\.$/, ''));
	const length = found >= 0 ? wanted.length : wanted.replace(/\.$/, '').length;
	if (at < 0 || length === 0) return undefined;
	const start = places[at] as number;
	const end = (places[at + length - 1] as number) + 1;
	return { start, end, exact: text.slice(start, end) };
}
