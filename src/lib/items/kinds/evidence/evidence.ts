import type { Fact, Span } from '#lib/article/schema.ts';
import { sentences } from '#lib/article/sentences.ts';
import {
	entitiesOf,
	matterIn,
	matterOf,
	mentions,
	shareOf,
	speakerOf,
	worthAsking,
	type ArticleIndex
} from '../../article-index.ts';
import type { Distractor } from '../../schema.ts';
import type { Draft, Kind } from '../kind.ts';

const shown = 4;

/**
 * "Tap the sentence that supports this": the evidence stands in one sentence, among others
 * that use the same words and do not support it. Only for facts whose statement is no copy of that sentence, so that it has to be read.
 */
export const evidence: Kind = {
	id: 'evidence',
	make: (index) => {
		const all = sentences(index.article.text);
		return worthAsking(index).flatMap((fact) => draft(index, fact, all));
	}
};

function draft(index: ArticleIndex, fact: Fact, all: readonly Span[]): Draft[] {
	const holders = all.filter((s) => fact.evidence.some((e) => overlap(s, e)));
	const [holder] = holders;
	if (!holder || holders.length !== 1 || isCopy(fact.statement, holder.exact)) return [];
	const others = neighbours(all, holder).filter(
		(s) => saysMuch(s.exact) && !alsoSupports(index, fact, s)
	);
	const lures = covering(signs(fact.statement, holder.exact), others);
	if (!lures || !lures.some((s) => isNear(index, fact, s))) return [];
	if (standsOut(fact.statement, holder, lures)) return [];
	const passage = [holder, ...lures].sort((x, y) => x.start - y.start);
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
			distractors: passage.filter((s) => s !== holder).map((s) => whyNot(index, fact, s)),
			sentences: passage,
			rationale: explain(index, fact),
			evidence: fact.evidence
		}
	];
}

/** Words, names and numbers that statement and sentence share: what an eye finds without reading. */
const signs = (statement: string, sentence: string): readonly string[] =>
	[...matterIn(statement)].filter((word) => matterIn(sentence).has(word));

/** A sign or two may point at the key alone; more, and a search for words would find it unread. */
const mostTelling = 1;

/** Three sentences, so chosen that nearly every sign stands in one of them; undefined if too few do. */
function covering(wanted: readonly string[], from: readonly Span[]): Span[] | undefined {
	const has = new Map(from.map((s) => [s, matterIn(s.exact)]));
	const chosen: Span[] = [];
	const open = () => wanted.filter((sign) => !chosen.some((s) => has.get(s)?.has(sign)));
	while (chosen.length < shown - 1) {
		const [best] = from
			.filter((s) => !chosen.includes(s))
			.map((s) => ({ s, gain: open().filter((sign) => has.get(s)?.has(sign)).length }))
			.sort((a, b) => b.gain - a.gain);
		if (!best) break;
		chosen.push(best.s);
	}
	return open().length <= mostTelling && chosen.length >= 2 ? chosen : undefined;
}

/** The key holds far more of the statement's words than any lure: a search for words finds it. */
function standsOut(statement: string, holder: Span, lures: readonly Span[]): boolean {
	const words = matterIn(statement);
	const share = (s: Span) => shareOf(words, matterIn(s.exact));
	return share(holder) - Math.max(...lures.map(share)) > 0.45;
}

/** A question, or a sentence of four words, supports nothing and tempts nobody. */
const saysMuch = (sentence: string) => !sentence.endsWith('?') && sentence.split(' ').length > 6;

/** Much the same words (Jaccard index above 0.5): matching shapes would do instead of reading. */
function isCopy(statement: string, sentence: string): boolean {
	const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
	const [a, b] = [words(statement), words(sentence)];
	const shared = [...a].filter((word) => b.has(word)).length;
	return shared / (a.size + b.size - shared) > 0.5;
}

/** The other sentences, the nearest first. */
const neighbours = (all: readonly Span[], holder: Span): Span[] => {
	const at = all.indexOf(holder);
	return all
		.filter((s) => s !== holder)
		.sort((a, b) => Math.abs(all.indexOf(a) - at) - Math.abs(all.indexOf(b) - at));
};

/**
 * The sentence might be taken as support: it is evidence of a fact that tells half of this one, or
 * of one with the same frame and an actor in common.
 */
function alsoSupports(index: ArticleIndex, fact: Fact, sentence: Span): boolean {
	return index.article.facts.some(
		(other) =>
			other !== fact &&
			other.evidence.some((e) => overlap(sentence, e)) &&
			(shareOf(matterOf(index, fact), matterOf(index, other)) >= 0.5 ||
				(other.frame.type === fact.frame.type &&
					entitiesOf(other).some((e) => entitiesOf(fact).includes(e))))
	);
}

/** The sentence names somebody or something of the fact, so that a glance for names is not enough. */
const isNear = (index: ArticleIndex, fact: Fact, sentence: Span) =>
	entitiesOf(fact).some((id) => {
		const entity = index.entity(id);
		return entity !== undefined && mentions(sentence.exact, entity);
	});

function explain(index: ArticleIndex, fact: Fact): string {
	const speaker = index.entity(speakerOf(fact));
	return `Of these sentences only this one says it${speaker ? `, as the word of ${speaker.name}` : ''}.`;
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
