import type { Entity, Fact } from '#lib/article/schema.ts';
import {
	isReporting,
	isRead,
	matterIn,
	matterOf,
	mentions,
	role,
	shareOf,
	speakerOf,
	tellingMatterOf,
	worthTurning,
	type ArticleIndex
} from '../../article-index.ts';
import { compareText } from '../../compare-text.ts';
import { aimOf } from '../../distractors/aims.ts';
import { contextTells } from '../../distractors/cues.ts';
import { speakerDistractors } from '../../distractors/entities.ts';
import { countryTells, mayTellCountry } from '../../distractors/nationality.ts';
import { whyNotEntity } from '../../distractors/why.ts';
import { contentOf } from '../../wording/content.ts';
import { directly } from '../../wording/direct.ts';
import { standsAlone } from '../../wording/stands-alone.ts';
import type { Distractor } from '../../schema.ts';
import { capitalise } from '../../wording/clause.ts';
import type { Draft, Kind } from '../kind.ts';
import { isOwned, severalOf, voiceNouns } from '../rationale.ts';
import { mayBeNamedSoon } from '../who-said-it/unnamed.ts';
import { isToldElsewhere } from '../../told-elsewhere.ts';

/** The option for what the article itself vouches for. */
const own = 'Fact: the article says so itself';

/**
 * A source's word among the options, whatever its kind: "opinion" beside "fact" would tell that it is no
 * fact, and "forecast" that it is about what is to come.
 */
const wordOf = (name: string) => `The word of ${name}`;

/** From this share of common words on, two facts say so nearly the same that both voices are right. */
const same = 0.5;

/**
 * "Fact, or somebody’s word: how does the article give this?" The options are the article itself and
 * two sources, so that neither the statement's tense nor its tone tells the answer, only whose word it
 * is. Statements stand in the same plain tense, without date and speaker. Every third key is the
 * article's own word, as a guess would have it; aims are left out, which sound like their actor's word. Of explanations, which are somebody's as a rule, one an
 * article: whose they are is asked by who-said-it.
 */
export const voice: Kind = {
	id: 'voice',
	make: (index) => {
		const facts = worthTurning(index).flatMap((fact) => statementOf(fact) ?? []);
		const drafts = (list: readonly Stated[]) =>
			[...list].sort(byImportance).flatMap((stated) => draft(index, stated));
		const plain = drafts(
			oneOfEachFrame(
				facts.filter((s) => s.fact.voice.kind === 'fact' && !aimOf(s.fact) && isDoubtful(index, s))
			)
		).slice(0, mostOwn);
		const sourced = drafts(
			oneExplanation(
				index,
				facts.filter((s) => s.fact.voice.kind !== 'fact' && isClear(index, s))
			)
		).slice(0, Math.max(2, 2 * plain.length));
		return [...sourced, ...plain];
	}
};

const byImportance = (a: Stated, b: Stated) => b.fact.importance - a.fact.importance;

/** Three exercises with three partners are one thing to have noticed. */
const oneOfEachFrame = (list: readonly Stated[]) =>
	list.filter((s, at) => list.findIndex((o) => o.fact.frame.type === s.fact.frame.type) === at);

/** Who has no name is asked for nowhere else. */
const oneExplanation = (index: ArticleIndex, list: readonly Stated[]) => {
	const isExplained = ({ fact }: Stated) =>
		role(fact, 'cause') !== undefined && index.entity(speakerOf(fact))?.type !== 'anonymous-source';
	const first = [...list].sort(byImportance).find(isExplained);
	return list.filter((s) => s === first || !isExplained(s));
};

/** Verbs that grant what follows, or ask for it: no claim that something is so. */
const presupposing = new Set(
	'admit acknowledge concede confirm regret demand insist promise pledge order ask require warn'.split(
		' '
	)
);

/** A few facts, so that "fact" is an answer to reckon with; more would ask what nobody doubts. */
const mostOwn = 3;

/** From this share of common words on, a source speaks of the same things as a fact. */
const related = 0.15;

type Stated = { readonly fact: Fact; readonly statement: string };

