/**
 * What a teacher keeps, as one file: quizzes, collected sheets and lessons, and the classes with the
 * names of their students only if they are asked for. Form: exchange/summed-lines.
 */
import type { Collected } from '#lib/classroom/answer-sheet.ts';
import type { Quiz } from '#lib/classroom/quiz.ts';
import type { Sitting } from '#lib/classroom/room/sitting.ts';
import type { Roster } from '#lib/classroom/roster.ts';
import { writeSummed } from '#lib/exchange/summed-lines.ts';

export const classroomFormat = 'attache/classroom';
/** A higher one is refused with words. */
export const classroomVersion = 1;

export type Classroom = {
	readonly quizzes: readonly Quiz[];
	readonly rosters: readonly Roster[];
	readonly sheets: readonly Collected[];
	readonly sittings: readonly Sitting[];
};

export const emptyClassroom: Classroom = { quizzes: [], rosters: [], sheets: [], sittings: [] };

type Writing = {
	/** Without them no class is written at all: neither its name, nor what its students are given. */
	readonly names: boolean;
	readonly createdAt: number;
};

export function writeClassroom(
	{ quizzes, rosters, sheets, sittings }: Classroom,
	{ names, createdAt }: Writing
): Promise<string> {
	const header = { format: classroomFormat, version: classroomVersion, createdAt, names };
	return writeSummed(header, [
		...quizzes.map((row) => ({ kind: 'quiz', row })),
		...(names ? rosters.map((row) => ({ kind: 'roster', row })) : []),
		...sheets.map((row) => ({ kind: 'sheet', row })),
		...sittings.map((row) => ({ kind: 'sitting', row }))
	]);
}
