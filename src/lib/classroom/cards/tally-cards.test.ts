import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Marker } from '#lib/classroom/markers/detect.ts';
import { sightings, sideUp, type Sighting } from './sightings.ts';
import { noneSeen, uncertain, votesOf, withPicture } from './tally-cards.ts';

const after = (pictures: readonly (readonly Sighting[])[]) =>
	pictures.reduce(withPicture, noneSeen);
/** One card, one sighting a picture. */
const shown = (...options: readonly (number | 'askew')[]) =>
	votesOf(after(options.map((option) => [{ seat: 7, option }])))[0]?.option;

const marker = (id: number, turnedBy = 0): Marker => ({
	id,
	turnedBy,
	hamming: 0,
	fit: 1,
	corners: [
		{ x: 0, y: 0 },
		{ x: 9, y: 0 },
		{ x: 9, y: 9 },
		{ x: 0, y: 9 }
	]
});

describe('a side counts as up', () => {
	test.each([
		[0, 0],
		[350, 0],
		[33, 0],
		[270, 1],
		[180, 2],
		[90, 3],
		[124, 3],
		[45, 'askew'],
		[130, 'askew'],
		[315, 'askew']
	] as const)('turned by %i°: %s', (turnedBy, side) => expect(sideUp(turnedBy)).toBe(side));
});

test('a number that nobody was given, or that is seen twice, says nothing', () => {
	const markers = [marker(0), marker(4), marker(4, 90), marker(9)];
	expect(sightings(markers, [1, 5])).toEqual([{ seat: 1, option: 0 }]);
});

describe('over pictures', () => {
	test.each([
		['seen once', [1], undefined],
		['seen twice alike', [1, 1], 1],
		['seen twice, not alike', [1, 2], undefined],
		['askew first', ['askew', 2, 2], 2],
		['askew later', [2, 2, 'askew', 'askew', 'askew'], 2],
		['one misread picture', [0, 0, 3, 0, 3, 0], 0],
		['a change of mind', [0, 0, 3, 3, 3], 3],
		['two pictures on the way to another side', [0, 0, 1, 1, 2, 2, 2], 2]
	] as const)('%s: %j → %s', (_, options, counted) => expect(shown(...options)).toBe(counted));

	test('a card that is held still is counted right, whatever single pictures say', () => {
		const picture = fc.record({
			seat: fc.integer({ min: 1, max: 60 }),
			misread: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 5, nil: undefined })
		});
		fc.assert(
			fc.property(fc.array(picture, { maxLength: 200 }), (pictures) => {
				let seen = noneSeen;
				const lastMisread = new Map<number, number>();
				pictures.forEach(({ seat, misread }, at) => {
					// Never twice within five pictures of a card: the reader misreads far less often.
					const clean = at - (lastMisread.get(seat) ?? -1000) > 1000;
					if (misread !== undefined && clean) lastMisread.set(seat, at);
					const option = misread !== undefined && clean ? misread : seat % 4;
					seen = withPicture(seen, [{ seat, option }]);
				});
				for (const { seat, option } of votesOf(seen)) expect(option).toBe(seat % 4);
			})
		);
	});

	test('cards are told apart from those that need another look', () => {
		const seen = after([
			[
				{ seat: 2, option: 1 },
				{ seat: 9, option: 'askew' }
			],
			[{ seat: 2, option: 1 }]
		]);
		expect(votesOf(seen)).toEqual([{ seat: 2, option: 1 }]);
		expect(uncertain(seen)).toEqual([9]);
	});
});
