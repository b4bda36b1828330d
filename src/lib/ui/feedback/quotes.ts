import type { Span } from '#lib/article/schema.ts';
import { sentences } from '#lib/article/sentences.ts';

/** One sentence (or run of text) as pieces; the marked ones are the evidence. */
export type Quote = readonly { readonly text: string; readonly isMarked: boolean }[];
type Range = Pick<Span, 'start' | 'end'>;

/** Evidence set in the sentences that hold it, in the order of the text, each sentence once. */
export function quotes(text: string, evidence: readonly Range[]): Quote[] {
	const spans = evidence.filter(({ start, end }) => start < end && end <= text.length);
	const held = sentences(text).filter((sentence) =>
		spans.some((span) => span.start < sentence.end && sentence.start < span.end)
	);
	return held.map((sentence) => cut(text, sentence, spans));
}

/** Without the article's text there is still what each span says. */
export const bareQuotes = (evidence: readonly Span[]): Quote[] =>
	evidence.map(({ exact }) => [{ text: exact, isMarked: true }]);

function cut(text: string, sentence: Range, spans: readonly Range[]): Quote {
	const inside = spans
		.flatMap(({ start, end }) => [start, end])
		.filter((at) => at > sentence.start && at < sentence.end);
	const points = [...new Set([sentence.start, ...inside, sentence.end])].sort((a, b) => a - b);
	return points.slice(0, -1).map((start, i) => {
		const end = points[i + 1] ?? sentence.end;
		const isMarked = spans.some((span) => span.start <= start && span.end >= end);
		return { text: text.slice(start, end), isMarked };
	});
}
