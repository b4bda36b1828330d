import type { Fact, Role } from '#lib/article/schema.ts';
import {
	isInContext,
	matterIn,
	isRead,
	isWorthAsking,
	speakerOf,
	worthAsking,
	type ArticleIndex
} from '../../article-index.ts';
import { contextTells, placeTells } from '../../distractors/cues.ts';
import type { Asked, Key } from '../../schema.ts';
import type { Draft, Kind } from '../kind.ts';
import { isWellKnown } from '../match/post.ts';
import { isOfInterest } from '../worth.ts';
import { rationale } from '../rationale.ts';
import { answerOf, type Answer } from './answers.ts';
import { isSeat } from './body-names.ts';
import { figuresWithin, namesWithin } from './within.ts';

export const blank = '____';

/**
 * A fact with one name, number or date left out, to be typed. Only where the role has one true
 * filler and at least six words stand around it, so that the context fixes the answer; of what a program
 * read, also a name or a figure that stands within a role, where nothing else in the text could stand for it.
 */
export const gap: Kind = {
	id: 'gap',
	make: (index) => {
		const facts = worthAsking(index);
		const ofRoles = facts.flatMap((fact) => roleGaps(index, fact));
		// What is typed once is not asked again in other words.
		const asked = new Set(ofRoles.map(({ key }) => key.entity));
		const within = facts.flatMap((fact) => {
			const isCounted = ofRoles.some(
				({ factIds, key }) => key.compare === 'number' && factIds.includes(fact.id)
			);
			const [made] = [
				...(isCounted ? [] : gapsOf(index, fact, figuresWithin(index, fact), 'figure')),
				...gapsOf(index, fact, namesWithin(index, fact), 'name')
			].filter(({ key }) => key.entity === undefined || !asked.has(key.entity));
			if (made?.key.entity) asked.add(made.key.entity);
			return made ?? [];
		});
		return [...ofRoles, ...within];
	}
};

const roleGaps = (index: ArticleIndex, fact: Fact): Draft[] =>
	fact.frame.roles
		.filter((role) => isAskable(index, fact, role))
		.flatMap((role) => {
			const answer = answerOf(index, role);
			return answer ? draft(index, fact, answer, role.role) : [];
		});

const gapsOf = (index: ArticleIndex, fact: Fact, answers: readonly Answer[], asked: Asked) =>
	answers.flatMap((answer) => draft(index, fact, answer, asked));

function isAskable(index: ArticleIndex, fact: Fact, role: Role): boolean {
	if (!fact.functional.includes(role.role) || role.entities) return false;
	if (!isWorthAsking(fact, role) || !isOfInterest(index, fact, role)) return false;
	return !(speakerOf(fact) !== undefined && role === fact.frame.roles[0]);
}

function draft(
	index: ArticleIndex,
	fact: Fact,
	{ removed, key, wordings }: Answer,
	asked: Asked
): Draft[] {
	if (isInContext(index, removed) || isHandedOver(index, key)) return [];
	const entity = index.entity(key.entity);
	if (contextTells(index, fact, entity, []) || (isRead(fact) && isSeat(removed))) return [];
	if (isRead(fact) && placeTells(fact.statement.replace(removed, blank), entity, [])) return [];
	const at = fact.statement.indexOf(removed);
	if (at < 0 || (at === 0 && !mayOpen(fact)) || fact.statement.indexOf(removed, at + 1) >= 0)
		return [];
	const left = fact.statement.slice(0, at);
	// "The ____ paid": of states few have the article.
	if (isRead(fact) && entity?.type === 'state' && /\bthe $/i.test(left)) return [];
	const statement = left + blank + fact.statement.slice(at + removed.length);
	if (statement.split(/\s+/).length < 7 || removed.split(/\s+/).length > 5) return [];
	return [
		{
			interaction: 'text-entry',
			factIds: [fact.id],
			asked,
			importance: fact.importance,
			wordings: [...wordings],
			statement,
			key,
			distractors: [],
			rationale: rationale(index, fact),
			evidence: fact.evidence,
			...(fact.ages ? { agesFrom: fact.asOf } : {})
		}
	];
}

/**
 * "____ proclaimed a republic at Bir Lehlou on 27 February 1976": of a text that a program read, if enough follows, and
 * it is nobody whose acts every adult knows.
 */
const mayOpen = (fact: Fact): boolean =>
	isRead(fact) &&
	fact.frame.verb !== 'be' &&
	fact.statement.split(' ').length >= 10 &&
	!isWellKnown(fact.frame.roles[0]?.text ?? '');

/** "… conclude a nuclear deal" of Iran's above "concluded the ____", which takes "Iran nuclear deal". */
const isHandedOver = (index: ArticleIndex, { entity, accepted }: Key) => {
	const above = matterIn(index.context);
	return (
		entity !== undefined &&
		(accepted ?? []).some((name) => {
			const words = [...matterIn(name)];
			return words.length > 1 && words.every((word) => above.has(word));
		})
	);
};
