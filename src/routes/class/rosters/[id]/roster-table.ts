import type { Table } from '#lib/classroom/report/table.ts';
import type { Roster } from '#lib/classroom/roster.ts';
import { accommodationWords } from './accommodation-words.ts';

/** A class as a table that can be pasted back. */
export const rosterTable = ({ name, students }: Roster): Table => ({
	name,
	rows: [
		['Seat', 'Name', 'Given'],
		...students.map((s) => [s.seat, s.name, accommodationWords(s.accommodations).join('; ')])
	]
});
