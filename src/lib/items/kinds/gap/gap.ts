import type { Entity, Fact, Role } from '#lib/article/schema.ts';
import {
	isInContext,
	matterIn,
	isRead,
	isWorthAsking,
	speakerOf,
	worthAsking,
	type ArticleIndex
} from '../../article-index.ts';
import { namesForBody } from '#lib/world/organs.ts';
import { contextTells, placeTells } from '../../distractors/cues.ts';
import type { Key } from '../../schema.ts';
import { writtenAs } from '../../distractors/numbers.ts';
import { datePrecision, nounOf } from '../../wording/wh.ts';
import type { Draft, Kind } from '../kind.ts';
import { isOfInterest } from '../worth.ts';
import { rationale } from '../rationale.ts';

export const blank = '____';

/**
 * A fact with one name, number or date left out, to be typed. Only where the role has one true
 * filler and at least six words stand around it, so that the context fixes the answer.
 */
export const gap: Kind = {
	id: 'gap',
	make: (index) =>
		worthAsking(index).flatMap((fact) =>
			fact.frame.roles
				.filter((role) => isAskable(index, fact, role))
				.flatMap((role) => draft(index, fact, role))
		)
};

function isAskable(index: ArticleIndex, fact: Fact, role: Role): boolean {
	if (!fact.functional.includes(role.role) || role.entities) return false;
	if (!isWorthAsking(fact, role) || !isOfInterest(index, fact, role)) return false;
	return !(speakerOf(fact) !== undefined && role === fact.frame.roles[0]);
}

type Answer = { readonly removed: string; readonly key: Key; readonly wordings: readonly string[] };

function draft(index: ArticleIndex, fact: Fact, role: Role): Draft[] {
	const answer = answerOf(index, role);
	if (!answer) return [];
	const { removed, key, wordings } = answer;
	if (isInContext(index, removed) || isHandedOver(index, key)) return [];
	const entity = index.entity(role.entity);
	if (contextTells(index, fact, entity, [])) return [];
	if (isRead(fact) && placeTells(fact.statement.replace(removed, blank), entity, [])) return [];
	const at = fact.statement.indexOf(removed);
	if (at <= 0 || fact.statement.indexOf(removed, at + 1) >= 0) return [];
	const left = fact.statement.slice(0, at);
	// "The ____ paid": of states few have the article.
	if (isRead(fact) && entity?.type === 'state' && /\bthe $/i.test(left)) return [];
	const statement = left + blank + fact.statement.slice(at + removed.length);
	if (statement.split(/\s+/).length < 7 || removed.split(/\s+/).length > 5) return [];
	return [
		{
			interaction: 'text-entry',
			factIds: [fact.id],
			asked: role.role,
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

/** What has a description rather than a name that could be typed. */
const unnamed = ['anonymous-source', 'office', 'group', 'event'];

/** "Sunningdale" is as good as "Sunningdale Agreement". */
const withoutKind = (name: string) => {
	const short = name.replace(
		/ (Agreement|Treaty|Protocol|Convention|Accords?|Pact|Resolution)$/,
		''
	);
	return short === name ? [name] : [name, short];
};

function answerOf(index: ArticleIndex, role: Role): Answer | undefined {
	if (role.role === 'time') return dateAnswer(role);
	if (role.quantity !== undefined) return numberAnswer(index, role);
	const entity = index.entity(role.entity);
	if (!entity || unnamed.includes(entity.type)) return undefined;
	const bare = (name: string) => name.replace(/^the /i, '');
	const names = [...new Set([entity.name, ...entity.aliases].map(bare).flatMap(withoutKind))];
	const text = bare(role.text);
	if (!names.includes(text)) return undefined;
	const others = new Set([...names, ...namesForBody(names).map(bare)]);
	others.delete(text);
	return {
		removed: text,
		key: { text, entity: entity.id, accepted: [...others], compare: 'words' },
		wordings: missingName(entity)
	};
}

/** "In ____" may take a city as well as its country: the question says which. */
const missingName = (entity: Entity) =>
	entity.type === 'person'
		? ['Who is missing here, by name?', 'Complete the sentence with the missing name:']
		: [
				`Which ${nounOf(entity)} is missing?`,
				`Complete the sentence with the missing ${nounOf(entity)}:`
			];

const missingDate = {
	day: [
		'Which date is missing: which day, month and year?',
		'Complete the sentence with the missing day, month and year:'
	],
	month: [
		'Which month of which year is missing?',
		'Complete the sentence with the missing month and year:'
	],
	year: ['Which year is missing?', 'Complete the sentence with the missing year:']
} as const;

function dateAnswer(role: Role): Answer | undefined {
	const precision = datePrecision(role.date);
	if (precision === 'open' || !role.date) return undefined;
	return {
		removed: role.text,
		key: { text: role.text, value: role.date, compare: 'date' },
		wordings: missingDate[precision]
	};
}

function numberAnswer(index: ArticleIndex, role: Role): Answer | undefined {
	const quantity = index.quantity(role.quantity);
	const written = quantity && writtenAs(role.text, quantity.value);
	if (!written) return undefined;
	return {
		removed: written.text,
		key: { text: written.text, value: quantity.value, compare: 'number' },
		wordings: ['Which number is missing?', 'Complete the sentence with the missing number:']
	};
}
