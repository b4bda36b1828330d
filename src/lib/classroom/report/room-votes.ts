import type { QuizQuestion } from '#lib/classroom/question.ts';
import { ballotOf, type Ballot } from '#lib/classroom/room/ballot.ts';
import { tally, type Sitting, type Vote } from '#lib/classroom/room/sitting.ts';

/**
 * A question as a class voted on it in one lesson. Counts of nobody: they stand for themselves in a
 * report and are in no figure of a student.
 */
export type RoomVote = {
	/** Master number of the question, from 0. */
	readonly at: number;
	/** Of the lesson, epoch ms. */
	readonly startedAt: number;
	readonly way: Vote['way'];
	readonly kind: Ballot['kind'];
	readonly choices: readonly RoomChoice[];
	/** Before the discussion, and after it where there was one. */
	readonly rounds: readonly RoomRound[];
};

export type RoomChoice = {
	readonly letter: string;
	readonly text: string;
	readonly isRight: boolean;
	/** By round. */
	readonly counts: readonly number[];
};

/** `share` is 0–1. Only rounds in which somebody voted. */
export type RoomRound = { readonly cast: number; readonly right: number; readonly share: number };

type Lesson = Pick<Sitting, 'startedAt' | 'votes'>;

/** In master order; of one question the latest lesson first. Lessons on other questions say nothing. */
export function roomVotes(
	questions: readonly QuizQuestion[],
	sittings: readonly Lesson[]
): readonly RoomVote[] {
	const lessons = sittings
		.filter(({ votes }) => votes.length === questions.length)
		.sort((a, b) => b.startedAt - a.startedAt);
	return questions.flatMap((question, at) =>
		lessons.flatMap(({ startedAt, votes }) => {
			const vote = votedOn(question, votes[at] ?? []);
			return vote ? [{ at, startedAt, ...vote }] : [];
		})
	);
}

/** A class that marks itself votes first for "had it right". */
function votedOn({ asked, solution }: QuizQuestion, votes: readonly Vote[]) {
	const { kind, choices } = ballotOf(asked);
	const key = kind === 'check' ? [0] : solution.key;
	const counted = votes
		.map((vote) => ({ way: vote.way, counts: tally(vote, choices.length) }))
		.filter(({ counts }) => counts.some((count) => count > 0));
	const [first] = counted;
	if (!first) return undefined;
	return {
		way: first.way,
		kind,
		choices: choices.map(({ letter, text }, option) => ({
			letter,
			text,
			isRight: key.includes(option),
			counts: counted.map(({ counts }) => counts[option] ?? 0)
		})),
		rounds: counted.map(({ counts }) => {
			const cast = counts.reduce((sum, count) => sum + count, 0);
			const right = key.reduce((sum, option) => sum + (counts[option] ?? 0), 0);
			return { cast, right, share: right / cast };
		})
	};
}
