import type { Answer } from '#lib/classroom/answer-sheet.ts';
import type { Question } from '#lib/classroom/question.ts';
import { optionAt, optionLetter, placeOf, type Version } from '#lib/classroom/version.ts';

/**
 * Answers of a paper sheet as a teacher types them, question by question in the order of the
 * student's version: "B"; "C A B D" for an order or pairs; words for a typed answer, or + and −
 * where the teacher has judged it. Nothing, or a full stop, is omitted. Two marks for one choice, a
 * letter twice or a place left free are what some students do: they are kept, and are wrong.
 */
export type TypedAnswer = { readonly answer: Answer } | { readonly trouble: TypedTrouble };
/** letter: there is no such option · count: more letters than there are places for. */
export type TypedTrouble = 'letter' | 'count';

/** What is kept for an answer that the teacher has judged wrong without typing it. */
export const judgedWrong = '✗';

export function readTyped(
	asked: Question,
	typedKey: string | undefined,
	version: Version,
	number: number,
	text: string
): TypedAnswer {
	const plain = text.trim();
	if (plain === '' || plain === '.') return { answer: {} };
	if (asked.interaction === 'text-entry') {
		if (plain === '+' && typedKey !== undefined) return { answer: { text: typedKey } };
		return { answer: { text: /^[-−–✗]$/.test(plain) ? judgedWrong : plain } };
	}
	const letters = [...plain.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '')];
	if (letters.length > mostLetters(asked)) return { trouble: 'count' };
	const picked = letters.map((letter) => optionAt(version, number, placeOfLetter(letter)));
	if (picked.some((option) => option === undefined)) return { trouble: 'letter' };
	return { answer: { picked: picked as number[] } };
}

/** How many letters answer a question on paper; 0 where words do. */
export function lettersOf({ interaction, options, lefts }: Question): number {
	switch (interaction) {
		case 'choice':
		case 'select-text':
			return 1;
		case 'order':
			return options.length;
		case 'match':
			return lefts?.length ?? 0;
		case 'text-entry':
			return 0;
		default:
			return interaction satisfies never;
	}
}

const mostLetters = (asked: Question) =>
	asked.interaction === 'choice' ? asked.options.length : lettersOf(asked);

/** An answer as it would be typed again. */
export function asTyped(
	{ interaction }: Question,
	version: Version,
	number: number,
	answer: Answer | undefined
): string {
	if (interaction === 'text-entry') return answer?.text ?? '';
	return (answer?.picked ?? [])
		.map((option) => optionLetter(placeOf(version, number, option)))
		.join('');
}

const placeOfLetter = (letter: string) => letter.charCodeAt(0) - 65;
