import type { Fact, Span } from '#lib/article/schema.ts';
import { sentences } from '#lib/article/sentences.ts';
import { entitiesOf, type ArticleIndex } from '../../article-index.ts';
import type { Distractor } from '../../schema.ts';
import type { Draft, Kind } from '../kind.ts';
import { rationale } from '../rationale.ts';

const shown = 4;

/**
 * "Tap the sentence that supports this": the evidence stands in one sentence, among its neighbours
 * in the text. Only for facts whose statement is no copy of that sentence, so that it has to be read.
 */
export const evidence: Kind = {
	id: 'evidence',
	make: (index) => {
		const all = sentences(index.article.text);
		return index.facts.filter((f) => f.importance > 1).flatMap((fact) => draft(index, fact, all));
	}
};

function draft(index: ArticleIndex, fact: Fact, all: readonly Span[]): Draft[] {
	const holders = all.filter((s) => fact.evidence.some((e) => overlap(s, e)));
	const [holder] = holders;
	if (!holder || holders.length !== 1 || isCopy(fact.statement, holder.exact)) return [];
	const passage = passageAround(all, all.indexOf(holder));
	const others = passage.filter((s) => s !== holder);
	if (passage.length < 3 || others.some((s) => alsoSupports(index, fact, s))) return [];
	return [
		{
			interaction: 'select-text',
			factIds: [fact.id],
			asked: 'evidence',
			importance: fact.importance,
			wordings: [
				'Which sentence of the article supports this?',
				'Find the sentence that proves this:'
			],
			statement: fact.statement,
			key: { text: holder.exact },
			distractors: others.map((s) => whyNot(index, fact, s)),
			sentences: passage,
			rationale: rationale(index, fact),
			evidence: fact.evidence
		}
	];
}

/** Nearly the same words (Jaccard index above 0.7): matching shapes would do instead of reading. */
function isCopy(statement: string, sentence: string): boolean {
	const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
	const [a, b] = [words(statement), words(sentence)];
	const shared = [...a].filter((word) => b.has(word)).length;
	return shared / (a.size + b.size - shared) > 0.7;
}

/** The sentence with neighbours on both sides, where it is not always in the same place. */
function passageAround(all: readonly Span[], at: number): Span[] {
	const offset = at % shown;
	const start = Math.max(0, Math.min(at - offset, all.length - shown));
	return all.slice(start, start + shown);
}

/** The sentence is evidence of a fact with the same frame and an actor in common. */
function alsoSupports(index: ArticleIndex, fact: Fact, sentence: Span): boolean {
	return index.article.facts.some(
		(other) =>
			other !== fact &&
			other.evidence.some((e) => overlap(sentence, e)) &&
			other.frame.type === fact.frame.type &&
			entitiesOf(other).some((e) => entitiesOf(fact).includes(e))
	);
}

function whyNot(index: ArticleIndex, fact: Fact, sentence: Span): Distractor {
	const told = index.facts.find((f) => f !== fact && f.evidence.some((e) => overlap(sentence, e)));
	return {
		text: sentence.exact,
		why: told ? `It says something else: ${told.statement}` : 'It does not speak of this.',
		proof: { kind: 'no-evidence', fact: fact.id }
	};
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
