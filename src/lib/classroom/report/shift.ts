import type { QuizQuestion } from '#lib/classroom/question.ts';
import { ballotOf } from '#lib/classroom/room/ballot.ts';
import { tally, votesCast, type Sitting, type Vote } from '#lib/classroom/room/sitting.ts';

/** How a class voted before and after it talked. Whole votes, by hands or cards, of the last such sitting. */
export type Shift = { readonly first: Round; readonly second: Round };
export type Round = { readonly cast: number; readonly right: number; readonly share: number };

/** Undefined where the class never voted twice on this question. */
export function shiftOf(
	sittings: readonly Pick<Sitting, 'startedAt' | 'votes'>[],
	at: number,
	question: QuizQuestion
): Shift | undefined {
	for (const { votes } of [...sittings].sort((a, b) => b.startedAt - a.startedAt)) {
		const [first, second] = (votes[at] ?? []).map((vote) => roundOf(vote, question));
		if (first && second && first.cast > 0 && second.cast > 0) return { first, second };
	}
	return undefined;
}

/** A class that marks itself votes first for "had it right". */
function roundOf(vote: Vote, { asked, solution }: QuizQuestion): Round {
	const { kind, choices } = ballotOf(asked);
	const counts = tally(vote, choices.length);
	const key = kind === 'check' ? [0] : solution.key;
	const right = key.reduce((sum, option) => sum + (counts[option] ?? 0), 0);
	const cast = votesCast(vote, choices.length);
	return { cast, right, share: cast === 0 ? 0 : right / cast };
}
