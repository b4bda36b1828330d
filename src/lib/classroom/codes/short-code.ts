import type { AnswerSheet } from '#lib/classroom/answer-sheet.ts';
import { crcOfText } from '#lib/classroom/codes/crc32.ts';
import type { Question } from '#lib/classroom/question.ts';
import { letters } from '#lib/classroom/version.ts';

/**
 * A tiny quiz's result as a number to read out: seat, version, attempt and options, packed without
 * gaps, then four check digits. The whole number leaves a remainder that belongs to the quiz when
 * divided by 9973, a prime in whose powers of ten no two of the first twenty are alike: so one wrong
 * digit or two exchanged are always found, and a code of another quiz nearly always.
 */
const prime = 9973n;
const checks = 10_000n;
const seatsHere = 100n;
const attemptsHere = 3n;
/** Longer ones are not written down without slips: then the code is shown to the camera. */
export const longestShortCode = 16;

type Shape = Pick<Question, 'interaction' | 'options'>;

/** Undefined where the quiz is not tiny: too many options, or answers that are no single option. */
export function makeShortCode(sheet: AnswerSheet, shapes: readonly Shape[]): string | undefined {
	const { seat, version, attempt, answers, hadFewerOptions } = sheet;
	if (!isTiny(shapes) || BigInt(seat) >= seatsHere || hadFewerOptions) return undefined;
	let value = BigInt(seat);
	value = value * 4n + BigInt(letters.indexOf(version));
	value = value * attemptsHere + BigInt(Math.min(attempt, Number(attemptsHere)) - 1);
	shapes.forEach(({ options }, at) => {
		const picked = answers[at]?.picked?.[0];
		value = value * BigInt(options.length + 1) + BigInt(picked === undefined ? 0 : picked + 1);
	});
	const open = value * checks;
	const check = (remainderOf(sheet.quizId) - (open % prime) + prime) % prime;
	return grouped((open + check).toString().padStart(shortCodeLength(shapes), '0'));
}

/** The sheet that a typed code stands for; undefined where it has a slip or belongs to another quiz. */
export function readShortCode(
	typed: string,
	quizId: string,
	shapes: readonly Shape[]
): AnswerSheet | undefined {
	const digits = typed.replace(/[\s.–-]/g, '');
	if (!isTiny(shapes) || !/^\d+$/.test(digits) || digits.length !== shortCodeLength(shapes))
		return undefined;
	const number = BigInt(digits);
	if (number % prime !== remainderOf(quizId) || number % checks >= prime) return undefined;
	let value = number / checks;
	const take = (base: bigint) => {
		const digit = Number(value % base);
		value /= base;
		return digit;
	};
	const picks = shapes.toReversed().map(({ options }) => take(BigInt(options.length + 1)));
	const attempt = take(attemptsHere) + 1;
	const version = letters[take(4n)] ?? 'A';
	const seat = Number(value);
	if (seat < 1 || value >= seatsHere) return undefined;
	const answers = picks.toReversed().map((pick) => (pick === 0 ? {} : { picked: [pick - 1] }));
	// The same code is the same sheet, however often it is typed.
	const nonce = crcOfText(`${quizId} ${digits}`);
	return {
		quizId,
		seat,
		version,
		attempt,
		nonce,
		startedAt: 0,
		hadFewerOptions: false,
		answers
	};
}

/** Digits of every code of this quiz. */
export function shortCodeLength(shapes: readonly Shape[]): number {
	const most = shapes.reduce(
		(product, { options }) => product * BigInt(options.length + 1),
		seatsHere * 4n * attemptsHere
	);
	return (most * checks - 1n).toString().length;
}

export const isTiny = (shapes: readonly Shape[]): boolean =>
	shapes.length > 0 &&
	shapes.every(({ interaction }) => interaction === 'choice' || interaction === 'select-text') &&
	shortCodeLength(shapes) <= longestShortCode;

const remainderOf = (quizId: string): bigint => BigInt(crcOfText(quizId)) % prime;

const grouped = (digits: string) => digits.replace(/\d{4}(?=\d)/g, '$& ');
