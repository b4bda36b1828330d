/** Rows of a classroom file, checked before they are believed: a clean copy, or undefined. */
import {
	type Answer,
	type AnswerSheet,
	type Collected,
	collectedId
} from '#lib/classroom/answer-sheet.ts';
import { has, isQuestion, isText } from '#lib/classroom/file/valid-question.ts';
import {
	type QuizArticle,
	type QuizSettings,
	type Quiz,
	isQuizId,
	longestTitle,
	mostQuestions
} from '#lib/classroom/quiz.ts';
import {
	type SeatVote,
	type Sitting,
	type Step,
	type Voting,
	mostHands
} from '#lib/classroom/room/sitting.ts';
import {
	type Accommodations,
	type Roster,
	type Student,
	highestSeat
} from '#lib/classroom/roster.ts';
import { letters } from '#lib/classroom/version.ts';
import {
	type Check,
	type Shape,
	between,
	integer,
	is,
	isBoolean,
	isName,
	isTime,
	listOf,
	optional,
	readShape
} from '#lib/scheduling/shape.ts';

const isId: Check = (value) => typeof value === 'string' && isQuizId(value);
const isTitle: Check = (value) => isName(value) && (value as string).length <= longestTitle;
const isSeat = integer(1, highestSeat);
const option = integer(0, 29);

const settings: Shape<QuizSettings> = {
	feedback: is('each', 'end', 'released'),
	asksConfidence: isBoolean,
	mixesQuestions: isBoolean,
	mixesOptions: isBoolean,
	minutes: integer(0, 600)
};
const article: Shape<QuizArticle> = { id: isName, headline: isText, isBuiltIn: isBoolean };
const quiz: Shape<Quiz> = {
	schema: is('attache/quiz/1'),
	id: isId,
	title: isTitle,
	seed: isName,
	questions: listOf(isQuestion, mostQuestions),
	settings: has(settings),
	articles: listOf(has(article), mostQuestions),
	createdAt: isTime,
	changedAt: isTime,
	handedOutAt: optional(isTime),
	releaseCode: optional((value) => /^[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(String(value))),
	rosterId: optional(isName)
};
export const readQuiz = (value: unknown): Quiz | undefined => readShape(quiz, value);

const given: Shape<Accommodations> = {
	time: optional(is(1.25, 1.5, 2, 3, 'none')),
	largePrint: optional(isBoolean),
	readAloud: optional(isBoolean),
	fewerOptions: optional(isBoolean),
	rest: optional(isBoolean)
};
const student: Shape<Student> = {
	seat: isSeat,
	name: isName,
	accommodations: optional(has(given))
};
const roster: Shape<Roster> = {
	schema: is('attache/roster/1'),
	id: isName,
	name: isName,
	students: listOf(has(student), highestSeat),
	changedAt: isTime,
	archivedAt: optional(isTime)
};
export function readRoster(value: unknown): Roster | undefined {
	const read = readShape(roster, value);
	const seats = new Set(read?.students.map(({ seat }) => seat));
	return seats.size === read?.students.length ? read : undefined;
}

const answer: Shape<Answer> = {
	picked: optional(listOf(option, 30)),
	text: optional(isText),
	confidence: optional(is('sure', 'think-so', 'guess')),
	tookMs: optional(between(0, 86_400_000))
};
const sheet: Shape<AnswerSheet> = {
	quizId: isId,
	seat: isSeat,
	version: is(...letters),
	attempt: integer(1, 99),
	nonce: integer(0, 2 ** 32),
	startedAt: isTime,
	hadFewerOptions: isBoolean,
	answers: listOf(has(answer), mostQuestions)
};
const collected: Shape<Collected> = {
	id: isName,
	quizId: isId,
	seat: isSeat,
	sheet: has(sheet),
	way: is('camera', 'code', 'file', 'paper', 'cards', 'by-hand'),
	receivedAt: isTime
};
/** An id that is not the sheet's own would count one sheet twice. */
export function readCollected(value: unknown): Collected | undefined {
	const read = readShape(collected, value);
	const isOwn = read?.sheet.quizId === read?.quizId && read && read.id === collectedId(read.sheet);
	return isOwn ? read : undefined;
}

const voting: Shape<Voting> = {
	way: is('hands', 'cards', 'none'),
	seats: listOf(isSeat, highestSeat)
};
const step: Shape<Step> = {
	question: integer(0, mostQuestions),
	phase: is('question', 'vote', 'closed', 'discuss', 'shift', 'answer', 'evidence', 'end'),
	round: is(0, 1)
};
const seatVote: Shape<SeatVote> = { seat: isSeat, option };
const isVote: Check = (value) =>
	has({ way: is('hands'), counts: listOf(integer(0, mostHands), 30) })(value) ||
	has({ way: is('cards'), bySeat: listOf(has(seatVote), highestSeat) })(value);
const sitting: Shape<Sitting> = {
	schema: is('attache/sitting/1'),
	id: isName,
	quizId: isId,
	startedAt: isTime,
	changedAt: isTime,
	voting: has(voting),
	step: has(step),
	votes: listOf(listOf(isVote, 2), mostQuestions),
	timer: optional(
		(value) => has({ endsAt: isTime })(value) || has({ leftMs: between(0, 86_400_000) })(value)
	)
};
export const readLesson = (value: unknown): Sitting | undefined => readShape(sitting, value);
