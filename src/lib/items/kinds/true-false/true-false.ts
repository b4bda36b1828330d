import type { Fact, Role } from '#lib/article/schema.ts';
import {
	isInContext,
	isRead,
	isReporting,
	isToldByContext,
	isWorthAsking,
	matterIn,
	mentions,
	role,
	shareOf,
	speakerOf,
	worthTurning,
	type ArticleIndex
} from '../../article-index.ts';
import { aimOf } from '../../distractors/aims.ts';
import { speakerDistractors } from '../../distractors/entities.ts';
import { distractorsFor } from '../../distractors/for-role.ts';
import { contextTells } from '../../distractors/cues.ts';
import {
	countryTells,
	isOfOneSide,
	isOfOwnCountry,
	landsOf,
	mayTellCountry
} from '../../distractors/nationality.ts';
import { seededRandom } from '../../random.ts';
import type { Distractor } from '../../schema.ts';
import { capitalise } from '../../wording/clause.ts';
import type { Draft, Kind } from '../kind.ts';
import { isBareJourney, isOfInterest, isTrifle } from '../worth.ts';
import { isToldAbove } from '../../told-above.ts';
import { ownOrClaimed, rationale } from '../rationale.ts';
import { swapsWithin, type Swap } from './within.ts';

const wordings = [
	'True or false, as the article tells it?',
	'True or false: does the article bear this out?'
];

/**
 * A fact as it is, or with one functional role swapped for a filler that is certainly wrong. A lesser
 * fact, of which only the town or the month could be swapped, is always told as it is. Posts are asked
 * by choice and match alone: that a known person held another well-known post is false at a glance. Aims,
 * of which nothing can be exchanged one by one, have a kind of their own.
 */
export const trueFalse: Kind = {
	id: 'true-false',
	make: (index) =>
		worthTurning(index).flatMap((fact) => {
			if (isToldByContext(index, fact) || role(fact, 'office') || aimOf(fact)) return [];
			if (isTrifle(fact) || isToldAbove(index, fact)) return [];
			const wrong = swaps(index, fact);
			const worthy = wrong.filter((s) => isWorthAsking(fact, s.role) && isHarmless(index, fact, s));
			if (wrong.length === 0) return isFull(fact) ? [withoutRole(index, fact)] : [];
			const random = seededRandom(`${index.article.id} ${fact.id} truth`);
			const swap = worthy[Math.floor(random() * worthy.length)];
			return [!swap || isDrawnTrue(index, fact) ? asTrue(index, fact) : asFalse(index, fact, swap)];
		})
};

/** No role can be exchanged whole: true, or false by a figure within one. */
function withoutRole(index: ArticleIndex, fact: Fact): Draft {
	const [swap] = isDrawnTrue(index, fact) ? [] : swapsWithin(index, fact);
	return swap ? asFalse(index, fact, swap) : asTrue(index, fact);
}

/**
 * A lesser fact of which nothing can be exchanged (no role has one true filler, or a source without a name says it) is
 * told as it is, if it says enough to be doubted; a main fact has questions of its own, but for one that the analyser
 * found, of which nothing else in the text may make a wrong answer.
 */
const isFull = (fact: Fact) =>
	(fact.importance === 2 || isRead(fact)) &&
	fact.frame.roles.length > 1 &&
	(fact.functional.length === 0 ||
		speakerOf(fact) !== undefined ||
		(isRead(fact) && !isBareJourney(fact))) &&
	// What is left open about it is asked by itself, and what little is said may hang on it.
	fact.statement.split(' ').length >= (fact.unstated ? 14 : fact.functional.length > 0 ? 9 : 7);

/**
 * Drawn for the fact by its identity alone, so that no other fact of the article changes it. Of a text that the program read
 * few facts have anything to exchange, so that of these hardly any is told as it is.
 */
const isDrawnTrue = (index: ArticleIndex, fact: Fact) =>
	seededRandom(`${index.article.id} ${fact.id} told`)() < (isRead(fact) ? 0.1 : 0.4);

/**
 * Nobody is charged with a crime, counted among the dead, or given a grave word for the sake of a question: only a
 * day is moved, or what one body found is said of another.
 */
const isHarmless = (index: ArticleIndex, fact: Fact, { role, filler }: Swap) =>
	fact.sensitive !== true ||
	role.role === 'time' ||
	(speakerOf(fact) !== undefined &&
		[role.entity, filler.entity].every((id) => index.entity(id)?.type === 'organisation'));

/** Every way to make the statement false that reads as well as the statement itself. */
function swaps(index: ArticleIndex, fact: Fact): Swap[] {
	return fact.frame.roles.flatMap((role, at): Swap[] => {
		const isSpeaker = at === 0 && speakerOf(fact) !== undefined;
		if (!isSpeaker && !fact.functional.includes(role.role)) return [];
		if (!isOfInterest(index, fact, role)) return [];
		if (isSpeaker && (isOfSpeaker(fact) || isTheNews(index, fact))) return [];
		const said = fact.statement.replace(role.text, '');
		if (isSpeaker && mayTellCountry(index, fact, said, index.entity(role.entity))) return [];
		// "Radovan Karadžić will oversee the peace": who does what is false at a glance too often.
		const isDoer = at === 0 && fact.voice.kind === 'fact' && !isReporting(fact);
		if (isDoer && index.entity(role.entity)?.type === 'person') return [];
		if (role.entities || count(fact.statement, role.text) !== 1) return [];
		if (isTitled(index, fact, role)) return [];
		const list = isSpeaker
			? speakerDistractors(index, fact).filter(
					(d) => isPersonLike(index, role, d) && tempts(index, fact, role, d)
				)
			: distractorsFor(index, fact, role).filter((d) => tempts(index, fact, role, d));
		// A date moved by a few days tests nothing; another event's date does.
		const filler = list.find(
			(d) =>
				fits(fact, role, d) &&
				(!role.date || d.from !== undefined) &&
				!isRefutedByContext(index, fact, role, d)
		);
		return filler ? [{ role, filler }] : [];
	});
}

