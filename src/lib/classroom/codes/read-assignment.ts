import {
	type Assignment,
	type Body,
	type Personal,
	feedbacks,
	times
} from '#lib/classroom/codes/assignment.ts';
import { Reader } from '#lib/classroom/codes/bytes.ts';
import { opened } from '#lib/classroom/codes/packet.ts';
import { readQuestions, readSolutions } from '#lib/classroom/codes/question-bytes.ts';
import { saltLength, unsealed } from '#lib/classroom/codes/seal.ts';
import { longestBody, unsqueezed } from '#lib/classroom/codes/squeeze.ts';
import { BadCode, type Decoded, decoding } from '#lib/classroom/codes/trouble.ts';
import type { Question, Solution } from '#lib/classroom/question.ts';
import { longestTitle, mostQuestions, quizIdOf } from '#lib/classroom/quiz.ts';
import { highestSeat } from '#lib/classroom/roster.ts';

const longestMinutes = 600;

export const openAssignment = (bytes: Uint8Array): Decoded<Assignment> =>
	decoding(() => readAssignment(opened('assignment', bytes)));

function readAssignment(input: Reader): Assignment {
	const quizId = quizIdOf(input.bytes(5));
	const [head, how] = [input.byte(), input.byte()];
	const settings = {
		feedback: input.one(feedbacks, (head >> 2) & 3),
		mixesQuestions: (how & 1) !== 0,
		mixesOptions: (how & 2) !== 0,
		asksConfidence: (how & 4) !== 0,
		minutes: input.count(longestMinutes)
	};
	const seed = input.text() || quizId;
	const title = input.text().slice(0, longestTitle);
	const personal = head & 16 ? readPersonal(input) : undefined;
	const body = readBody(input, head & 3);
	return { quizId, seed, title, settings, ...(personal && { personal }), body };
}

function readPersonal(input: Reader): Personal {
	const seat = input.count(highestSeat);
	const time = input.one(times, input.byte());
	const flags = input.byte();
	const fewerOptions = (flags & 4) !== 0;
	const leftOut = fewerOptions
		? input.list(mostQuestions, () => {
				const option = input.byte();
				return option === 0 ? undefined : option - 1;
			})
		: [];
	return {
		seat,
		accommodations: {
			...(time !== undefined && { time }),
			...(flags & 1 && { largePrint: true }),
			...(flags & 2 && { readAloud: true }),
			...(fewerOptions && { fewerOptions }),
			...(flags & 8 && { rest: true })
		},
		leftOut
	};
}

function readBody(input: Reader, kind: number): Body {
	if (kind === 0) return readNumbers(input);
	if (kind === 1) {
		const words = new Reader(unsqueezed(input.rest()));
		const questions = readQuestions(words, mostQuestions);
		const solutions = readSolutions(words, questions);
		words.end();
		return { kind: 'open', questions, solutions };
	}
	if (kind !== 2) throw new BadCode('damaged');
	const salt = input.bytes(saltLength);
	const hidden = input.bytes(input.count(longestBody));
	const words = new Reader(unsqueezed(input.rest()));
	const questions = readQuestions(words, mostQuestions);
	words.end();
	return { kind: 'sealed', questions, salt, sealed: hidden };
}

function readNumbers(input: Reader): Body {
	const fingerprint = input.fixed(4);
	const runs = input.list(mostQuestions, () => ({
		article: input.fixed(3),
		items: input.list(mostQuestions, () => ({ item: input.fixed(3), keyPosition: input.byte() }))
	}));
	input.end();
	if (runs.reduce((sum, { items }) => sum + items.length, 0) > mostQuestions)
		throw new BadCode('too-big');
	return { kind: 'built-in', runs, fingerprint };
}

/** What was held back; undefined where the code is not the one. */
export async function releasedSolutions(
	body: Extract<Body, { kind: 'sealed' }>,
	code: string
): Promise<Decoded<readonly Solution[]> | undefined> {
	const bytes = await unsealed(body.sealed, code, body.salt);
	return bytes && decoding(() => solutionsIn(bytes, body.questions));
}

function solutionsIn(bytes: Uint8Array, questions: readonly Question[]): readonly Solution[] {
	const input = new Reader(unsqueezed(bytes));
	const solutions = readSolutions(input, questions);
	input.end();
	return solutions;
}
