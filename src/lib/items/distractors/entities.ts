import { compareEdtf } from '#lib/article/edtf.ts';
import type { Entity, Fact, Role } from '#lib/article/schema.ts';
import {
	entitiesNamed,
	isRead,
	isReporting,
	matterOf,
	mentions,
	speakerOf,
	type ArticleIndex
} from '../article-index.ts';
import { compareText } from '../compare-text.ts';
import { wordIndex } from '../checks/word-index.ts';
import { grouped } from '../lookup.ts';
import { rememberedOf } from '../remembered.ts';
import type { Distractor } from '../schema.ts';
import { maySaySo } from '../told-elsewhere.ts';
import { capitalise } from '../wording/clause.ts';
import { contentOf } from '../wording/content.ts';
import { nounOf } from '../wording/wh.ts';
import { areLinked } from './linked.ts';
import { isDoubtful } from './doubtful.ts';
import { areCompatriots, isAtHome } from './nationality.ts';
import { isHeardIn } from './heard.ts';
import { isOfferable, isSomebody, mayHaveJoined, speakAlike } from './of-read-texts.ts';
import { whyNotEntity } from './why.ts';

/**
 * Entities that are certainly not the filler of a functional role: of the key's type and
 * granularity, of another identity, alive at the fact's date, outside the fact's own sentence and
 * outside every fact that has the same frame. Most prominent first.
 */
export function entityDistractors(index: ArticleIndex, fact: Fact, asked: Role): Distractor[] {
	const key = index.entity(asked.entity);
	if (!key) return [];
	const isReport = fact.frame.roles[0] === asked && isReporting(fact);
	const found = (isReport ? voicesOf(index) : index.article.entities).filter(
		(e) =>
			(isReport || isSameSort(e, key)) &&
			!isDoubtful(index, fact, key, e) &&
			!areLinked(index, e, key) &&
			(isReport ? !isSpokenOf(fact, e) : !entitiesNamed(index, fact.statement).has(e)) &&
			!sharesFrame(index, fact, asked, e) &&
			!(fact.frame.roles[0] === asked && (isAtHome(index, fact, e) || isInside(fact, e))) &&
			(!isRead(fact) ||
				(isOfferable(index, fact, asked, key, e) && (!isReport || isHeardIn(index, e)))) &&
			existsAt(e, fact)
	);
	return mostTempting(found, (e) => [
		isReport ? voiceRank(index, e) : 0,
		likeness(index, e, key),
		nearness(index, fact, e),
		prominence(index, e)
	]).map((e) => ({
		text: isReport ? besides(key, e) : e.name,
		entity: e.id,
		...whyNotEntity(index, fact, e),
		proof: { kind: 'functional', fact: fact.id, role: asked.role }
	}));
}

/** So many candidates are made ready, of however many there are: two or three are shown. */
const enough = 12;

/** The first of these by rank, the first number of it first; of equals by id, so that no chance decides. */
function mostTempting(list: readonly Entity[], rank: (e: Entity) => readonly number[]): Entity[] {
	return list
		.map((entity) => ({ entity, ranks: rank(entity) }))
		.sort((a, b) => {
			const at = a.ranks.findIndex((r, i) => r !== b.ranks[i]);
			return at < 0
				? compareText(a.entity.id, b.entity.id)
				: (b.ranks[at] ?? 0) - (a.ranks[at] ?? 0);
		})
		.slice(0, enough)
		.map(({ entity }) => entity);
}

/**
 * Named actors who are certainly not the speaker of a claim. A holder of another claim on the same
 * topic tempts most; an actor that claims nothing on it is wrong by the closed list of claims.
 */
export const speakerDistractors = (index: ArticleIndex, fact: Fact): readonly Distractor[] =>
	speakersFor(index)(fact);

/** Several kinds ask for them. */
const speakersFor = rememberedOf((index: ArticleIndex) =>
	rememberedOf((fact: Fact) => findSpeakers(index, fact))
);

