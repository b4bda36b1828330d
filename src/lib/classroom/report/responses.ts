import { isOmitted, type Answer } from '#lib/classroom/answer-sheet.ts';
import type { QuizQuestion } from '#lib/classroom/question.ts';
import { optionLetter } from '#lib/classroom/version.ts';
import { normalise } from '#lib/items/typed-answer.ts';

/** What was answered: `id` is the same for answers that are the same, `text` is for the teacher. */
export type Given = { readonly id: string; readonly text: string; readonly option?: number };

/** Undefined where nothing was answered. */
export function responseOf({ asked }: QuizQuestion, answer: Answer | undefined): Given | undefined {
	if (!answer || isOmitted(answer)) return undefined;
	const picked = answer.picked ?? [];
	switch (asked.interaction) {
		case 'choice':
		case 'select-text': {
			const [option = 0] = picked;
			const text = asked.options[option] ?? '';
			return { id: picked.join(' '), text, ...(picked.length === 1 && { option }) };
		}
		case 'order':
		case 'match':
			return { id: picked.join(' '), text: picked.map(optionLetter).join(' ') };
		case 'text-entry': {
			const text = (answer.text ?? '').trim();
			return { id: normalise(text) || text, text };
		}
		default:
			return asked.interaction satisfies never;
	}
}
