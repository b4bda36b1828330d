/** Whether a question from a file is one. A sheet points into its options, so the numbers must be there. */
import type { Passage, Question, QuizQuestion, Solution } from '#lib/classroom/question.ts';
import type { Key, KindId } from '#lib/items/schema.ts';
import {
	type Check,
	type Shape,
	is,
	isBoolean,
	isName,
	listOf,
	optional,
	readShape
} from '#lib/scheduling/shape.ts';

/** Longer than any sentence that the item schema takes. */
const longestText = 4000;
const mostOptions = 30;

export const isText: Check = (value) => typeof value === 'string' && value.length <= longestText;
export const has =
	<T>(shape: Shape<T>): Check =>
	(value) =>
		readShape(shape, value) !== undefined;

const kinds = [
	'choice',
	'who-said-it',
	'true-false',
	'voice',
	'not-stated',
	'gap',
	'evidence',
	'order',
	'match'
] as const satisfies readonly KindId[];

const texts = listOf(isText, mostOptions);
const indices = listOf((value) => Number.isInteger(value) && (value as number) >= 0, mostOptions);

const asked: Shape<Question> = {
	interaction: is('choice', 'text-entry', 'order', 'match', 'select-text'),
	context: isText,
	stem: isText,
	statement: optional(isText),
	options: texts,
	lefts: optional(texts),
	shuffle: is('all', 'keep-last', 'none'),
	compare: optional(is('words', 'number', 'date'))
};

const key: Shape<Key> = {
	text: isText,
	entity: optional(isText),
	value: optional((value) => typeof value === 'number' || isText(value)),
	accepted: optional(listOf(isText, 100)),
	compare: optional(is('words', 'number', 'date'))
};

const piece: Shape<Passage[number]> = { text: isText, isMarked: isBoolean };
const solution: Shape<Solution> = {
	key: indices,
	typed: optional(
		has<NonNullable<Solution['typed']>>({ key: has(key), others: listOf(isText, 100) })
	),
	rationale: isText,
	whys: texts,
	dates: optional(texts),
	correction: optional(isText),
	evidence: listOf(listOf(has(piece), 200), 40),
	agesFrom: optional(isText)
};

const question: Shape<QuizQuestion> = {
	itemId: isName,
	articleId: isName,
	kind: is(...kinds),
	factIds: listOf(isName, 60),
	asked: has(asked),
	solution: has(solution)
};

export const isQuestion: Check = (value) => {
	const read = readShape(question, value);
	return read !== undefined && fits(read);
};

/** Every index of the key is an option, and there is a key for all that has to be answered. */
function fits({ asked: { interaction, options, lefts }, solution }: QuizQuestion): boolean {
	if (solution.key.some((option) => option >= options.length)) return false;
	switch (interaction) {
		case 'choice':
			return solution.key.length === 1;
		case 'select-text':
			return solution.key.length > 0;
		case 'order':
			return new Set(solution.key).size === options.length;
		case 'match':
			return lefts !== undefined && solution.key.length === lefts.length;
		case 'text-entry':
			return solution.typed !== undefined;
		default:
			return interaction satisfies never;
	}
}
