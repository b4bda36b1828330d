import type { Entity, Role } from '#lib/article/schema.ts';
import { namesForGovernment } from '#lib/world/governments.ts';
import { namesForBody } from '#lib/world/organs.ts';
import type { ArticleIndex } from '../../article-index.ts';
import { writtenAs } from '../../distractors/numbers.ts';
import type { Key } from '../../schema.ts';
import { datePrecision, nounOf } from '../../wording/wh.ts';
import { isBody, otherNames } from './body-names.ts';
import { surnameOf } from './surname.ts';

/** What is left out of a statement, what may be typed for it, and how it is asked. */
export type Answer = {
	readonly removed: string;
	readonly key: Key;
	readonly wordings: readonly string[];
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

const bare = (name: string) => name.replace(/^the /i, '');

/** Names by which somebody or something may be typed, without article; none of what has no name. */
export const namesToType = (entity: Entity): readonly string[] =>
	unnamed.includes(entity.type)
		? []
		: [...new Set([entity.name, ...entity.aliases].map(bare).flatMap(withoutKind))];

/** What is to be typed where a role is left out. */
export function answerOf(index: ArticleIndex, role: Role): Answer | undefined {
	if (role.role === 'time') return dateAnswer(role);
	if (role.quantity !== undefined) return numberAnswer(index, role);
	const entity = index.entity(role.entity);
	return entity && nameAnswer(index, entity, bare(role.text));
}

/** A name of the entity, as it stands in a statement without its article. */
export function nameAnswer(index: ArticleIndex, entity: Entity, text: string): Answer | undefined {
	const names = namesToType(entity);
	if (!names.includes(text)) return undefined;
	const others = new Set([
		...names,
		...[...namesForBody(names), ...namesForGovernment(text)].map(bare),
		...(entity.type === 'person'
			? [surnameOf(index.article, entity) ?? text]
			: otherNames(index.article.text, text))
	]);
	others.delete(text);
	return {
		removed: text,
		key: { text, entity: entity.id, accepted: [...others], compare: 'words' },
		wordings: missingName(entity)
	};
}

/** "In ____" may take a city as well as its country: the question says which. */
function missingName(entity: Entity): readonly string[] {
	const isOfBody = entity.type === 'place' && entity.noun === undefined && isBody(entity.name);
	const noun = isOfBody ? 'organisation' : nounOf(entity);
	if (entity.type !== 'person')
		return [`Which ${noun} is missing?`, `Complete the sentence with the missing ${noun}:`];
	// Of one word alone the text may not tell that it is a person.
	const first = entity.name.includes(' ')
		? 'Who is missing here, by name?'
		: 'Which name is missing?';
	return [first, 'Complete the sentence with the missing name:'];
}

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
