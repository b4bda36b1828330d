import type { Collected } from '#lib/classroom/answer-sheet.ts';
import { firstAttempts } from '#lib/classroom/collection.ts';
import { mark, type Mark } from '#lib/classroom/mark.ts';
import type { Quiz } from '#lib/classroom/quiz.ts';
import type { Student } from '#lib/classroom/roster.ts';
import { enoughStudents } from './enough.ts';
import { alpha, groups, mean, sum, type Groups } from './item-statistics.ts';
import { questionReport, type QuestionReport } from './question-report.ts';

/** What a class did with a quiz: the first attempt of every seat, whatever way it came. */
export type ClassReport = {
	/** Students with a sheet. */
	readonly n: number;
	readonly students: readonly StudentReport[];
	/** In master order. */
	readonly questions: readonly QuestionReport[];
	/** Mean share right, 0–1; undefined without a sheet. */
	readonly mean?: number;
	/** KR-20; undefined below ten students, or where it has no meaning. */
	readonly alpha?: number;
	/** Seats of the class without a sheet. */
	readonly missing: readonly Student[];
};

export type StudentReport = {
	readonly seat: number;
	/** Undefined: a seat that is not in the roster. */
	readonly name?: string;
	readonly sheet: Collected;
	/** By question, in master order. */
	readonly marks: readonly Mark[];
	readonly right: number;
};

/** A pure function of the sheets as a set: order, repetition and later attempts change nothing. */
export function classReport(
	quiz: Pick<Quiz, 'questions'>,
	collected: readonly Collected[],
	roster: readonly Student[]
): ClassReport {
	const names = new Map(roster.map(({ seat, name }) => [seat, name]));
	const firsts = firstAttempts(collected);
	const students = [...firsts].map(([seat, sheet]) => {
		const marks = quiz.questions.map(({ asked, solution }, at) =>
			mark(asked, solution, sheet.sheet.answers[at])
		);
		const name = names.get(seat);
		const right = marks.filter((m) => m === 'right').length;
		return { seat, ...(name !== undefined && { name }), sheet, marks, right };
	});
	const scores = students.map(({ marks }) => marks.map((m) => (m === 'right' ? 1 : 0)));
	const n = students.length;
	const ends: Groups = groups(scores.map(sum));
	const reliability = n >= enoughStudents ? alpha(scores) : undefined;
	return {
		n,
		students,
		questions: quiz.questions.map((question, at) =>
			questionReport({ question, at, students, scores, ends })
		),
		...(n > 0 && { mean: mean(students.map((s) => s.right)) / quiz.questions.length }),
		...(reliability !== undefined && { alpha: reliability }),
		missing: roster.filter(({ seat }) => !firsts.has(seat))
	};
}
