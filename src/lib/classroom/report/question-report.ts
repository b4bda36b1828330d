import type { Answer } from '#lib/classroom/answer-sheet.ts';
import type { Mark } from '#lib/classroom/mark.ts';
import type { QuizQuestion } from '#lib/classroom/question.ts';
import type { Confidence } from '#lib/items/response.ts';
import type { StudentReport } from './class-report.ts';
import { enoughForGroups, enoughStudents } from './enough.ts';
import {
	correlation,
	discrimination,
	mean,
	median,
	restScores,
	upperLower,
	type Groups,
	type Scores
} from './item-statistics.ts';
import { responseOf } from './responses.ts';

export type QuestionReport = {
	/** Master number, from 0. */
	readonly at: number;
	readonly n: number;
	readonly right: number;
	readonly omitted: number;
	/** Share right, 0–1; omitted counts as wrong. Undefined without a sheet. */
	readonly facility?: number;
	/** Corrected point-biserial; undefined below ten students or where nothing varies. */
	readonly discrimination?: number;
	/** D of the upper and lower 27 %; undefined below twenty students. */
	readonly upperLower?: number;
	/** Every option of a choice, chosen or not; for the others what was answered, most often first. */
	readonly responses: readonly ResponseReport[];
	readonly confidence: readonly ConfidenceReport[];
	/** Milliseconds; undefined where no sheet says. */
	readonly medianMs?: number;
};

export type ResponseReport = {
	/** choice and select-text: the option's master index. */
	readonly option?: number;
	/** What was answered, in words, or in master letters for an order or pairs. */
	readonly text: string;
	readonly isRight: boolean;
	readonly count: number;
	/** Of all students, 0–1. */
	readonly share: number;
	/** How many of the strongest and of the weakest 27 % answered so; undefined below twenty. */
	readonly upper?: number;
	readonly lower?: number;
	/** Mean score on the other questions of those who answered so; undefined where nobody did. */
	readonly meanRest?: number;
	readonly flag?: Flag;
};

/** unchosen: a wrong option that under 5 % took · attractive: one that the stronger prefer · key-avoided: the key draws the weaker. */
export type Flag = 'unchosen' | 'attractive' | 'key-avoided';

export type ConfidenceReport = {
	readonly confidence: Confidence;
	readonly count: number;
	readonly right: number;
};

type Input = {
	readonly question: QuizQuestion;
	readonly at: number;
	readonly students: readonly StudentReport[];
	readonly scores: Scores;
	readonly ends: Groups;
};

export function questionReport(input: Input): QuestionReport {
	const { at, students, scores } = input;
	const n = students.length;
	const marks = students.map((s) => s.marks[at] as Mark);
	const right = marks.filter((m) => m === 'right').length;
	const took = students.flatMap((s) => s.sheet.sheet.answers[at]?.tookMs ?? []);
	const r = n >= enoughStudents ? discrimination(scores, at) : undefined;
	const d = n >= enoughForGroups ? upperLower(scores, at) : undefined;
	const middle = median(took);
	return {
		at,
		n,
		right,
		omitted: marks.filter((m) => m === 'omitted').length,
		...(n > 0 && { facility: right / n }),
		...(r !== undefined && { discrimination: r }),
		...(d !== undefined && { upperLower: d }),
		responses: responseReports(input),
		confidence: confidenceReports(students, at),
		...(middle !== undefined && { medianMs: middle })
	};
}

/** A distractor below this share does no work (Haladyna & Downing 1993). */
const working = 0.05;

function responseReports({ question, at, students, scores, ends }: Input): ResponseReport[] {
	const n = students.length;
	const rest = restScores(scores, at);
	const given = students.map((s) => responseOf(question, s.sheet.sheet.answers[at]));
	const listed = new Map<string, { text: string; option?: number; isRight: boolean }>();
	if (question.asked.interaction === 'choice')
		question.asked.options.forEach((text, option) =>
			listed.set(`${option}`, { text, option, isRight: question.solution.key.includes(option) })
		);
	given.forEach((response, i) => {
		if (response && !listed.has(response.id))
			listed.set(response.id, { ...response, isRight: students[i]!.marks[at] === 'right' });
	});
	const count = (id: string, among?: readonly number[]) =>
		(among ?? given.map((_, i) => i)).filter((i) => given[i]?.id === id).length;
	const reports = [...listed].map(([id, { text, option, isRight }]) => {
		const took = given.map((response) => (response?.id === id ? 1 : 0));
		const who = rest.filter((_, i) => took[i] === 1);
		const share = n === 0 ? 0 : who.length / n;
		const flag =
			n >= enoughStudents && option !== undefined
				? flagOf(isRight, share, correlation(took, rest))
				: undefined;
		return {
			text,
			...(option !== undefined && { option }),
			isRight,
			count: who.length,
			share,
			...(n >= enoughForGroups && { upper: count(id, ends.upper), lower: count(id, ends.lower) }),
			...(who.length > 0 && { meanRest: mean(who) }),
			...(flag && { flag })
		};
	});
	return question.asked.interaction === 'choice'
		? reports
		: reports.sort((a, b) => b.count - a.count || a.text.localeCompare(b.text));
}

function flagOf(isRight: boolean, share: number, r: number | undefined): Flag | undefined {
	if (isRight) return r !== undefined && r < 0 ? 'key-avoided' : undefined;
	if (share < working) return 'unchosen';
	return r !== undefined && r > 0 ? 'attractive' : undefined;
}

const levels: readonly Confidence[] = ['sure', 'think-so', 'guess'];

/** Only the levels that somebody chose. */
function confidenceReports(students: readonly StudentReport[], at: number): ConfidenceReport[] {
	return levels.flatMap((confidence) => {
		const chose = students.filter((s) => answerOf(s, at)?.confidence === confidence);
		const right = chose.filter((s) => s.marks[at] === 'right').length;
		return chose.length === 0 ? [] : [{ confidence, count: chose.length, right }];
	});
}

const answerOf = (student: StudentReport, at: number): Answer | undefined =>
	student.sheet.sheet.answers[at];
