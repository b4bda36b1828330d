import type { Letter } from '#lib/classroom/version.ts';
import type { Confidence } from '#lib/items/response.ts';

/**
 * What one student answered, in master numbers whatever version they had: from a phone, a sheet of
 * paper or a card held up. Nothing here names the student; the roster on the teacher's device does.
 */
export type AnswerSheet = {
	readonly quizId: string;
	/** The student's number in the class, from 1. */
	readonly seat: number;
	readonly version: Letter;
	/** Counted from 1; reports use the first. */
	readonly attempt: number;
	/** Drawn when the attempt began: the same sheet scanned twice is one sheet. */
	readonly nonce: number;
	/** Epoch ms, to the minute; 0 where it is not known. */
	readonly startedAt: number;
	/** One wrong option was left out of each choice (fewer options). */
	readonly hadFewerOptions: boolean;
	/** By question, in master order. */
	readonly answers: readonly Answer[];
};

/** picked: indices into the question's options, as in Solution.key; both absent is omitted. */
export type Answer = {
	readonly picked?: readonly number[];
	readonly text?: string;
	readonly confidence?: Confidence;
	/** Rounded to a second, above two minutes to sixteen. */
	readonly tookMs?: number;
};

/** How a sheet reached the teacher. */
export type Way = 'camera' | 'code' | 'file' | 'paper' | 'cards' | 'by-hand';

/** A sheet on the teacher's device. The teacher may move it to another seat; what was sent stays. */
export type Collected = {
	readonly id: string;
	readonly quizId: string;
	/** The seat it counts for. */
	readonly seat: number;
	readonly sheet: AnswerSheet;
	readonly way: Way;
	readonly receivedAt: number;
};

export const isOmitted = ({ picked, text }: Answer): boolean =>
	(picked === undefined || picked.length === 0) && (text === undefined || text === '');

/** The same for every copy of a sheet, different for any two sheets of a quiz. */
export const collectedId = ({ quizId, seat, attempt, nonce }: AnswerSheet): string =>
	`${quizId}-${seat}-${attempt}-${nonce.toString(36)}`;
