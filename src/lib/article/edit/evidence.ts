import { timesNamed } from '#lib/article/facts.ts';
import type { Article, Entity, Fact, Span } from '#lib/article/schema.ts';

/** How far a stretch lies from the evidence, in characters; 0 if they touch. */
const apart = (evidence: readonly Span[], { start, end }: Span): number =>
	Math.min(...evidence.map((span) => Math.max(0, span.start - end, start - span.end)));

/** The fact with a span that names the entity: the nearest mention, unless its evidence holds one. */
export function withMention(fact: Fact, { mentions }: Entity): Fact {
	const { evidence } = fact;
	const holds = mentions.some((m) => evidence.some((e) => m.start >= e.start && m.end <= e.end));
	if (holds || mentions.length === 0) return fact;
	const nearest = mentions.reduce((best, mention) =>
		apart(evidence, mention) < apart(evidence, best) ? mention : best
	);
	return { ...fact, evidence: bySpan([...evidence, { ...nearest }]) };
}

/** The fact with a span for whoever its sentence names now and did not before: "there" is told as "in Essequibo". */
export function withNewNames(fact: Fact, before: string, { entities }: Article): Fact {
	const stands = (sentence: string, { name, aliases, mentions }: Entity) =>
		[name, ...aliases, ...mentions.map(({ exact }) => exact)].some(
			(words) => timesNamed(sentence, words) > 0
		);
	return entities
		.filter((entity) => stands(fact.statement, entity) && !stands(before, entity))
		.reduce(withMention, fact);
}

export const bySpan = (spans: readonly Span[]): Span[] =>
	[...spans].sort((a, b) => a.start - b.start || a.end - b.end);
