import { cellsOf, codeCells, markerCells, markerCount } from './dictionary.ts';
import { brightnessAt, type Grey, type Quad } from './image.ts';
import { projection } from './project.ts';
import { distance } from './quad.ts';

/** Which marker stands in a quad: `turned` is the index of the corner that is its own top left. */
export type Reading = {
	readonly id: number;
	readonly turned: number;
	/** Cells that differ from the code. */
	readonly hamming: number;
	/** How well the cells agree with the code, −1 to 1; and how much better than the next best code. */
	readonly fit: number;
	readonly lead: number;
};

/** Cells across, with the white margin on both sides. */
const across = markerCells + 2;
/** Brightness of `across` × `across` cells, row by row. */
type Cells = Float64Array;

/** What a quad says, or undefined: a black border, a white margin and a code must all be there. */
export function readCode(grey: Grey, quad: Quad): Reading | undefined {
	const cells = sampleCells(grey, quad, five);
	const level = levels(cells);
	if (!level) return undefined;
	const side = quad.reduce((sum, p, i) => sum + distance(p, quad[(i + 1) % 4]!), 0) / 4;
	return decode(signs(cells, level, side / markerCells));
}

/** A quick look, before time is spent on exact sides: most dark rectangles of a room fail it. */
export function looksLikeMarker(grey: Grey, quad: Quad): boolean {
	const cells = sampleCells(grey, quad, [[0, 0]]);
	const [white, black] = [median(ring(cells, 0).flat()), median(ring(cells, 1).flat())];
	const middle = (white + black) / 2;
	if (white - black < leastContrast) return false;
	const border = ring(cells, 1).flat();
	if (border.filter((value) => value > middle).length > border.length / 3) return false;
	let light = 0;
	for (let j = 2; j < across - 2; j++)
		for (let i = 2; i < across - 2; i++) if (cells[j * across + i]! > middle) light++;
	// No code has fewer than 12 white cells of 36: blur may hide some.
	return light >= 4;
}

type Places = readonly (readonly [du: number, dv: number])[];

/** Five places of each cell, well inside it. */
const five: Places = [
	[0, 0],
	[-0.18, -0.18],
	[0.18, -0.18],
	[-0.18, 0.18],
	[0.18, 0.18]
];

function sampleCells(grey: Grey, quad: Quad, places: Places): Cells {
	const at = projection(quad);
	const cells = new Float64Array(across * across);
	for (let j = 0; j < across; j++)
		for (let i = 0; i < across; i++) {
			let sum = 0;
			for (const [du, dv] of places) {
				const { x, y } = at((i - 0.5 + du) / markerCells, (j - 0.5 + dv) / markerCells);
				sum += brightnessAt(grey, x, y);
			}
			cells[j * across + i] = sum / places.length;
		}
	return cells;
}

/** Ring 0 is the white margin, ring 1 the black border. The four sides, without their corners. */
function ring(cells: Cells, depth: number): readonly number[][] {
	const last = across - 1 - depth;
	const along = Array.from({ length: last - depth - 1 }, (_, k) => depth + 1 + k);
	return [
		along.map((i) => cells[depth * across + i]!),
		along.map((j) => cells[j * across + last]!),
		along.map((i) => cells[last * across + i]!),
		along.map((j) => cells[j * across + depth]!)
	];
}

/** Halfway between black and white at each side, and half of what lies between them. */
type Levels = { readonly middle: readonly number[]; readonly half: number };

const leastContrast = 18;

function levels(cells: Cells): Levels | undefined {
	const [margin, border] = [ring(cells, 0), ring(cells, 1)];
	const white = margin.map(median);
	const black = border.map(median);
	const half = (mean(white) - mean(black)) / 2;
	if (half * 2 < leastContrast) return undefined;
	const middle = white.map((w, side) => (w + black[side]!) / 2);
	const isLight = (value: number, side: number) => value > middle[side]!;
	const lightBorder = border.flatMap((row, side) => row.filter((v) => isLight(v, side))).length;
	const darkMargin = margin.flatMap((row, side) => row.filter((v) => !isLight(v, side))).length;
	// A finger may cover some of the margin; nothing covers the border.
	return lightBorder > 2 || darkMargin > 8 ? undefined : { middle, half };
}

/**
 * The 36 code cells from −1 (black) to 1 (white). A blurred cell takes from its neighbours; where
 * cells are few pixels wide, what they took is given back (one step of sharpening).
 */
function signs(cells: Cells, { middle, half }: Levels, cellPx: number): Float64Array {
	const [top, right, bottom, left] = middle as [number, number, number, number];
	const amount = Math.min(Math.max((6 - cellPx) / 5, 0), 0.9);
	const out = new Float64Array(codeCells * codeCells);
	for (let j = 0; j < codeCells; j++)
		for (let i = 0; i < codeCells; i++) {
			const at = (j + 2) * across + i + 2;
			const around =
				(cells[at - 1]! + cells[at + 1]! + cells[at - across]! + cells[at + across]!) / 4;
			const sharp = cells[at]! + amount * (cells[at]! - around);
			const u = (i + 0.5) / codeCells;
			const v = (j + 0.5) / codeCells;
			const here = (left + (right - left) * u + top + (bottom - top) * v) / 2;
			out[j * codeCells + i] = Math.min(Math.max((sharp - here) / half, -1), 1);
		}
	return out;
}

/** Three misread cells of 36: a code is then still nine cells from any other. */
const mostMisread = 3;
const leastLead = 0.3;

function decode(seen: Float64Array): Reading | undefined {
	let best = { template: 0, fit: -1 };
	let second = -1;
	templates.forEach((template, i) => {
		let fit = 0;
		for (let k = 0; k < template.length; k++) fit += template[k]! * seen[k]!;
		fit /= template.length;
		if (fit > best.fit) [second, best] = [best.fit, { template: i, fit }];
		else if (fit > second) second = fit;
	});
	const template = templates[best.template]!;
	const hamming = template.filter((cell, k) => cell * seen[k]! <= 0).length;
	if (hamming > mostMisread || best.fit - second < leastLead) return undefined;
	return {
		id: best.template >> 2,
		turned: best.template & 3,
		hamming,
		fit: best.fit,
		lead: best.fit - second
	};
}

/** Template 4 · id + turned: the code (±1) as it stands in a quad whose corner `turned` is its top left. */
const templates: readonly Int8Array[] = Array.from({ length: markerCount }, (_, id) => {
	const upright = Int8Array.from(cellsOf(id), (isWhite) => (isWhite ? 1 : -1));
	const turns: Int8Array[] = [upright];
	while (turns.length < 4) turns.push(turnClockwise(turns.at(-1)!));
	return turns;
}).flat();

/** The marker turned by a quarter clockwise, as read from the same corner: its top left goes to the next. */
function turnClockwise(cells: Int8Array): Int8Array {
	const n = codeCells;
	return cells.map((_, at) => cells[(n - 1 - (at % n)) * n + Math.floor(at / n)]!);
}

const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[list.length >> 1]!;