function findSpeakers(index: ArticleIndex, fact: Fact): readonly Distractor[] {
	const speaker = index.entity(speakerOf(fact));
	if (!speaker) return [];
	const found = voicesOf(index).filter(
		(e) =>
			!areLinked(index, e, speaker) &&
			!isSpokenOf(fact, e) &&
			!saysItToo(fact, e) &&
			!isDoubtful(index, fact, speaker, e) &&
			!maySaySo(index, fact, contentOf(fact) ?? '', e) &&
			existsAt(e, fact) &&
			isNoHolder(index, fact, e) &&
			(!isRead(fact) ||
				(speakAlike(speaker, e) &&
					isSomebody(index, e) &&
					isHeardIn(index, e) &&
					!mayHaveJoined(index, speaker, e)))
	);
	return mostTempting(found, (e) => [rank(index, fact, e), prominence(index, e)]).map((e) =>
		asSpeaker(index, fact, speaker, e)
	);
}

/** A claim without a topic cannot be compared with others: only one who claims nothing is not its holder. */
const isNoHolder = (index: ArticleIndex, fact: Fact, e: Entity) =>
	fact.topic !== undefined || claimsOf(index, e).every((f) => f === fact);

/** Another claim of the entity on the topic of this one. */
const rivalOf = (index: ArticleIndex, fact: Fact, e: Entity): Fact | undefined =>
	fact.topic === undefined
		? undefined
		: claimsOf(index, e).find((f) => f !== fact && f.topic === fact.topic);

function asSpeaker(index: ArticleIndex, fact: Fact, speaker: Entity, entity: Entity): Distractor {
	const filler = { text: besides(speaker, entity), entity: entity.id };
	const rival = rivalOf(index, fact, entity);
	return rival
		? {
				...filler,
				from: rival.id,
				why: `${capitalise(entity.name)} said something else: ${rival.statement}`,
				proof: { kind: 'other-claim', fact: fact.id, other: rival.id }
			}
		: {
				...filler,
				...whyNotEntity(index, fact, entity),
				proof: { kind: 'no-claim', fact: fact.id, entity: entity.id }
			};
}

/** Who claims something on the topic, and in the same way: an explanation beside an explanation. */
function rank(index: ArticleIndex, fact: Fact, entity: Entity): number {
	const isRival = rivalOf(index, fact, entity) !== undefined;
	const alike = claimsOf(index, entity).some(
		(f) => f.topic === fact.topic && f.frame.type === fact.frame.type
	);
	return (isRival ? 10 : 0) + (isRival && alike ? 5 : 0) + voiceRank(index, entity);
}

/** Who says most in the article tempts most; people before institutions. */
const voiceRank = (index: ArticleIndex, e: Entity) =>
	(speaks(index, e) ? 4 : 0) + Number(e.type === 'person');

/** The entity says something in the article: a claim, or a report in the article's own voice. */
const speaks = (index: ArticleIndex, e: Entity) => index.saidBy(e.id).length > 0;

const claimsOf = (index: ArticleIndex, e: Entity) => claimsIn(index)(e);

const claimsIn = rememberedOf((index: ArticleIndex) =>
	rememberedOf((e: Entity): readonly Fact[] =>
		index.saidBy(e.id).filter((f) => speakerOf(f) === e.id)
	)
);

/** People, and states and institutions that the article lets speak: a mute country tempts nobody. */
const isHeard = (index: ArticleIndex, e: Entity) =>
	e.type === 'person' ||
	(['state', 'organisation', 'alliance'].includes(e.type) && speaks(index, e));

const voicesOf = rememberedOf((index: ArticleIndex): readonly Entity[] =>
	index.article.entities.filter((e) => isHeard(index, e))
);

/** Nobody expects people to speak of themselves by name; institutions may be named in passing. */
/** "Israel and Turkey announced that …": the one is no wrong answer beside the other. */
const saysItToo = ({ frame }: Fact, { id }: Entity) =>
	frame.roles[0]?.entities?.includes(id) ?? false;

const isSpokenOf = (fact: Fact, e: Entity) => e.type === 'person' && mentions(fact.statement, e);

/**
 * The name of an institution as it stands beside another speaker's: the one nearest to it in length,
 * of those that hold the institution's usual name ("the NATO alliance" beside "Benjamin Netanyahu").
 */
