import { timesNamed } from '#lib/article/facts.ts';
import { sentences } from '#lib/article/sentences.ts';
import type { Article, Entity, Fact, Span } from '#lib/article/schema.ts';

/** How far a stretch lies from the evidence, in characters; 0 if they touch. */
const apart = (evidence: readonly Span[], { start, end }: Span): number =>
	Math.min(...evidence.map((span) => Math.max(0, span.start - end, start - span.end)));

/**
 * The fact with a sentence of the text that names the entity, unless its evidence holds a mention: the nearest, by its
 * name if that stands anywhere. A word on its own would show nothing.
 */
export function withMention(fact: Fact, { name, aliases, mentions }: Entity, text: string): Fact {
	const { evidence } = fact;
	const holds = mentions.some((m) => evidence.some((e) => m.start >= e.start && m.end <= e.end));
	if (holds || mentions.length === 0) return fact;
	const full = mentions.filter(({ exact }) =>
		[name, ...aliases].some((words) => timesNamed(exact, words.replace(/^the /i, '')) > 0)
	);
	const nearest = (full.length > 0 ? full : mentions).reduce((best, mention) =>
		apart(evidence, mention) < apart(evidence, best) ? mention : best
	);
	const whole = sentences(text).find((s) => s.start <= nearest.start && nearest.end <= s.end);
	const added = whole ?? { ...nearest };
	const rest = evidence.filter((e) => e.start < added.start || added.end < e.end);
	return { ...fact, evidence: bySpan([...rest, added]) };
}

/** The fact with a span for whoever its sentence names now and did not before: "there" is told as "in Essequibo". */
export function withNewNames(fact: Fact, before: string, { entities, text }: Article): Fact {
	const stands = (sentence: string, { name, aliases, mentions }: Entity) =>
		[name, ...aliases, ...mentions.map(({ exact }) => exact)].some(
			(words) => timesNamed(sentence, words) > 0
		);
	return entities
		.filter((entity) => stands(fact.statement, entity) && !stands(before, entity))
		.reduce<Fact>((now, entity) => withMention(now, entity, text), fact);
}

export const bySpan = (spans: readonly Span[]): Span[] =>
	[...spans].sort((a, b) => a.start - b.start || a.end - b.end);
