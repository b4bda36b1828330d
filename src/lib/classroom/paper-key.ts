import type { QuizQuestion } from '#lib/classroom/question.ts';
import { optionLetter, placeOf, type Version } from '#lib/classroom/version.ts';

/**
 * What a student would write on paper to be right, in the letters of a version: "B", "C A B D", or
 * words. Several for a passage that more than one sentence proves.
 */
export function paperKey(
	{ asked, solution }: QuizQuestion,
	version: Version,
	number: number
): readonly string[] {
	const letter = (option: number) => optionLetter(placeOf(version, number, option));
	switch (asked.interaction) {
		case 'choice':
		case 'select-text':
			return solution.key.map(letter);
		case 'order':
		case 'match':
			return [solution.key.map(letter).join(' ')];
		case 'text-entry':
			return [solution.typed?.key.text ?? ''];
		default:
			return asked.interaction satisfies never;
	}
}
