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

/** At most so many sentences are added for the words of one. */
const mostAdded = 2;

/**
 * The fact with the sentences that tell what its sentence says now and did not before: "the outcome" was reworded to "the
 * outcome of the referendum", and where a referendum is told of belongs to the evidence. What the text tells nowhere adds nothing.
 */
export function withNewWords(fact: Fact, before: string, text: string): Fact {
	const own = sentences(text);
	let now = fact;
	for (let added = 0; added < mostAdded; added++) {
		const shown = tellingWords(now.evidence.map(({ exact }) => exact).join(' '));
		const known = tellingWords(before);
		const missing = [...tellingWords(fact.statement)].filter((w) => !shown.has(w) && !known.has(w));
		const [best] = own
			.map((span) => ({ span, told: tellingWords(text.slice(span.start, span.end)) }))
			.map(({ span, told }) => ({ span, tells: missing.filter((w) => told.has(w)).length }))
			.filter(({ tells }) => tells > 0)
			.sort(
				(a, b) => b.tells - a.tells || apart(fact.evidence, a.span) - apart(fact.evidence, b.span)
			);
		if (!best) break;
		const { start, end } = best.span;
		const span = { start, end, exact: text.slice(start, end) };
		now = { ...now, evidence: bySpan([...now.evidence, span]) };
	}
	return now;
}

/** Words of a sentence that tell something, each by its beginning: "signed" and "signing" are one. */
const tellingWords = (sentence: string): ReadonlySet<string> =>
	new Set(
		(sentence.toLowerCase().match(/\p{L}{5,}|\d{2,}/gu) ?? [])
			.filter((word) => !small.test(word))
			.map((word) => word.replace(/(?:ing|ed|es|s|e)$/, ''))
	);
const small =
	/^(?:about|above|after|again|against|among|another|because|before|being|below|between|could|during|every|first|having|itself|might|other|shall|should|since|still|their|themselves|there|these|those|through|under|until|where|whether|which|while|whose|within|without|would|say(?:ing|s)|said)$/;

export const bySpan = (spans: readonly Span[]): Span[] =>
	[...spans].sort((a, b) => a.start - b.start || a.end - b.end);
