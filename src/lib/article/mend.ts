/**
 * Corrects what follows from the rest of the article: positions from quotes, the hash from the text.
 * People and assistants copy quotes well and count characters badly.
 */
import { sha256 } from './hash.ts';
import { nearest } from './spans.ts';

export type Mended = { readonly value: unknown; readonly mended: readonly string[] };

/** A corrected copy, and a line for each thing that changed; what it cannot mend it leaves to the validator. */
export function mendArticle(value: unknown): Mended {
	if (!isRecord(value) || typeof value.text !== 'string') return { value, mended: [] };
	const mended: string[] = [];
	const text = mendText(value.text);
	if (text !== value.text)
		mended.push('text: line ends, blanks at the ends or Unicode form set right');
	const copy: Record<string, unknown> = { ...value, text };
	for (const [part, key] of [
		['entities', 'mentions'],
		['facts', 'evidence'],
		['links', 'evidence']
	] as const)
		if (part in value) copy[part] = mendSpans(value[part], part, key, text, mended);
	const digest = sha256(text);
	if (value.sha256 !== digest) mended.push('sha256: taken from the text');
	copy.sha256 = digest;
	return { value: copy, mended };
}

function mendText(text: string): string {
	return text
		.normalize('NFC')
		.replace(/\r\n?/g, '\n')
		.replace(/[^\S\n]+$/gm, '')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

function mendSpans(
	list: unknown,
	part: string,
	key: string,
	text: string,
	mended: string[]
): unknown {
	if (!Array.isArray(list)) return list;
	return list.map((owner: unknown, i) => {
		const spans = isRecord(owner) ? owner[key] : undefined;
		if (!isRecord(owner) || !Array.isArray(spans)) return owner;
		const each = spans.map((span: unknown, j) =>
			mendSpan(span, `${part}[${i}].${key}[${j}]`, text, mended)
		);
		return { ...owner, [key]: each };
	});
}

function mendSpan(span: unknown, at: string, text: string, mended: string[]): unknown {
	if (!isRecord(span) || typeof span.exact !== 'string') return span;
	const position = typeof span.start === 'number' ? span.start : 0;
	const start =
		nearest(text, span.exact, position) ?? nearest(plain(text), plain(span.exact), position);
	if (start === undefined) return span;
	const end = start + span.exact.length;
	const exact = text.slice(start, end);
	if (start === span.start && end === span.end && exact === span.exact) return span;
	mended.push(`${at}: now at ${start}–${end}`);
	return { ...span, start, end, exact };
}

/** Quotation marks, dashes and blanks as typewriters had them; every character keeps its place. */
function plain(text: string): string {
	return text
		.replace(/[‘’‚‛′]/g, "'")
		.replace(/[“”„‟″«»]/g, '"')
		.replace(/[‐‑‒–—−]/g, '-')
		.replace(/[\u00a0\u2007\u2009\u202f\n]/g, ' ');
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
