/**
 * A quiz in a room: one screen, paced by the teacher. Kept after every step, so that a reload, a
 * flat battery or the end of the hour loses nothing.
 */
export type Sitting = {
	readonly schema: 'attache/sitting/1';
	readonly id: string;
	readonly quizId: string;
	readonly startedAt: number;
	readonly changedAt: number;
	readonly voting: Voting;
	readonly step: Step;
	/** By question: the votes taken, the first before the second. Absent where none was. */
	readonly votes: readonly (readonly Vote[])[];
	readonly timer?: Timer;
};

/**
 * hands: shown, counted and typed in by the teacher · cards: read by the camera, one a seat ·
 * none: the class thinks, and sees the answer.
 */
export type Voting = {
	readonly way: 'hands' | 'cards' | 'none';
	/** Numbers of the cards that were given out. Empty where none were. */
	readonly seats: readonly number[];
};

/**
 * question: read and think · vote: hands or cards are up · closed: votes are in, and not shown yet ·
 * discuss: convince your neighbour · shift: both votes beside each other · answer · evidence · end.
 */
export type Phase =
	'question' | 'vote' | 'closed' | 'discuss' | 'shift' | 'answer' | 'evidence' | 'end';

/** `round` 0 is the first vote, 1 the one after the discussion. */
export type Step = { readonly question: number; readonly phase: Phase; readonly round: 0 | 1 };

/** Counts by option for hands, which name nobody; by seat for cards. */
export type Vote =
	| { readonly way: 'hands'; readonly counts: readonly number[] }
	| { readonly way: 'cards'; readonly bySeat: readonly SeatVote[] };
export type SeatVote = { readonly seat: number; readonly option: number };

/** Running until `endsAt`, or stopped with `leftMs` to go. Nothing happens at its end but words. */
export type Timer = { readonly endsAt: number } | { readonly leftMs: number };

/** More hands than this are a slip of the finger. */
export const mostHands = 999;

export function startSitting(
	quizId: string,
	questions: number,
	voting: Voting,
	{ id, now }: { readonly id: string; readonly now: number }
): Sitting {
	return {
		schema: 'attache/sitting/1',
		id,
		quizId,
		startedAt: now,
		changedAt: now,
		voting,
		step: questions > 0 ? firstStep(0) : { question: 0, phase: 'end', round: 0 },
		votes: Array.from({ length: questions }, () => [])
	};
}

export const firstStep = (question: number): Step => ({ question, phase: 'question', round: 0 });

/** The vote that is being taken, or was taken last at this step. */
export const voteAt = ({ votes, step }: Sitting, round = step.round): Vote | undefined =>
	votes[step.question]?.[round];

/** With a round's vote put in its place; a second one only after a first. */
export function withVote(sitting: Sitting, vote: Vote): Sitting {
	const { question, round } = sitting.step;
	const taken = sitting.votes[question] ?? [];
	if (round > taken.length) return sitting;
	const votes = sitting.votes.map((rounds, at) =>
		at === question ? [...taken.slice(0, round), vote, ...taken.slice(round + 1)] : rounds
	);
	return { ...sitting, votes };
}

/** With this timer, or without any. A step never takes the last one's timer along. */
export function withTimer(sitting: Sitting, timer?: Timer): Sitting {
	const next: { -readonly [name in keyof Sitting]: Sitting[name] } = { ...sitting };
	delete next.timer;
	return timer ? { ...next, timer } : next;
}

/** Votes by option. */
export function tally(vote: Vote | undefined, options: number): readonly number[] {
	const counts = Array.from({ length: options }, () => 0);
	if (vote?.way === 'hands')
		vote.counts.slice(0, options).forEach((count, at) => (counts[at] = count));
	if (vote?.way === 'cards')
		for (const { option } of vote.bySeat) if (option < options) counts[option]! += 1;
	return counts;
}

export const votesCast = (vote: Vote | undefined, options: number): number =>
	tally(vote, options).reduce((sum, count) => sum + count, 0);