/**
 * "… said that officials of his own ministry had lied to him": whom an analyser took the pronoun to mean said it, and
 * in another's mouth it would mean somebody else.
 */
const isOfSpeaker = (fact: Fact) =>
	isRead(fact) &&
	/\b(?:he|him|his|himself|she|her|hers|herself|its own|their own)\b/.test(
		fact.frame.roles
			.slice(1)
			.map((r) => r.text)
			.join(' ')
	);

/** "President Berg said": the title would stay, and be somebody else's. */
const isTitled = (index: ArticleIndex, fact: Fact, role: Role) =>
	index.entity(role.entity)?.type === 'person' &&
	/(?:^| )\p{Lu}\p{L}+\.? $/u.test(fact.statement.slice(0, fact.statement.indexOf(role.text)));

/** What the headline tells everybody in the text may have spoken of: in nobody's mouth it is certainly wrong. */
const isTheNews = (index: ArticleIndex, fact: Fact) =>
	isRead(fact) && shareOf(matterIn(index.article.headline), matterIn(fact.statement)) >= 0.75;

/** A swapped name of another country than the rest of the statement is false at a glance. */
const tempts = (index: ArticleIndex, fact: Fact, role: Role, d: Distractor) =>
	!(
		speakerOf(fact) !== undefined &&
		contextTells(index, fact, index.entity(role.entity), [index.entity(d.entity)])
	) &&
	!isOutOfPlace(index, fact.statement.replace(role.text, ''), role, d) &&
	!isBetrayed(index, fact, role, d) &&
	(!countryTells(
		index,
		fact.frame.roles.flatMap((r) => (r === role ? [] : [r.text])).join(' '),
		index.entity(role.entity),
		[index.entity(d.entity)]
	) ||
		d.proof.kind === 'closed-list');

/** What is said fits the wrong speaker's country alone; or it is an opinion, which tells its side whatever it names. */
function isBetrayed(index: ArticleIndex, fact: Fact, role: Role, d: Distractor): boolean {
	const [key, other] = [index.entity(role.entity), index.entity(d.entity)];
	if (isOfOwnCountry(index, fact, fact.statement.replace(role.text, ''), key, other)) return true;
	if (fact.voice.kind !== 'opinion' || !key || !other) return false;
	return landsOf(index, key).size > 0 && !isOfOneSide(index, fact, key, other);
}

/** "In Israel the UN Security Council will decide": beside the name of the state whose body it was. */
const isOutOfPlace = (index: ArticleIndex, rest: string, role: Role, d: Distractor): boolean =>
	(index.entity(role.entity)?.partOf ?? []).some((id) => {
		const whole = index.entity(id);
		const isHere = whole !== undefined && mentions(rest, whole);
		return isHere && !index.entity(d.entity)?.partOf?.includes(id);
	});

/** Above "Sweden follows Finland into NATO · March 2024" nobody believes that Sweden joined in 2023. */
function isRefutedByContext(index: ArticleIndex, fact: Fact, role: Role, d: Distractor): boolean {
	if (!isInContext(index, d.text)) return false;
	const context = matterIn(index.context);
	const told = matterIn(fact.statement.replace(role.text, () => d.text));
	return [...told].filter((word) => context.has(word)).length >= 2;
}

/** A named person is swapped for a person only: "NATO, an expert on …" would be absurd. */
const isPersonLike = (index: ArticleIndex, role: Role, d: Distractor) =>
	index.entity(role.entity)?.type === index.entity(d.entity)?.type;

const fits = (fact: Fact, role: Role, d: Distractor) =>
	/^[a-z]/.test(role.text) === /^[a-z]/.test(d.text) || !fact.statement.startsWith(role.text);

const count = (text: string, part: string) => text.split(part).length - 1;

function asTrue(index: ArticleIndex, fact: Fact): Draft {
	return {
		...shared(index, fact),
		// The statement has just been read: only whose word it is remains to be said.
		rationale: ownOrClaimed(index, fact),
		statement: fact.statement,
		key: { text: 'True' },
		distractors: [
			{
				text: 'False',
				why: 'It stands so in the article.',
				proof: { kind: 'stated', fact: fact.id, role: 'truth' }
			}
		]
	};
}

function asFalse(index: ArticleIndex, fact: Fact, { role, filler }: Swap): Draft {
	return {
		...shared(index, fact),
		statement: capitalise(fact.statement.replace(role.text, () => filler.text)),
		key: { text: 'False' },
		distractors: [
			{
				...filler,
				text: 'True',
				why: filler.why,
				proof: filler.proof
			}
		],
		correction: fact.statement
	};
}

const shared = (index: ArticleIndex, fact: Fact): Omit<Draft, 'key' | 'distractors'> => ({
	interaction: 'choice',
	factIds: [fact.id],
	asked: 'truth',
	importance: fact.importance,
	wordings: [...wordings],
	rationale: rationale(index, fact),
	evidence: fact.evidence,
	...(fact.ages ? { agesFrom: fact.asOf } : {})
});
