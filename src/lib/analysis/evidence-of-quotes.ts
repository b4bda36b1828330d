import type { Span } from '#lib/article/schema.ts';
import type { Draft } from './draft.ts';
import type { Ground } from './ground.ts';
import { quoteAt } from './quotes.ts';
import { sentenceAt } from './referents.ts';

/** A quotation longer than this is no evidence to look at in one piece. */
const longest = 700;

/**
 * Somebody’s words with their quotation marks, and in whole sentences: a piece from the middle of a quotation shows
 * neither that it is one nor whose.
 */
export const withWholeQuotes = (ground: Ground, d: Draft): Draft =>
	d.voice.kind === 'fact' ? d : { ...d, evidence: d.evidence.map((e) => whole(ground, e)) };

function whole(ground: Ground, span: Span): Span {
	const [first, last] = [span.start, span.end - 1].map((at) => quoteAt(ground.quotes, at));
	const start = Math.min(span.start, first?.start ?? span.start);
	const end = Math.max(span.end, last?.end ?? span.end);
	const from = Math.min(start, sentenceAt(ground, start)?.start ?? start);
	const to = Math.max(end, sentenceAt(ground, end - 1)?.end ?? end);
	if (to - from > longest) return span;
	return { start: from, end: to, exact: ground.text.slice(from, to) };
}