export function besides(speaker: Entity, e: Entity): string {
	const names = [e.name, ...e.aliases.filter((a) => a.startsWith('the ') && a.includes(e.name))];
	const far = (name: string) => Math.abs(name.length - speaker.name.length);
	return e.type === 'person' || speaker.type !== 'person'
		? e.name
		: names.reduce((a, b) => (far(b) < far(a) ? b : a));
}

/**
 * The same precise noun: an institute beside an institute, before any other organisation; of people,
 * those of the key's own country.
 */
const likeness = (index: ArticleIndex, e: Entity, key: Entity) =>
	Number(nounOf(e) === nounOf(key)) + Number(areCompatriots(index, key, e));

/** Nobody is taken for one that joins what it belongs to. */
const isInside = (fact: Fact, e: Entity) =>
	['join', 'enter', 'accede'].includes(fact.frame.verb) &&
	fact.frame.roles.some((r) => r.entity !== undefined && (e.memberOf ?? []).includes(r.entity));

/** The entity plays a part in what the fact is about: who proposed a force tempts where its planner is asked. */
const nearness = (index: ArticleIndex, fact: Fact, e: Entity): number =>
	Number(actorsNear(index)(fact).has(e.id));

/** Who acts in facts that share so much of a fact's matter. */
const actorsNear = rememberedOf((index: ArticleIndex) => {
	const byWords = wordIndex<Fact>();
	for (const fact of index.facts) byWords.add(fact, matterOf(index, fact));
	return rememberedOf(
		(fact: Fact): ReadonlySet<string | undefined> =>
			new Set(
				byWords
					.holding(matterOf(index, fact), 0.3)
					.filter((f) => f !== fact)
					.map((f) => f.frame.roles[0]?.entity)
			)
	);
});

/** Same type and same granularity: a city is not offered against a country or a headquarters. */
export function isSameSort(a: Entity, b: Entity): boolean {
	// Groups overlap (leaders and islanders), and a source without a name may be anyone.
	if ([a, b].some((e) => e.type === 'anonymous-source' || e.type === 'group')) return false;
	const sort = (e: Entity) => (e.type === 'alliance' ? 'organisation' : e.type);
	if (sort(a) !== sort(b) || (a.plural ?? false) !== (b.plural ?? false)) return false;
	return a.type === 'place' ? nounOf(a) === nounOf(b) : true;
}

/** The entity fills a role of another fact with the same frame: it might be true here too. */
function sharesFrame(index: ArticleIndex, fact: Fact, asked: Role, entity: Entity): boolean {
	return filledBy(index)(inFrame(fact, asked.role, entity.id)).some(
		(other) => other !== fact && !differsElsewhere(fact, other, asked)
	);
}

const inFrame = (fact: Fact, role: string, entity: string) =>
	`${fact.frame.type} ${role} ${entity}`;

/** All facts, asked about or not, by frame, role and what fills it. */
const filledBy = rememberedOf((index: ArticleIndex) =>
	grouped(index.article.facts, (fact) =>
		fact.frame.roles.flatMap((r) =>
			[r.entity ?? [], r.entities ?? []].flat().map((id) => inFrame(fact, r.role, id))
		)
	)
);

/** Some other role is filled by something else in both facts: two occasions, not one. */
const differsElsewhere = (fact: Fact, other: Fact, asked: Role) =>
	fact.frame.roles.some((r) => {
		if (r.role === asked.role) return false;
		const twin = other.frame.roles.find((o) => o.role === r.role);
		return twin !== undefined && twin.text !== r.text;
	});

/** The entity's dates, as far as the structure gives them, take in the whole time of the fact. */
function existsAt(entity: Entity, fact: Fact): boolean {
	if (!entity.validFrom && !entity.validTo) return true;
	const then = fact.frame.roles.find((r) => r.role === 'time')?.date ?? fact.asOf;
	if (entity.validFrom && compareEdtf(entity.validFrom, then) === 1) return false;
	return !(entity.validTo && compareEdtf(entity.validTo, then) === -1);
}

const prominence = (index: ArticleIndex, entity: Entity) =>
	entity.mentions.length + 2 * index.about(entity.id).length;
