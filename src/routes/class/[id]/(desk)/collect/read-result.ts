import {
	collectedId,
	type AnswerSheet,
	type Collected,
	type Way
} from '#lib/classroom/answer-sheet.ts';
import { fromText } from '#lib/classroom/codes/carriers.ts';
import { kindOf } from '#lib/classroom/codes/packet.ts';
import { openResult } from '#lib/classroom/codes/result.ts';
import { readShortCode } from '#lib/classroom/codes/short-code.ts';
import { codeTroubleWords } from '#lib/classroom/codes/trouble-words.ts';
import { decoding } from '#lib/classroom/codes/trouble.ts';
import type { Quiz } from '#lib/classroom/quiz.ts';

export type Read = { readonly sheet: AnswerSheet } | { readonly words: string };

const slip =
	'These figures do not fit this quiz: one is wrong, or two are exchanged. Read them out once more.';

/** A scanned, typed or filed result of this quiz, or in words why it is none. */
export function readResult(text: string, { id, questions }: Quiz): Read {
	if (/^[\d\s.–-]+$/.test(text.trim())) {
		const sheet = readShortCode(
			text,
			id,
			questions.map(({ asked }) => asked)
		);
		return sheet ? { sheet } : { words: slip };
	}
	const packet = decoding(() => fromText(text));
	if ('trouble' in packet) return { words: codeTroubleWords[packet.trouble] };
	const isQuiz = kindOf(packet.value) === 'assignment' || kindOf(packet.value) === 'frame';
	if (isQuiz) return { words: 'This is the code of a quiz, not of anybody’s answers.' };
	const opened = openResult(packet.value);
	if ('trouble' in opened) return { words: codeTroubleWords[opened.trouble] };
	return check(opened.value, { id, questions });
}

/** Sound, but of another quiz, or with options that this one has not. */
function check(sheet: AnswerSheet, { id, questions }: Pick<Quiz, 'id' | 'questions'>): Read {
	if (sheet.quizId !== id) return { words: 'These answers belong to another quiz.' };
	const fits =
		sheet.answers.length === questions.length &&
		sheet.answers.every(({ picked }, at) =>
			(picked ?? []).every((option) => option < (questions[at]?.asked.options.length ?? 0))
		);
	return fits ? { sheet } : { words: codeTroubleWords.damaged };
}

export const collectedFrom = (sheet: AnswerSheet, way: Way, receivedAt: number): Collected => ({
	id: collectedId(sheet),
	quizId: sheet.quizId,
	seat: sheet.seat,
	sheet,
	way,
	receivedAt
});
