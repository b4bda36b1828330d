import type { Entity, Fact, Role } from '#lib/article/schema.ts';
import {
	isInContext,
	isRead,
	isReporting,
	isWorthAsking,
	speakerOf,
	worthTurning,
	type ArticleIndex
} from '../../article-index.ts';
import { contextTells, placeTells } from '../../distractors/cues.ts';
import { besides } from '../../distractors/entities.ts';
import { distractorsFor } from '../../distractors/for-role.ts';
import { fairPick } from '../../distractors/fair.ts';
import { countryTells, countryTellsPhrase } from '../../distractors/nationality.ts';
import { notStated } from '../../options.ts';
import { seededRandom } from '../../random.ts';
import type { Distractor } from '../../schema.ts';
import { capitalise } from '../../wording/clause.ts';
import { asFarAsSaid } from '../../wording/open-question.ts';
import { questions } from '../../wording/question.ts';
import { commonNoun } from '../../wording/wh.ts';
import { isDated, isShown, leadsState } from '../match/post.ts';
import type { Draft, Kind } from '../kind.ts';
import { isOfInterest } from '../worth.ts';
import { rationale } from '../rationale.ts';
import { positionDraft } from './positions.ts';

/** One share in this many of the choice items offers "The article does not say" as a wrong option. */
const notStatedEvery = 4;

/** "In which year did Turkey join NATO?": one functional role asked, three options. */
export const choice: Kind = {
	id: 'choice',
	make: (index) =>
		worthTurning(index).flatMap((fact) => [
			...fact.frame.roles
				.filter((role) => isAskable(index, fact, role))
				.flatMap((role) => draft(index, fact, role)),
			...positionDraft(index, fact)
		])
};

/** An institution among people is written out as they are: "the NATO alliance". */
function keyText(
	index: ArticleIndex,
	fact: Fact,
	role: Role,
	distractors: readonly Distractor[]
): string {
	const key = index.entity(role.entity);
	const person = distractors.map((d) => index.entity(d.entity)).find((e) => e?.type === 'person');
	if (key?.type === 'person' && isRead(fact)) return key.name;
	return key && person && isReporting(fact) ? besides(person, key) : role.text;
}

/** Who leads these every adult knows. */
const isKnownToAll = (post: string) =>
	/^(?:president|chancellor|prime minister) of (?:the United States|Russia|Germany|France|the United Kingdom|China)$/.test(
		post
	);

/**
 * The speaker of a claim is asked by who-said-it; a role with several fillers by nothing.
 */
function isAskable(index: ArticleIndex, fact: Fact, role: Role): boolean {
	if (!fact.functional.includes(role.role) || role.entities) return false;
	if (!isWorthAsking(fact, role) || !isOfInterest(index, fact, role)) return false;
	// A name tells its country, and so its post: asked the other way round, by matching, and of a text of the
	// reader’s own among posts of the same country.
	if (role.role === 'office') return isRead(fact) && !isKnownToAll(role.text);
	return !(speakerOf(fact) !== undefined && role === fact.frame.roles[0]);
}

function draft(index: ArticleIndex, fact: Fact, role: Role): Draft[] {
	const certain = distractorsFor(index, fact, role);
	const named = fairPick(index, fact, index.entity(role.entity), certain, role.text);
	// One other person, number or explanation leaves a coin to toss.
	const sort = index.entity(role.entity)?.type;
	// Of a text that the program read always: “The article does not say” is of no sort, and no second temptation.
	const needsTwo =
		isRead(fact) ||
		role.quantity !== undefined ||
		role.role === 'cause' ||
		role.role === 'office' ||
		sort === 'person' ||
		sort === 'office';
	if (needsTwo && named.length < 2) return [];
	// Holders of a post whom the article does not know tempt nobody on their own.
	if (named.length > 0 && named.every((d) => d.proof.kind === 'closed-list')) return [];
	const distractors = withNotStated(fact, role, named);
	if (distractors.length < 2) return [];
	const offered = [role, ...distractors].map((o) => index.entity(o.entity));
	if (isCued(index, fact, role, offered)) return [];
	const speaker = index.entity(speakerOf(fact));
	const offeredTexts = distractors.map((d) => d.text);
	if (countryTellsPhrase(index, speaker, role.text, offeredTexts)) return [];
	if (isInContext(index, role.text) || isPostInContext(index, fact, role)) return [];
	if (isDatedByContext(index, role, distractors) || isMonthOnly(index, fact, role, distractors))
		return [];
	const wordings = questions(index, fact, role.role, { noun: commonNoun(offered) });
	if (wordings.length === 0) return [];
	return [
		{
			interaction: 'choice',
			factIds: [fact.id],
			asked: role.role,
			importance: fact.importance,
			wordings: distractors.some((d) => d.text === notStated)
				? [...asFarAsSaid(wordings)]
				: [...wordings],
			key: {
				text: capitalise(keyText(index, fact, role, distractors)),
				...(role.entity ? { entity: role.entity } : {}),
				...valueOf(index, role)
			},
			distractors: distractors.map((d) => ({ ...d, text: capitalise(d.text) })),
			rationale: rationale(index, fact),
			evidence: fact.evidence,
			...(fact.ages ? { agesFrom: fact.asOf } : {})
		}
	];
}

