import type { Fact, Voice } from '#lib/article/schema.ts';
import {
	isReporting,
	matterIn,
	matterOf,
	role,
	shareOf,
	speakerOf,
	worthAsking,
	type ArticleIndex
} from '../../article-index.ts';
import { contentOf } from '../../wording/content.ts';
import { directly } from '../../wording/direct.ts';
import type { Distractor } from '../../schema.ts';
import { capitalise } from '../../wording/clause.ts';
import type { Draft, Kind } from '../kind.ts';
import { voiceNouns } from '../rationale.ts';

type VoiceKind = Voice['kind'];

/** The options as shown, each with its meaning, so that nobody has to know our terms. */
const voiceNames: Record<VoiceKind, string> = {
	fact: 'Fact: the article says so itself',
	claim: 'Claim: a source says it is or was so',
	opinion: 'Opinion: a source judges it so',
	forecast: 'Forecast: a source says it will be so'
};

/**
 * Claim and opinion shade into each other, so that they are never offered together: the options
 * are fact, forecast and whichever of the two the article has.
 */
const offered: Record<VoiceKind, readonly VoiceKind[]> = {
	fact: ['fact', 'claim', 'forecast'],
	claim: ['fact', 'claim', 'forecast'],
	opinion: ['fact', 'opinion', 'forecast'],
	forecast: ['fact', 'claim', 'forecast']
};

/** From this share of common words on, two facts say so nearly the same that both voices are right. */
const same = 0.5;

/**
 * "How does the article put this forward: “Turkey held up all NATO business with Israel”?" Facts
 * and claims stand in the same plain tense, with neither date nor speaker, so that only who has
 * read whose words they are can tell.
 */
export const voice: Kind = {
	id: 'voice',
	make: (index) => {
		const facts = worthAsking(index).flatMap((fact) => statementOf(fact) ?? []);
		const sourced = facts.filter((s) => s.fact.voice.kind !== 'fact' && isClear(index, s));
		const own = facts.filter((s) => s.fact.voice.kind === 'fact' && isDoubtful(index, s));
		return [...sourced, ...oneOfEachFrame(own).slice(0, mostOwn)].map((stated) =>
			draft(index, stated)
		);
	}
};

/** Three exercises with three partners are one thing to have noticed. */
const oneOfEachFrame = (list: readonly Stated[]) =>
	list.filter((s, at) => list.findIndex((o) => o.fact.frame.type === s.fact.frame.type) === at);

/** Verbs that grant what follows, or ask for it: no claim that something is so. */
const presupposing = new Set(
	'admit acknowledge concede confirm regret demand insist promise pledge order ask require warn'.split(
		' '
	)
);

/** A few facts, so that "fact" is an answer to reckon with; more would ask what nobody doubts. */
const mostOwn = 2;

type Stated = { readonly fact: Fact; readonly statement: string };

function statementOf(fact: Fact): Stated | undefined {
	const content = contentOf(fact);
	const statement = content && directly(content);
	return statement ? { fact, statement: `${capitalise(statement)}.` } : undefined;
}

/**
 * A claim that the article does not make itself as well, and that is about what is or was: a
 * promise is claim and forecast in one.
 */
function isClear(index: ArticleIndex, { fact, statement }: Stated): boolean {
	if (fact.voice.kind !== 'forecast' && /\b(will|may|should)\b/.test(statement)) return false;
	// "said that Jerusalem was": is or was, the report does not tell; "admitted that": it is so.
	if (role(fact, 'content') && /\b(was|were)\b/.test(statement)) return false;
	if (presupposing.has(fact.frame.verb)) return false;
	return !index.article.facts.some(
		(other) => other.voice.kind === 'fact' && saysAsMuch(index, statement, other)
	);
}

/** A fact that might be somebody's word: undated, no report, of the same things as some claim, no claim itself. */
function isDoubtful(index: ArticleIndex, { fact, statement }: Stated): boolean {
	if (isReporting(fact) || fact.sensitive || role(fact, 'time') || role(fact, 'quantity'))
		return false;
	const claims = index.article.facts.filter((f) => f.voice.kind !== 'fact');
	const words = matterIn(statement);
	return (
		claims.some((claim) => shareOf(words, matterOf(index, claim)) > 0) &&
		!claims.some((claim) => saysAsMuch(index, statement, claim))
	);
}

const saysAsMuch = (index: ArticleIndex, statement: string, other: Fact) =>
	shareOf(matterIn(statement), matterOf(index, other)) >= same;

function draft(index: ArticleIndex, { fact, statement }: Stated): Draft {
	const kind = fact.voice.kind;
	return {
		interaction: 'choice',
		factIds: [fact.id],
		asked: 'voice',
		importance: fact.importance,
		wordings: [
			'How does the article put this forward?',
			'Fact, or somebody’s word: how does the article give this?'
		],
		statement,
		key: { text: voiceNames[kind] },
		distractors: offered[kind].filter((k) => k !== kind).map((k) => wrong(index, fact, k)),
		rationale: whose(index, fact, statement),
		evidence: fact.evidence
	};
}

function wrong(index: ArticleIndex, fact: Fact, kind: VoiceKind): Distractor {
	const speaker = index.entity(speakerOf(fact));
	const isFuture = fact.voice.kind === 'forecast';
	const why: Record<VoiceKind, string> = {
		fact: `The article does not say so itself; these are the words of ${speaker?.name ?? 'a source'}.`,
		claim: speaker
			? 'It says what will be, not what is or was.'
			: 'The article names no source for it and says it in its own voice.',
		opinion: 'The article offers it as information, not as somebody’s judgement.',
		forecast: isFuture
			? 'A source does say what will be.'
			: speaker
				? 'It says what is or was, not what will be.'
				: 'The article names no source that expects it and says it in its own voice.'
	};
	return {
		text: voiceNames[kind],
		why: why[kind],
		proof: { kind: 'functional', fact: fact.id, role: 'voice' }
	};
}

function whose(index: ArticleIndex, fact: Fact, statement: string): string {
	const speaker = index.entity(speakerOf(fact));
	if (!speaker || fact.voice.kind === 'fact')
		return `The article says so in its own voice, without a source: ${statement}`;
	return `It is ${voiceNouns[fact.voice.kind]} of ${speaker.name}: ${fact.statement}`;
}
