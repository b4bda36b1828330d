import type { Marker } from '#lib/classroom/markers/detect.ts';

/** As many cards as there are seats; seat n holds marker n − 1. */
export const mostCards = 60;
export const markerOf = (seat: number): number => seat - 1;
export const seatOf = (marker: number): number => marker + 1;

/** A card in one picture: which of its sides is up, from 0 (A), or `askew` between two. */
export type Sighting = { readonly seat: number; readonly option: number | 'askew' };

/** Half of what lies between two sides is 45°; nearer to that than this, nobody should guess. */
const mostTiltDegrees = 34;

/**
 * What one picture says of the cards that were given out. A number that is seen twice (a mirror, a
 * copy) says nothing, and neither does one that was not given out.
 */
export function sightings(markers: readonly Marker[], seats: readonly number[]): Sighting[] {
	const given = new Set(seats);
	const often = new Map<number, number>();
	for (const { id } of markers) often.set(id, (often.get(id) ?? 0) + 1);
	return markers
		.filter(({ id }) => given.has(seatOf(id)) && often.get(id) === 1)
		.map(({ id, turnedBy }) => ({ seat: seatOf(id), option: sideUp(turnedBy) }));
}

/** Printed clockwise A to D: turned a quarter anticlockwise, the card has B on top. */
export function sideUp(turnedBy: number): number | 'askew' {
	const quarters = Math.round(turnedBy / 90);
	if (Math.abs(turnedBy - quarters * 90) > mostTiltDegrees) return 'askew';
	return (4 - (quarters % 4)) % 4;
}
