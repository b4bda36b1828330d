import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classOf, drawScene, pictureOf, type SceneCard } from '../../../../tests/scenes/cards.ts';
import { seededRandom } from '#lib/items/random.ts';
import { detect, detectIn, middleOf, type Marker } from './detect.ts';
import { cellsOf, codeCells, markerCount } from './dictionary.ts';
import type { Grey } from './image.ts';
import { distance } from './quad.ts';

/** A reader by other hands, for what its table of codes says. */
const { AR } = createRequire(import.meta.url)('js-aruco2') as {
	AR: { Dictionary: new (name: string) => { readonly codeList: readonly string[] } };
};

/** Quarters by which a marker is turned anticlockwise, as scenes count them. */
const quartersOf = ({ turnedBy }: Marker) => (4 - Math.round(turnedBy / 90)) % 4;

function isTrue(marker: Marker, cards: readonly SceneCard[]): boolean {
	const card = cards.find(({ id }) => id === marker.id);
	return (
		!!card &&
		distance(middleOf(marker.corners), card) < card.side / 4 &&
		quartersOf(marker) === card.quarters
	);
}

function read(grey: Grey, cards: readonly SceneCard[]) {
	const found = detectIn(grey);
	const right = found.filter((marker) => isTrue(marker, cards));
	return { right: right.length, wrong: found.length - right.length };
}

const upright = { quarters: 0, roll: 0, yaw: 0, pitch: 0 };

describe('the dictionary', () => {
	test('is ARUCO_MIP_36h12 as js-aruco2 has it', () => {
		const theirs = new AR.Dictionary('ARUCO_MIP_36h12').codeList;
		for (let id = 0; id < markerCount; id++)
			expect(cellsOf(id).map(Number).join('')).toBe(theirs[id]);
		expect(() => cellsOf(markerCount)).toThrow(RangeError);
	});

	test('keeps any two markers twelve cells apart, however they are turned', () => {
		const turn = (cells: readonly boolean[]) =>
			cells.map(
				(_, at) =>
					cells[(codeCells - 1 - (at % codeCells)) * codeCells + Math.floor(at / codeCells)]
			);
		const turned = Array.from({ length: markerCount }, (_, id) => {
			const turns = [cellsOf(id)] as boolean[][];
			while (turns.length < 4) turns.push(turn(turns.at(-1) as boolean[]) as boolean[]);
			return turns;
		});
		const apart = (a: readonly boolean[], b: readonly boolean[]) =>
			a.filter((cell, i) => cell !== b[i]).length;
		turned.forEach(([first], id) => {
			turned.slice(id).forEach((turns, on) => {
				for (const other of on === 0 ? turns.slice(1) : turns)
					expect(apart(first as boolean[], other)).toBeGreaterThanOrEqual(12);
			});
		});
	});
});

describe('a class of thirty at 1920 × 1080, tilted up to 30°, blurred and noisy', () => {
	test.each([
		[60, 30],
		[40, 30],
		[28, 29],
		[20, 26]
	])(
		'markers of %i px: at least %i read, none of them wrong',
		{ timeout: 60_000 },
		(side, least) => {
			const cards = classOf(30, side, `class ${side}`);
			const { right, wrong } = read(drawScene({ cards, seed: `class ${side}` }), cards);
			expect(wrong).toBe(0);
			expect(right).toBeGreaterThanOrEqual(least);
		}
	);

	test('too much blur costs cards, and changes none', { timeout: 60_000 }, () => {
		const cards = classOf(30, 26, 'blurred', { tilt: 45 });
		const { right, wrong } = read(
			drawScene({ cards, seed: 'blurred', blur: 1.9, noise: 10 }),
			cards
		);
		expect(wrong).toBe(0);
		expect(right).toBeLessThan(30);
	});
});

test('any card is read at any turn and tilt', { timeout: 60_000 }, () => {
	fc.assert(
		fc.property(
			fc.record({
				id: fc.integer({ min: 0, max: markerCount - 1 }),
				quarters: fc.integer({ min: 0, max: 3 }),
				side: fc.integer({ min: 36, max: 90 }),
				roll: fc.integer({ min: -25, max: 25 }),
				yaw: fc.integer({ min: -40, max: 40 }),
				pitch: fc.integer({ min: -40, max: 40 })
			}),
			(pose) => {
				const cards = [{ ...pose, x: 120.3, y: 119.6 }];
				const grey = drawScene({ width: 240, height: 240, cards, seed: 'one', clutter: 0 });
				expect(read(grey, cards)).toEqual({ right: 1, wrong: 0 });
			}
		),
		{ numRuns: 60 }
	);
});

test('corners are right to half a pixel, for sheets that are measured by them', () => {
	const card = { ...upright, id: 61, x: 120, y: 120, side: 80 };
	const grey = drawScene({ width: 240, height: 240, cards: [card], seed: 'exact', clutter: 0 });
	const [marker] = detect(pictureOf(grey));
	const wanted = [
		{ x: 80, y: 80 },
		{ x: 160, y: 80 },
		{ x: 160, y: 160 },
		{ x: 80, y: 160 }
	];
	marker?.corners.forEach((corner, i) =>
		expect(distance(corner, wanted[i] as { x: number; y: number })).toBeLessThan(0.5)
	);
	expect(marker).toMatchObject({ id: 61, hamming: 0 });
});

describe('what is no card', () => {
	test('a cluttered room without cards holds none', { timeout: 60_000 }, () => {
		for (const seed of ['empty', 'bare'])
			expect(detectIn(drawScene({ cards: [], seed, clutter: 400 }))).toEqual([]);
	});

	test('black squares with any other pattern are not read', { timeout: 60_000 }, () => {
		const random = seededRandom('strangers');
		const grey = drawScene({ cards: [], seed: 'strangers', clutter: 0, noise: 3 });
		const side = 48;
		for (let n = 0; n < 400; n++) {
			const [left, top] = [8 + (n % 25) * 76, 8 + Math.floor(n / 25) * 66];
			for (let j = -6; j < side + 6; j++)
				for (let i = -6; i < side + 6; i++)
					grey.data[(top + j + 6) * grey.width + left + i + 6] = 230;
			for (let cell = 0; cell < 64; cell++) {
				const [u, v] = [cell % 8, cell >> 3];
				const isCode = u > 0 && v > 0 && u < 7 && v < 7;
				const level = isCode && random() < 0.5 ? 230 : 30;
				for (let k = 0; k < 36; k++)
					grey.data[
						(top + v * 6 + 6 + Math.floor(k / 6)) * grey.width + left + u * 6 + 6 + (k % 6)
					] = level;
			}
		}
		expect(detectIn(grey)).toEqual([]);
	});

	test.each([
		['nothing at all', 0, 0],
		['one pixel', 1, 1],
		['one row', 300, 1]
	])('%s is a picture too', (_, width, height) => {
		expect(detect({ width, height, data: new Uint8ClampedArray(width * height * 4) })).toEqual([]);
	});
});
