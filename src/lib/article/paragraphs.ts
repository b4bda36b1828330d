import type { Span } from './schema.ts';

/** The paragraphs of a text, which empty lines part, without the blanks around them. */
export function paragraphs(text: string): Span[] {
	const spans: Span[] = [];
	for (const [block, at] of blocks(text)) {
		const exact = block.trim();
		if (exact === '') continue;
		const start = at + block.indexOf(exact);
		spans.push({ start, end: start + exact.length, exact });
	}
	return spans;
}

function* blocks(text: string): Generator<[string, number]> {
	let from = 0;
	for (const gap of text.matchAll(/\n[^\S\n]*(?:\n[^\S\n]*)+/g)) {
		yield [text.slice(from, gap.index), from];
		from = gap.index + gap[0].length;
	}
	yield [text.slice(from), from];
}
