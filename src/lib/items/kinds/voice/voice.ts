import type { Fact, Voice } from '#lib/article/schema.ts';
import { speakerOf, type ArticleIndex } from '../../article-index.ts';
import { contentOf } from '../../wording/content.ts';
import type { Distractor } from '../../schema.ts';
import { capitalise } from '../../wording/clause.ts';
import type { Draft, Kind } from '../kind.ts';

type VoiceKind = Voice['kind'];

/** The options as shown, each with its meaning, so that nobody has to know our terms. */
export const voiceNames: Record<VoiceKind, string> = {
	fact: 'Fact: the article says so itself',
	claim: 'Claim: a source says so',
	opinion: 'Opinion: a source judges so',
	forecast: 'Forecast: a source expects so'
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

/** "How does the article put this: “NATO would not invite Israel into its pact”?" */
export const voice: Kind = {
	id: 'voice',
	make: (index) => {
		const sourced = index.facts.filter((f) => f.voice.kind !== 'fact' && isClear(f));
		const plain = index.facts
			.filter((f) => f.voice.kind === 'fact' && isPlain(f))
			.sort((a, b) => nearness(sourced, b) - nearness(sourced, a));
		const enough = Math.ceil(sourced.length * shareOfFacts);
		return [...sourced, ...plain.slice(0, enough)].flatMap((fact) => draft(index, fact));
	}
};

/** To each item about a source so many about the article's own voice: enough to keep a reader open. */
const shareOfFacts = 0.4;

/** What a source says will happen is claim and forecast in one, unless the source forecasts. */
const isClear = (fact: Fact) =>
	fact.voice.kind === 'forecast' || !/\b(would|will|could|may|might)\b/.test(contentOf(fact) ?? '');

/** An event in the article's own voice: no report, no state that ages, nothing planned. */
const isPlain = (fact: Fact) =>
	fact.frame.modality === 'asserted' &&
	fact.frame.tense === 'past' &&
	fact.importance > 1 &&
	!fact.ages &&
	!fact.frame.roles.some((r) => r.role === 'content');

/** How often the fact's actors come up in what sources say: the nearer, the more it may be doubted. */
const nearness = (sourced: readonly Fact[], fact: Fact) => {
	const said = sourced.map((f) => contentOf(f) ?? '').join(' ');
	const names = fact.frame.roles.map((r) => r.text.replace(/^the /i, ''));
	return fact.importance + names.filter((name) => said.includes(name)).length;
};

function draft(index: ArticleIndex, fact: Fact): Draft[] {
	const content = contentOf(fact);
	if (!content) return [];
	const kind = fact.voice.kind;
	return [
		{
			interaction: 'choice',
			factIds: [fact.id],
			asked: 'voice',
			importance: fact.importance,
			wordings: [
				'How does the article put this forward?',
				'Fact, claim, opinion or forecast: which is this in the article?'
			],
			statement: `${capitalise(content)}.`,
			key: { text: voiceNames[kind] },
			distractors: offered[kind].filter((k) => k !== kind).map((k) => wrong(index, fact, k)),
			rationale: whose(index, fact),
			evidence: fact.evidence
		}
	];
}

function wrong(index: ArticleIndex, fact: Fact, kind: VoiceKind): Distractor {
	const speaker = index.entity(speakerOf(fact));
	const name = speaker?.name;
	const why: Record<VoiceKind, string> = {
		fact: `The article does not say so itself; it reports what ${name ?? 'a source'} ${speaker?.plural ? 'say' : 'says'}.`,
		claim: name
			? `It is about what has yet to happen, so it is more than a claim about what is.`
			: 'No source is needed here: the article says so in its own voice.',
		opinion: 'The article offers it as information, not as somebody’s judgement.',
		forecast: 'It is about what is or was, not about what will be.'
	};
	return {
		text: voiceNames[kind],
		why: why[kind],
		proof: { kind: 'functional', fact: fact.id, role: 'voice' }
	};
}

function whose(index: ArticleIndex, fact: Fact): string {
	const name = index.entity(speakerOf(fact))?.name;
	if (!name) return `The article says so in its own voice: ${fact.statement}`;
	const verb = { claim: 'claim', opinion: 'opinion', forecast: 'forecast', fact: 'fact' }[
		fact.voice.kind
	];
	return `It is a ${verb} of ${name}: ${fact.statement}`.replace('a opinion', 'an opinion');
}
