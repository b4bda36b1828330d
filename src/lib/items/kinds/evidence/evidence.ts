import type { Fact, Span } from '#lib/article/schema.ts';
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
import { common } from '../../checks/word-index.ts';
import { jaccard } from '../../checks/words.ts';
import { sentencesOf } from '../../lookup.ts';
import { remembered, rememberedOf } from '../../remembered.ts';
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
		const all = sentencesOf(index.article);
		return worthAsking(index).flatMap((fact) => draft(index, fact, all));
	}
};

function draft(index: ArticleIndex, fact: Fact, all: readonly Span[]): Draft[] {
	const statement = fact.paraphrase ?? fact.statement;
	const holders = all.filter((s) => fact.evidence.some((e) => overlap(s, e)));
	const [holder] = holders;
	if (!holder || holders.length !== 1 || isCopy(statement, holder.exact)) return [];
	const others = neighbours(all, holder).filter(
		(s) => saysMuch(s.exact) && !alsoSupports(index, fact, s)
	);
	const lures = covering(signs(statement, holder.exact), matterIn(statement), others);
	if (!lures || !lures.some((s) => isNear(index, fact, s))) return [];
	if (standsOut(statement, holder, lures)) return [];
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
			statement,
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
function covering(
	wanted: readonly string[],
	all: ReadonlySet<string>,
	from: readonly Span[]
): Span[] | undefined {
	const chosen: Span[] = [];
	let open: ReadonlySet<string> = new Set(wanted);
	while (chosen.length < shown - 1) {
		// What is not covered yet counts first, then any word of the statement's: each lure has to lure.
		const gain = (s: Span) => 2 * common(open, matterIn(s.exact)) + common(all, matterIn(s.exact));
		const [first, ...rest] = from.filter((s) => !chosen.includes(s));
		if (!first) break;
		const best = rest.reduce((a, b) => (gain(b) > gain(a) ? b : a), first);
		chosen.push(best);
		open = new Set([...open].filter((sign) => !matterIn(best.exact).has(sign)));
	}
	return open.size <= mostTelling && chosen.length >= 2 ? chosen : undefined;
}

/**
 * A search for words would find the key: it holds half of the statement's words, or fewer than two of
 * the others hold as many. Rather no question of this kind than one that an eye answers unread.
 */
function standsOut(statement: string, holder: Span, lures: readonly Span[]): boolean {
	const words = matterIn(statement);
	const share = (s: Span) => shareOf(words, matterIn(s.exact));
	return share(holder) > 0.5 || lures.filter((lure) => share(lure) >= share(holder)).length < 2;
}

/** A question, or a sentence of four words, supports nothing and tempts nobody. */
const saysMuch = (sentence: string) => !sentence.endsWith('?') && sentence.split(' ').length > 6;

/** Much the same words (Jaccard index above 0.5): matching shapes would do instead of reading. */
function isCopy(statement: string, sentence: string): boolean {
	return jaccard(plainWords(statement), plainWords(sentence)) > 0.5;
}

const plainWords = remembered(
	(text): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
);

/** A passage is read as a whole: sentences from further away would stand out in it. */
const reach = 9;

/** The sentences around it, the nearest first, of two as near the one before. */
function neighbours(all: readonly Span[], holder: Span): Span[] {
	const at = all.indexOf(holder);
	return all.slice(1, reach).flatMap((_, far) => {
		const [before, after] = [all[at - far - 1], all[at + far + 1]];
		return [before, after].filter((s) => s !== undefined);
	});
}

/**
 * The sentence might be taken as support: it is evidence of a fact that tells half of this one, or
 * of one with the same frame and an actor in common.
 */
function alsoSupports(index: ArticleIndex, fact: Fact, sentence: Span): boolean {
	return factsProvenIn(index)(sentence).some(
		(other) =>
			other !== fact &&
			(shareOf(matterOf(index, fact), matterOf(index, other)) >= 0.5 ||
				(other.frame.type === fact.frame.type &&
					entitiesOf(other).some((e) => entitiesOf(fact).includes(e))))
	);
}

/** The facts for which a sentence is evidence. */
const factsProvenIn = rememberedOf(({ article }: ArticleIndex) =>
	rememberedOf((sentence: Span): readonly Fact[] =>
		article.facts.filter((f) => f.evidence.some((e) => overlap(sentence, e)))
	)
);

/** The sentence names somebody or something of the fact, so that a glance for names is not enough. */
const isNear = (index: ArticleIndex, fact: Fact, sentence: Span) =>
	entitiesOf(fact).some((id) => {
		const entity = index.entity(id);
		return entity !== undefined && mentions(sentence.exact, entity);
	});

function explain(index: ArticleIndex, fact: Fact): string {
	const speaker = index.entity(speakerOf(fact));
	const whose = speaker ? `, as the word of ${speaker.name}` : '';
	return `Of these sentences only this one says it${whose}: ${fact.statement}`;
}

function whyNot(index: ArticleIndex, fact: Fact, sentence: Span): Distractor {
	const told = factsProvenIn(index)(sentence).find((f) => f !== fact && index.fact(f.id) === f);
	return {
		text: sentence.exact,
		why: told ? `It says something else: ${told.statement}` : 'It does not speak of this.',
		proof: { kind: 'no-evidence', fact: fact.id }
	};
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
