import type { Question } from '#lib/classroom/question.ts';
import { optionLetter } from '#lib/classroom/version.ts';

/**
 * What a class votes on. options: before the answer is shown, on the options themselves ·
 * check: after it, everyone on what they wrote down (typed answers, orders and pairs have no options
 * to vote on).
 */
export type Ballot = {
	readonly kind: 'options' | 'check';
	/** What is voted for, in the order of the letters. */
	readonly choices: readonly { readonly letter: string; readonly text: string }[];
};

export function ballotOf({
	interaction,
	options
}: Pick<Question, 'interaction' | 'options'>): Ballot {
	switch (interaction) {
		case 'choice':
		case 'select-text':
			return { kind: 'options', choices: lettered(options) };
		case 'text-entry':
		case 'order':
		case 'match':
			return { kind: 'check', choices: lettered(['Had it right', 'Not this time']) };
		default:
			return interaction satisfies never;
	}
}

/** A card has four sides. */
export const canUseCards = ({ choices }: Ballot): boolean => choices.length <= 4;

const lettered = (texts: readonly string[]) =>
	texts.map((text, at) => ({ letter: optionLetter(at), text }));
