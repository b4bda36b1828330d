/** What a student has done with a quiz, as it is kept on the device. */
import type { Answer, AnswerSheet } from '#lib/classroom/answer-sheet.ts';
import type { Assignment } from '#lib/classroom/codes/assignment.ts';
import type { Solution } from '#lib/classroom/question.ts';
import { type Letter, letters } from '#lib/classroom/version.ts';

export type Sitting = {
	readonly seat: number;
	readonly version: Letter;
	readonly attempt: number;
	readonly nonce: number;
	readonly startedAt: number;
	/** Place in the version of the question now asked; the number of questions when all were. */
	readonly position: number;
	/** By question, in master order. */
	readonly answers: readonly Answer[];
	/** Spent on the questions; a rest does not count. */
	readonly usedMs: number;
	readonly isHandedIn: boolean;
	/** Attempts so far on this device, by seat. */
	readonly attempts: Readonly<Record<number, number>>;
	/** Opened by the release code. */
	readonly released?: readonly Solution[];
};

/** Neighbours have different versions. */
export const versionFor = (seat: number): Letter => letters[(seat - 1) % letters.length] as Letter;

/** Where a quiz is kept on this device: a code for one student goes on with no other student's answers. */
export const takingId = ({ quizId, personal }: Assignment): string =>
	personal ? `${quizId}-${personal.seat}` : quizId;

type Start = { readonly seat: number; readonly nonce: number; readonly now: number };

/** A new attempt; another student may use the same phone. */
export function begun(count: number, last: Sitting | undefined, start: Start): Sitting {
	const { seat, nonce, now } = start;
	const attempt = (last?.attempts[seat] ?? 0) + 1;
	return {
		seat,
		version: versionFor(seat),
		attempt,
		nonce,
		startedAt: Math.floor(now / 60_000) * 60_000,
		position: 0,
		answers: Array.from({ length: count }, () => ({})),
		usedMs: 0,
		isHandedIn: false,
		attempts: { ...last?.attempts, [seat]: attempt }
	};
}

export function sheetOf({ quizId, personal }: Assignment, sitting: Sitting): AnswerSheet {
	const { seat, version, attempt, nonce, startedAt, answers } = sitting;
	const hadFewerOptions = personal?.accommodations.fewerOptions ?? false;
	return { quizId, seat, version, attempt, nonce, startedAt, hadFewerOptions, answers };
}

/** What lies in the store, if it is whole: it may come from another version of the app. */
export function readSitting(value: unknown, count: number): Sitting | undefined {
	const row = value as Partial<Sitting> | null | undefined;
	const isWhole =
		typeof row === 'object' &&
		row !== null &&
		Array.isArray(row.answers) &&
		row.answers.length === count &&
		[row.seat, row.attempt, row.nonce, row.startedAt, row.position, row.usedMs].every(
			Number.isFinite
		) &&
		letters.includes(row.version as Letter);
	return isWhole ? (row as Sitting) : undefined;
}

/** Minutes that this student has; undefined without a limit. */
export function minutesFor({ settings, personal }: Assignment): number | undefined {
	const time = personal?.accommodations.time;
	if (settings.minutes === 0 || time === 'none') return undefined;
	return settings.minutes * (time ?? 1);
}
