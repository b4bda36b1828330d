import { expect, it } from 'vitest';
import {
	accommodated,
	newRoster,
	renamed,
	restored,
	withNames,
	withoutStudent
} from './edit-roster.ts';

const { roster } = withNames(newRoster('r', ' 10b ', 1), 'Ada\nBen\nChloé');

it('a class has a name and seats in order', () => {
	expect(roster.name).toBe('10b');
	expect(roster.students.map(({ seat }) => seat)).toEqual([1, 2, 3]);
});

it('a student who left comes back to the same seat', () => {
	const [, ben] = roster.students;
	expect(restored(withoutStudent(roster, 2), ben!)).toEqual(roster);
});

it('newcomers take the lowest free seat and leave the others alone', () => {
	const { roster: next } = withNames(withoutStudent(roster, 1), 'Dora');
	expect(next.students.map(({ seat, name }) => `${seat} ${name}`)).toEqual([
		'1 Dora',
		'2 Ben',
		'3 Chloé'
	]);
});

it('an empty name changes nothing', () => expect(renamed(roster, 1, '  ')).toEqual(roster));

it('accommodations that are all off are none', () => {
	const given = accommodated(roster, 1, { time: 2, largePrint: true });
	expect(given.students[0]?.accommodations).toEqual({ time: 2, largePrint: true });
	expect(accommodated(given, 1, { largePrint: false })).toEqual(roster);
});