/** The words around the blank, or the line above the item, suit no other option; or they say more than the evidence. */
function isCued(
	index: ArticleIndex,
	fact: Fact,
	role: Role,
	[key, ...others]: readonly (Entity | undefined)[]
): boolean {
	const beside = fact.frame.roles.filter((r) => r !== role);
	const textOf = (roles: readonly Role[]) => roles.map((r) => r.text).join(' ');
	const said = textOf(beside.filter((r) => r.role !== 'office'));
	if (countryTells(index, said, key, others)) return true;
	if (!isRead(fact)) return false;
	const isPost = fact.frame.verb === 'be';
	return (
		placeTells(said, key, others) ||
		contextTells(index, fact, key, others) ||
		(isPost &&
			(!isShown(index, fact, textOf(fact.frame.roles)) ||
				!isDated(index, fact) ||
				leadsState(fact)))
	);
}

/** "… including US President Trump" above the question who the president was: a surname is enough. */
function isPostInContext(index: ArticleIndex, { frame }: Fact, { entity }: Role): boolean {
	const key = index.entity(entity);
	if (frame.verb !== 'be' || key?.type !== 'person') return false;
	const surname = key.name.split(' ').at(-1) ?? key.name;
	return surname.length > 2 && isInContext(index, surname);
}

/** The line above the item gives the month of the key, and of no other option. */
const isDatedByContext = (index: ArticleIndex, role: Role, others: readonly Distractor[]) =>
	role.date !== undefined &&
	role.text.includes(index.toldIn) &&
	!others.some((d) => d.text.includes(index.toldIn));

/** July or October of a year long past: nobody need know of a text that the program read. */
const isMonthOnly = (
	index: ArticleIndex,
	fact: Fact,
	{ date = '' }: Role,
	others: readonly Distractor[]
) =>
	isRead(fact) &&
	date.length > 'YYYY'.length &&
	!index.article.toldAsOf.startsWith(date.slice(0, 4)) &&
	others.every(({ text }) => text === notStated || text.includes(date.slice(0, 4)));

function valueOf(index: ArticleIndex, role: Role): { value?: string | number } {
	const value = role.date ?? index.quantity(role.quantity)?.value;
	return value === undefined ? {} : { value };
}

/**
 * Lets the reader doubt: the open option stands among the wrong ones now and then, and wherever
 * only one other filler is certainly wrong.
 */
function withNotStated(fact: Fact, role: Role, list: readonly Distractor[]): Distractor[] {
	const random = seededRandom(`${fact.id} ${role.role}`);
	// "When will …?" is what the article leaves open as a rule.
	const isToCome = role.role === 'time' && fact.frame.modality === 'planned';
	const drawn = random() < 1 / notStatedEvery || isToCome;
	if (list.length === 0 || (list.length >= 2 && !drawn)) return [...list];
	const open: Distractor = {
		text: notStated,
		why: `The article does say it: ${fact.statement}`,
		proof: { kind: 'stated', fact: fact.id, role: role.role }
	};
	// With two others, or one: as where it is the key.
	const isFew = random() < 1 / 2 && !isRead(fact);
	return [...(isFew ? list.slice(0, 1) : list), open];
}
