import { isOmitted, type Answer } from '#lib/classroom/answer-sheet.ts';
import type { Question, Solution } from '#lib/classroom/question.ts';
import { compareTyped } from '#lib/items/typed-answer.ts';

/** right · wrong · omitted: nothing was answered, which counts as wrong but is told apart. */
export type Mark = 'right' | 'wrong' | 'omitted';

/** Marks an answer by interaction alone, as items/grade.ts does for a reader. */
export function mark(asked: Question, solution: Solution, answer: Answer | undefined): Mark {
	if (!answer || isOmitted(answer)) return 'omitted';
	return isRight(asked, solution, answer) ? 'right' : 'wrong';
}

function isRight({ interaction }: Question, { key, typed }: Solution, answer: Answer): boolean {
	const picked = answer.picked ?? [];
	switch (interaction) {
		case 'choice':
		case 'select-text':
			return picked.length === 1 && key.includes(picked[0] as number);
		case 'order':
		case 'match':
			return key.length > 0 && key.length === picked.length && key.every((x, i) => x === picked[i]);
		case 'text-entry':
			return !!typed && compareTyped(answer.text ?? '', typed.key, typed.others) !== 'wrong';
		default:
			return interaction satisfies never;
	}
}