function statementOf(fact: Fact): Stated | undefined {
	const content = contentOf(fact);
	const statement = content && directly(content);
	// Within quotation marks it is evidently somebody's word, and with some in it nearly so.
	const isQuoted = isRead(fact) ? /[“"]/ : /^“[^”]*”$/;
	return statement && standsAlone(statement) && !isQuoted.test(statement)
		? { fact, statement: `${capitalise(statement)}.` }
		: undefined;
}

/**
 * A claim that the article does not make itself as well, and that is about what is or was: a
 * promise is claim and forecast in one.
 */
function isClear(index: ArticleIndex, { fact, statement }: Stated): boolean {
	if (fact.voice.kind !== 'forecast' && /\b(will|may|should)\b/.test(statement)) return false;
	// "said that Jerusalem was": is or was, the report does not tell; "admitted that": it is so.
	if (role(fact, 'content') && /\b(was|were)\b/.test(statement)) return false;
	if (presupposing.has(fact.frame.verb) || isToldElsewhere(index, fact, statement)) return false;
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

function draft(index: ArticleIndex, { fact, statement }: Stated): Draft[] {
	const speaker = index.entity(speakerOf(fact));
	const others = (speaker ? rivals(index, fact) : strangers(index, fact)).slice(0, speaker ? 1 : 2);
	if (others.length < (speaker ? 1 : 2)) return [];
	const said = index.entity(speakerOf(fact));
	const people = others.map((d) => index.entity(d.entity));
	if (said && countryTells(index, statement, said, people)) return [];
	if (mayTellCountry(index, fact, statement, said)) return [];
	if (said && isRead(fact) && nameTells(statement, said, people)) return [];
	if (mayBeNamedSoon(index, fact) || contextTells(index, fact, said, people)) return [];
	return [
		{
			interaction: 'choice',
			factIds: [fact.id],
			asked: 'voice',
			importance: fact.importance,
			wordings: [
				'Fact, or somebody’s word: how does the article give this?',
				'Does the article vouch for this itself, or is it somebody’s word?'
			],
			statement,
			key: speaker ? { text: wordOf(speaker.name), entity: speaker.id } : { text: own },
			distractors: speaker ? [...others, notOwn(fact, speaker)] : others,
			rationale: whose(index, fact, statement),
			evidence: fact.evidence
		}
	];
}

/** Of what is said about Interpol, an Interpol spokesperson alone is likely to have spoken. */
function nameTells(statement: string, speaker: Entity, others: readonly (Entity | undefined)[]) {
	const said = matterIn(statement);
	const isEchoed = (e: Entity) => [...matterIn(e.name)].some((word) => said.has(word));
	return isEchoed(speaker) && !others.some((o) => o !== undefined && isEchoed(o));
}

/** Another speaker of the article, who does not say so. */
const rivals = (index: ArticleIndex, fact: Fact): Distractor[] =>
	speakerDistractors(index, fact)
		.filter((d) => {
			const sort = index.entity(speakerOf(fact))?.type;
			return sort === 'anonymous-source' || sort === index.entity(d.entity)?.type;
		})
		.map((d) => asHolder(fact, d));

/** Speakers who say nothing of the kind, beside a fact that is nobody's word. */
function strangers(index: ArticleIndex, fact: Fact): Distractor[] {
	const words = tellingMatterOf(index, fact);
	const claims = index.facts.filter((f) => speakerOf(f) !== undefined);
	const nearest = new Map<string, number>();
	for (const claim of claims) {
		const id = speakerOf(claim) ?? '';
		const share = shareOf(words, matterOf(index, claim));
		nearest.set(id, Math.max(nearest.get(id) ?? 0, share));
	}
	const near = (id: string) => nearest.get(id) ?? 0;
	return [...nearest.keys()]
		.flatMap((id) => index.entity(id) ?? [])
		.filter(
			(e) => e.type !== 'anonymous-source' && near(e.id) >= related && !mentions(fact.statement, e)
		)
		.sort((a, b) => near(b.id) - near(a.id) || compareText(a.id, b.id))
		.map((e) => asHolder(fact, { text: e.name, entity: e.id, ...whyNotEntity(index, fact, e) }));
}

const asHolder = (fact: Fact, d: Omit<Distractor, 'proof'>): Distractor => ({
	...d,
	text: wordOf(d.text),
	proof: { kind: 'functional', fact: fact.id, role: 'voice' }
});

const notOwn = (fact: Fact, speaker: Entity): Distractor => ({
	text: own,
	why: `The article does not say so itself: it is the word of ${speaker.name}.`,
	proof: { kind: 'functional', fact: fact.id, role: 'voice' }
});

function whose(index: ArticleIndex, fact: Fact, statement: string): string {
	const speaker = index.entity(speakerOf(fact));
	if (!speaker || fact.voice.kind === 'fact')
		return `The article says so in its own voice, without a source: ${statement}`;
	const name = severalOf(fact) ?? speaker.name;
	// A promise, a plan or a warning is about what is to come, but nobody would call it a forecast.
	const what =
		fact.voice.kind === 'forecast'
			? `what ${name} expected or announced`
			: `${isOwned(fact) ? 'the word' : voiceNouns[fact.voice.kind]} of ${name}`;
	return `It is ${what}: ${fact.statement}`;
}
