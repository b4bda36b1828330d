import type { Classroom } from '#lib/classroom/file/classroom-file.ts';
import type { Joining } from '#lib/classroom/file/join-classrooms.ts';
import type { ClassroomReading } from '#lib/classroom/file/read-classroom-file.ts';
import { counted } from '../../words.ts';

/** "2 quizzes, 25 sheets, 1 lesson"; undefined where there is nothing. */
export function heldWords(held: Classroom, withClasses: boolean): string | undefined {
	const parts = [
		held.quizzes.length > 0 && counted(held.quizzes.length, 'quiz', 'quizzes'),
		held.sheets.length > 0 && counted(held.sheets.length, 'sheet of answers', 'sheets of answers'),
		held.sittings.length > 0 && counted(held.sittings.length, 'lesson'),
		withClasses && held.rosters.length > 0 && counted(held.rosters.length, 'class', 'classes')
	].filter((part) => part !== false);
	return parts.length > 0 ? parts.join(', ') : undefined;
}

/** What taking a file in would do, a line a kind. */
export function joiningWords({ added, ...rows }: Joining): readonly string[] {
	const line = (all: number, fresh: number, one: string, many: string): string[] => {
		const changed = all - fresh;
		return [
			...(fresh > 0 ? [`${counted(fresh, one, many)} new`] : []),
			...(changed > 0 ? [`${counted(changed, one, many)} brought up to date`] : [])
		];
	};
	return [
		...line(rows.quizzes.length, added.quizzes, 'quiz', 'quizzes'),
		...line(rows.rosters.length, added.rosters, 'class', 'classes'),
		...line(rows.sheets.length, added.sheets, 'sheet of answers', 'sheets of answers'),
		...line(rows.sittings.length, added.sittings, 'lesson', 'lessons')
	];
}

export const refusals: Readonly<Record<Exclude<ClassroomReading['state'], 'read'>, string>> = {
	'not-ours':
		'This is not a copy of a classroom. Nothing was taken from it. A backup of your own learning is restored under Settings.',
	newer:
		'A newer version of Attaché made this file. Open Attaché while there is a network, accept the update, and choose the file again.',
	'too-large': 'This file is larger than any classroom. Nothing was taken from it.'
};
