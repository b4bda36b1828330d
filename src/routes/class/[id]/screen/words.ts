import type { Advice } from '#lib/classroom/room/steps.ts';
import type { Ballot } from '#lib/classroom/room/ballot.ts';
import type { Question } from '#lib/classroom/question.ts';
import type { Phase, Step } from '#lib/classroom/room/sitting.ts';

/** Over the question: what the class does now. */
export function phaseWords({ phase, round }: Step, kind: Ballot['kind']): string {
	switch (phase) {
		case 'question':
			return 'Think for yourself';
		case 'vote':
			if (kind === 'check') return 'Who had it?';
			return round === 0 ? 'Vote' : 'Vote again';
		case 'closed':
			return 'The votes are in';
		case 'discuss':
			return 'Talk to your neighbour';
		case 'shift':
			return 'Before and after';
		case 'answer':
			return 'The answer';
		case 'evidence':
			return 'The evidence';
		case 'end':
			return 'The end';
		default:
			return phase satisfies never;
	}
}

/** On the button that leads there. */
export function goWords(to: Step, from: Step, kind: Ballot['kind']): string {
	const words: Readonly<Record<Phase, string>> = {
		question: 'Next question',
		vote: kind === 'check' ? 'Who had it?' : from.phase === 'discuss' ? 'Vote again' : 'Vote',
		closed: 'Close the vote',
		discuss: 'Discuss, then vote again',
		shift: 'Close the vote',
		answer: 'Show the answer',
		evidence: 'Show the evidence',
		end: 'Finish'
	};
	return words[to.phase];
}

/** Under the question while the class thinks: how it will answer. */
export function howTo({ interaction }: Question): string {
	switch (interaction) {
		case 'choice':
			return 'Choose one.';
		case 'select-text':
			return 'Choose the sentence that proves it.';
		case 'text-entry':
			return 'Write your answer down.';
		case 'order':
			return 'Write the letters in order, the earliest first.';
		case 'match':
			return 'Write the pairs, such as 1 C.';
		default:
			return interaction satisfies never;
	}
}

export const adviceWords: Readonly<Record<Advice, string>> = {
	discuss: 'The room is divided. Talk it over with a neighbour, then vote again.',
	'go-on': 'Most of you agree. On to the answer.',
	explain: 'This was a hard one. The answer comes with its evidence.',
	'no-votes': 'No votes were counted.'
};

export const percent = (share: number): string => `${Math.round(share * 100)} %`;
