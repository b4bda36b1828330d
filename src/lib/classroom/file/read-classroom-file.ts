/** Reads a classroom file that may be damaged or hostile. Nothing is taken that was not checked. */
import {
	type Classroom,
	classroomFormat,
	classroomVersion
} from '#lib/classroom/file/classroom-file.ts';
import { readCollected, readLesson, readQuiz, readRoster } from '#lib/classroom/file/valid-rows.ts';
import { type SummedLine, readSummed } from '#lib/exchange/summed-lines.ts';

/** A school's worth of classes; more is no file of ours. */
export const largestClassroom = 64 * 1024 * 1024;

/**
 * not-ours: another kind of file · newer: by a newer version of the program · too-large · read: what
 * is good in it. `damaged` counts lines that are changed or are no valid row; `isWhole` is false too
 * where lines are missing or were moved.
 */
export type ClassroomReading =
	| { readonly state: 'not-ours' | 'newer' | 'too-large' }
	| {
			readonly state: 'read';
			readonly content: Classroom;
			readonly createdAt: number;
			readonly isWhole: boolean;
			readonly damaged: number;
	  };

export async function readClassroom(text: string): Promise<ClassroomReading> {
	if (text.length > largestClassroom) return { state: 'too-large' };
	const { header, lines, damaged, end } = await readSummed(text);
	const head = (header ?? {}) as { format?: unknown; version?: unknown; createdAt?: unknown };
	if (head.format !== classroomFormat || !Number.isInteger(head.version))
		return { state: 'not-ours' };
	if ((head.version as number) > classroomVersion) return { state: 'newer' };
	const read = {
		quizzes: rows(lines, 'quiz', readQuiz),
		rosters: rows(lines, 'roster', readRoster),
		sheets: rows(lines, 'sheet', readCollected),
		sittings: rows(lines, 'sitting', readLesson)
	};
	const good = Object.values(read).reduce((sum, all) => sum + all.length, 0);
	const bad = damaged.length + lines.length - good;
	return {
		state: 'read',
		content: read,
		createdAt: Number.isSafeInteger(head.createdAt) ? (head.createdAt as number) : 0,
		isWhole: end === 'whole' && bad === 0,
		damaged: bad
	};
}

const rows = <T>(
	lines: readonly { readonly line: SummedLine }[],
	kind: string,
	read: (row: unknown) => T | undefined
): T[] => lines.flatMap(({ line }) => (line.kind === kind ? (read(line.row) ?? []) : []));
