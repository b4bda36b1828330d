import { ballotOf } from '#lib/classroom/room/ballot.ts';
import {
	type Sitting,
	type Step,
	firstStep,
	tally,
	voteAt,
	votesCast
} from '#lib/classroom/room/sitting.ts';
import type { QuizQuestion } from '#lib/classroom/question.ts';

type Questions = readonly Pick<QuizQuestion, 'asked' | 'solution'>[];

/** What the share of right votes suggests, and no more than suggests. */
export type Advice = 'discuss' | 'go-on' | 'explain' | 'no-votes';

/**
 * Peer instruction works where a good part of the class, and not most of it, has it right: between
 * 30 and 70 % (Crouch and Mazur, "Peer Instruction: Ten years of experience and results", American
 * Journal of Physics 69 (2001), p. 970, who discuss between 35 and 70 %).
 */
export function adviceFor(sitting: Sitting, { asked, solution }: Questions[number]): Advice {
	const { choices } = ballotOf(asked);
	const counts = tally(voteAt(sitting, 0), choices.length);
	const cast = votesCast(voteAt(sitting, 0), choices.length);
	if (cast === 0) return 'no-votes';
	const share = solution.key.reduce((sum, at) => sum + (counts[at] ?? 0), 0) / cast;
	if (share < 0.3) return 'explain';
	return share <= 0.7 ? 'discuss' : 'go-on';
}

/** The step that the big button, the space bar and the clicker lead to. */
export function nextStep(sitting: Sitting, questions: Questions): Step {
	const { question, phase, round } = sitting.step;
	const here = questions[question];
	if (!here) return { question, phase: 'end', round: 0 };
	const isCheck = ballotOf(here.asked).kind === 'check';
	const votes = sitting.voting.way !== 'none';
	const go = (phase: Step['phase'], to: 0 | 1 = round): Step => ({ question, phase, round: to });
	switch (phase) {
		case 'question':
			return go(votes && !isCheck ? 'vote' : 'answer', 0);
		case 'vote':
			if (isCheck) return go('evidence');
			return go(round === 0 ? 'closed' : 'shift');
		case 'closed':
			return adviceFor(sitting, here) === 'discuss' ? go('discuss') : go('answer');
		case 'discuss':
			return go('vote', 1);
		case 'shift':
			return go('answer');
		case 'answer':
			return go(votes && isCheck ? 'vote' : 'evidence');
		case 'evidence':
			return question + 1 < questions.length
				? firstStep(question + 1)
				: { question, phase: 'end', round };
		case 'end':
			return sitting.step;
		default:
			return phase satisfies never;
	}
}

/** The other way on from a closed vote: what the advice was not. */
export function otherStep(sitting: Sitting, questions: Questions): Step | undefined {
	const { step } = sitting;
	if (step.phase !== 'closed') return undefined;
	const isDiscuss = nextStep(sitting, questions).phase === 'discuss';
	return { ...step, phase: isDiscuss ? 'answer' : 'discuss' };
}

/** Where the way here came from; a vote that is opened again keeps its count. Undefined at the start. */
export function stepBefore(sitting: Sitting, questions: Questions): Step | undefined {
	const { question, phase } = sitting.step;
	const here = questions[question];
	if (!here) return undefined;
	const taken = sitting.votes[question]?.length ?? 0;
	const round: 0 | 1 = taken > 1 ? 1 : 0;
	const isCheck = ballotOf(here.asked).kind === 'check';
	const go = (phase: Step['phase'], to: 0 | 1 = round): Step => ({ question, phase, round: to });
	switch (phase) {
		case 'question': {
			if (question === 0) return undefined;
			const wasTwice = (sitting.votes[question - 1]?.length ?? 0) > 1;
			return { question: question - 1, phase: 'evidence', round: wasTwice ? 1 : 0 };
		}
		case 'vote':
			if (isCheck) return go('answer');
			return sitting.step.round === 0 ? go('question', 0) : go('discuss', 0);
		case 'closed':
			return go('vote', 0);
		case 'discuss':
			return go('closed', 0);
		case 'shift':
			return go('vote', 1);
		case 'answer':
			if (isCheck || taken === 0) return go('question', 0);
			return taken > 1 ? go('shift') : go('closed', 0);
		case 'evidence':
			return isCheck && taken > 0 ? go('vote', 0) : go('answer');
		case 'end':
			return go('evidence');
		default:
			return phase satisfies never;
	}
}
