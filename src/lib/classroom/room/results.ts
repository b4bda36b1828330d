import { type Ballot, ballotOf } from '#lib/classroom/room/ballot.ts';
import { type Sitting, type Vote, tally, votesCast } from '#lib/classroom/room/sitting.ts';
import { type Collected, collectedId } from '#lib/classroom/answer-sheet.ts';
import type { QuizQuestion } from '#lib/classroom/question.ts';
import type { Quiz } from '#lib/classroom/quiz.ts';

/** What one question came to in the room: shares of the votes cast, 0–1; absent where none were. */
export type RoomResult = {
	readonly cast: number;
	readonly right?: number;
	/** After the discussion, where there was one. */
	readonly rightAfter?: number;
};

export function resultOf(votes: readonly Vote[], { asked, solution }: QuizQuestion): RoomResult {
	const { kind, choices } = ballotOf(asked);
	const key = kind === 'check' ? [0] : solution.key;
	const share = (vote: Vote | undefined) => {
		const cast = votesCast(vote, choices.length);
		const counts = tally(vote, choices.length);
		return cast === 0 ? undefined : key.reduce((sum, at) => sum + (counts[at] ?? 0), 0) / cast;
	};
	const [first, second] = votes;
	const [right, rightAfter] = [share(first), share(second)];
	return {
		cast: votesCast(first, choices.length),
		...(right !== undefined && { right }),
		...(rightAfter !== undefined && { rightAfter })
	};
}

/**
 * The cards of a sitting as sheets, one a seat, by the vote before any discussion: what a report
 * takes from paper and phones too. Questions that a class marks itself say nothing of what was
 * written, so they stay empty. Hands name no seat: they stay with the sitting.
 */
export function sheetsOf(sitting: Sitting, quiz: Pick<Quiz, 'id' | 'questions'>): Collected[] {
	const firsts = quiz.questions.map(({ asked }, at) => {
		const vote = sitting.votes[at]?.[0];
		const isVoted = ballotOf(asked).kind === 'options' && vote?.way === 'cards';
		// A side that stands for nothing here (D, where there are three options) is no answer.
		const given = isVoted ? vote.bySeat.filter(({ option }) => option < asked.options.length) : [];
		return new Map(given.map(({ seat, option }) => [seat, option]));
	});
	const seats = [...new Set(firsts.flatMap((votes) => [...votes.keys()]))].sort((a, b) => a - b);
	return seats.map((seat) => {
		const sheet = {
			quizId: quiz.id,
			seat,
			version: 'A',
			attempt: 1,
			nonce: sitting.startedAt % 2 ** 32,
			startedAt: Math.floor(sitting.startedAt / 60_000) * 60_000,
			hadFewerOptions: false,
			answers: firsts.map((votes) => {
				const option = votes.get(seat);
				return option === undefined ? {} : { picked: [option] };
			})
		} as const;
		return {
			id: collectedId(sheet),
			quizId: quiz.id,
			seat,
			sheet,
			way: 'cards',
			receivedAt: sitting.changedAt
		};
	});
}

/** By seat, the letter shown in each vote by cards; a dash where the card was not seen. */
export function lettersBySeat(
	votes: readonly Vote[],
	{ choices }: Ballot
): readonly (readonly [seat: number, letters: readonly string[]])[] {
	const rounds = votes.map((vote) =>
		vote.way === 'cards'
			? new Map(vote.bySeat.map(({ seat, option }) => [seat, option]))
			: undefined
	);
	const seats = new Set(rounds.flatMap((round) => [...(round?.keys() ?? [])]));
	return [...seats]
		.sort((a, b) => a - b)
		.map((seat) => [seat, rounds.map((round) => choices[round?.get(seat) ?? -1]?.letter ?? '–')]);
}
