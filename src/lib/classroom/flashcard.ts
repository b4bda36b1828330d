import type { QuizQuestion } from '#lib/classroom/question.ts';

/** A question as a card: asked on the front, answered and explained on the back. */
export type Flashcard = {
	readonly context: string;
	readonly front: string;
	/** What is judged, completed or proved. */
	readonly statement?: string;
	/** What is put in order or matched, out of order. */
	readonly parts: readonly string[];
	/** A line each for an order or pairs. */
	readonly answer: readonly string[];
	/** Empty where the answer says it all. */
	readonly reason: string;
};

export function flashcardOf({ asked, solution }: QuizQuestion): Flashcard {
	const { context, stem, statement, options } = asked;
	const isList = asked.interaction === 'order' || asked.interaction === 'match';
	return {
		context,
		front: stem,
		...(statement !== undefined && { statement }),
		parts: isList ? (asked.lefts ?? options) : [],
		answer: answerOf({ asked, solution }, options),
		reason: isList ? '' : solution.rationale
	};
}

function answerOf(
	{ asked, solution }: Pick<QuizQuestion, 'asked' | 'solution'>,
	options: readonly string[]
): readonly string[] {
	const texts = solution.key.map((at) => options[at] ?? '');
	switch (asked.interaction) {
		case 'choice':
			return texts;
		case 'select-text':
			return texts.slice(0, 1);
		case 'text-entry':
			return [solution.typed?.key.text ?? ''];
		case 'order':
			return texts.map((text, at) => `${at + 1}. ${text}`);
		case 'match':
			return (asked.lefts ?? []).map((left, at) => `${left} – ${texts[at] ?? ''}`);
		default:
			return asked.interaction satisfies never;
	}
}
