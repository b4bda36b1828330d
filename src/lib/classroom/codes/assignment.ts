import { Writer } from '#lib/classroom/codes/bytes.ts';
import { crcOfText } from '#lib/classroom/codes/crc32.ts';
import { packet } from '#lib/classroom/codes/packet.ts';
import { writeQuestions, writeSolutions } from '#lib/classroom/codes/question-bytes.ts';
import { sealed } from '#lib/classroom/codes/seal.ts';
import { squeezed } from '#lib/classroom/codes/squeeze.ts';
import { optionLeftOut } from '#lib/classroom/fewer-options.ts';
import type { Question, QuizQuestion, Solution } from '#lib/classroom/question.ts';
import { type Quiz, type QuizSettings, quizIdBytes } from '#lib/classroom/quiz.ts';
import type { Accommodations } from '#lib/classroom/roster.ts';

/** A quiz on its way to a student: all that a phone needs to ask it, and no more than it may know. */
export type Assignment = {
	readonly quizId: string;
	readonly seed: string;
	readonly title: string;
	readonly settings: QuizSettings;
	readonly personal?: Personal;
	readonly body: Body;
};

/** For one student: the teacher's list of names stays where it is. */
export type Personal = {
	readonly seat: number;
	readonly accommodations: Accommodations;
	/** By question: the wrong option that is not shown; only with fewer options. */
	readonly leftOut: readonly (number | undefined)[];
};

/**
 * built-in: numbers of questions that every copy of the app holds · open: the questions with all
 * that solves them · sealed: the questions alone; the rest under the release code.
 */
export type Body =
	| ({ readonly kind: 'built-in' } & BuiltIn)
	| {
			readonly kind: 'open';
			readonly questions: readonly Question[];
			readonly solutions: readonly Solution[];
	  }
	| {
			readonly kind: 'sealed';
			readonly questions: readonly Question[];
			readonly salt: Uint8Array<ArrayBuffer>;
			readonly sealed: Uint8Array<ArrayBuffer>;
	  };

/**
 * Three bytes name an article, three an item of it, one the place of its key, which a set balances;
 * the fingerprint tells another version of the library.
 */
export type BuiltIn = {
	readonly runs: readonly { readonly article: number; readonly items: readonly ItemNumber[] }[];
	readonly fingerprint: number;
};

export type ItemNumber = { readonly item: number; readonly keyPosition: number };

export type Making = {
	readonly quiz: Quiz;
	/** The questions are the library's own, word for word: only their numbers travel. */
	readonly asNumbers: boolean;
	/** Reasons and evidence travel too. */
	readonly reasons: boolean;
	/** Held back until this code is typed; with it the salt of this sealing. */
	readonly release?: { readonly code: string; readonly salt: Uint8Array<ArrayBuffer> };
	readonly student?: { readonly seat: number; readonly accommodations: Accommodations };
};

/** The packet of an assignment. Held back, it holds no item's number: every copy of the app could look it up. */
export async function makeAssignment(making: Making): Promise<Uint8Array<ArrayBuffer>> {
	const { quiz, release, student } = making;
	const { settings } = quiz;
	const kind = release ? 2 : making.asNumbers ? 0 : 1;
	const out = new Writer();
	out.bytes(quizIdBytes(quiz.id));
	out.byte(kind | (feedbacks.indexOf(settings.feedback) << 2) | (student ? 16 : 0));
	const mixes = (settings.mixesQuestions ? 1 : 0) | (settings.mixesOptions ? 2 : 0);
	out.byte(mixes | (settings.asksConfidence ? 4 : 0));
	out.count(settings.minutes);
	out.text(quiz.seed === quiz.id ? '' : quiz.seed);
	out.text(quiz.title);
	if (student) writePersonal(out, quiz, student);
	if (kind === 0) writeNumbers(out, quiz.questions);
	else await writeWords(out, making);
	return packet('assignment', out.done());
}

export const feedbacks = ['each', 'end', 'released'] as const;

export const articleNumber = (id: string): number => crcOfText(id) & 0xffffff;
export const itemNumber = articleNumber;

/** Where the key stands in master order; the one thing of an item that a set decides. */
export const keyPositionOf = ({ asked, solution }: QuizQuestion): number =>
	asked.interaction === 'choice' ? (solution.key[0] ?? 0) : 0;

/** Of all that a student would see: the same in two versions of the app, or the quiz is not the same. */
export const fingerprintOf = (questions: readonly QuizQuestion[]): number =>
	crcOfText(JSON.stringify(questions.map(({ asked, solution }) => [asked, solution])));

function writePersonal(
	out: Writer,
	{ seed, questions }: Quiz,
	{ seat, accommodations }: NonNullable<Making['student']>
): void {
	const { time, largePrint, readAloud, fewerOptions, rest } = accommodations;
	out.count(seat);
	out.byte(times.indexOf(time));
	const flags = [largePrint, readAloud, fewerOptions, rest];
	out.byte(flags.reduce((sum, flag, bit) => sum | (flag ? 1 << bit : 0), 0));
	if (!fewerOptions) return;
	const leftOut = questions.map(({ asked, solution }, number) =>
		optionLeftOut(seed, number, asked, solution)
	);
	out.list(leftOut, (option) => out.byte(option === undefined ? 0 : option + 1));
}

export const times: readonly Accommodations['time'][] = [undefined, 1.25, 1.5, 2, 3, 'none'];

function writeNumbers(out: Writer, questions: readonly QuizQuestion[]): void {
	const runs: { article: string; items: QuizQuestion[] }[] = [];
	for (const question of questions) {
		const last = runs.at(-1);
		if (last?.article === question.articleId) last.items.push(question);
		else runs.push({ article: question.articleId, items: [question] });
	}
	out.fixed(fingerprintOf(questions), 4);
	out.list(runs, ({ article, items }) => {
		out.fixed(articleNumber(article), 3);
		out.list(items, (question) => {
			out.fixed(itemNumber(question.itemId), 3);
			out.byte(keyPositionOf(question));
		});
	});
}

async function writeWords(out: Writer, { quiz, reasons, release }: Making): Promise<void> {
	const questions = quiz.questions.map(({ asked }) => asked);
	const solutions = quiz.questions.map(({ solution }) => solution);
	const [asked, solved] = [new Writer(), new Writer()];
	writeQuestions(asked, questions);
	writeSolutions(solved, solutions, questions, reasons);
	if (!release) {
		asked.bytes(solved.done());
		out.bytes(squeezed(asked.done()));
		return;
	}
	const hidden = await sealed(squeezed(solved.done()), release.code, release.salt);
	out.bytes(release.salt);
	out.count(hidden.length);
	out.bytes(hidden);
	out.bytes(squeezed(asked.done()));
}
