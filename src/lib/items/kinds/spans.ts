import type { Fact, Span } from '#lib/article/schema.ts';

/** The evidence of several facts in the order of the text, a span that they share once. */
export function spansOf(facts: readonly Fact[]): Span[] {
	const spans = new Map(
		facts.flatMap((fact) => fact.evidence.map((s) => [`${s.start}-${s.end}`, s] as const))
	);
	return [...spans.values()].sort((a, b) => a.start - b.start);
}
