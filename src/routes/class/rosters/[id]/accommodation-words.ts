import type { Accommodations } from '#lib/classroom/roster.ts';

export const times = [
	['', 'As for all'],
	['1.25', 'A quarter more'],
	['1.5', 'Half as much again'],
	['2', 'Twice the time'],
	['3', 'Three times'],
	['none', 'No limit']
] as const;

export const aids = [
	['largePrint', 'Large print'],
	['readAloud', 'Read aloud'],
	['fewerOptions', 'One wrong option fewer'],
	['rest', 'May stop for a rest']
] as const;

/** What a student is given, as short words; none where nothing. */
export function accommodationWords(given: Accommodations | undefined): string[] {
	if (!given) return [];
	const time = times.find(([value]) => value !== '' && value === String(given.time))?.[1];
	return [
		...(time ? [time.toLowerCase()] : []),
		...aids.filter(([aid]) => given[aid]).map(([, words]) => words.toLowerCase())
	];
}
