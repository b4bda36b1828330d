import { bySeat, longestName, readNames, type ReadNames } from '#lib/classroom/read-names.ts';
import type { Accommodations, Roster, Student } from '#lib/classroom/roster.ts';

export const longestClassName = 60;

export const newRoster = (id: string, name: string, now: number): Roster => ({
	schema: 'attache/roster/1',
	id,
	name: name.trim().slice(0, longestClassName),
	students: [],
	changedAt: now
});

/** With the students of a pasted list, and the lines that could not be taken. */
export function withNames(
	roster: Roster,
	text: string
): { readonly roster: Roster } & Pick<ReadNames, 'leftOut'> {
	const taken = roster.students.map(({ seat }) => seat);
	const { students, leftOut } = readNames(text, taken);
	return { roster: { ...roster, students: bySeat([...roster.students, ...students]) }, leftOut };
}

/** A student under another name; an empty one changes nothing. */
export function renamed(roster: Roster, seat: number, name: string): Roster {
	const words = name.replace(/\s+/g, ' ').trim().slice(0, longestName);
	return words === '' ? roster : changed(roster, seat, (student) => ({ ...student, name: words }));
}

/** Sheets that were collected for the seat stay. */
export const withoutStudent = (roster: Roster, seat: number): Roster => ({
	...roster,
	students: roster.students.filter((student) => student.seat !== seat)
});

export const restored = (roster: Roster, student: Student): Roster => ({
	...roster,
	students: bySeat([...withoutStudent(roster, student.seat).students, student])
});

/** Without what is false, so that a student who needs nothing has none. */
export function accommodated(roster: Roster, seat: number, wanted: Accommodations): Roster {
	const kept = Object.fromEntries(Object.entries(wanted).filter(([, value]) => Boolean(value)));
	return changed(roster, seat, ({ seat, name }) => ({
		seat,
		name,
		...(Object.keys(kept).length > 0 && { accommodations: kept })
	}));
}

const changed = (roster: Roster, seat: number, change: (student: Student) => Student): Roster => ({
	...roster,
	students: roster.students.map((student) => (student.seat === seat ? change(student) : student))
});
