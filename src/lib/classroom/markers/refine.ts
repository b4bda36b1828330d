import { brightnessAt, type Grey, type Point, type Quad } from './image.ts';
import { distance, isPlausible, meet } from './quad.ts';

/**
 * The quad with its sides laid where the picture changes most from dark inside to light outside,
 * to a fraction of a pixel: at 20 px a marker's cell is smaller than the error of whole pixels.
 */
export function refine(grey: Grey, quad: Quad): Quad {
	const sides = quad.map((from, i) => sideNear(grey, from, quad[(i + 1) % 4]!));
	const corners = sides.map(([c, d], i) => {
		const [a, b] = sides[(i + 3) % 4]!;
		return meet(a, b, c, d);
	});
	const isNear = (corner: Point | undefined, i: number) =>
		corner !== undefined && distance(corner, quad[i]!) < 2 * reachOf(quad, i);
	if (!corners.every(isNear)) return quad;
	const refined = corners as unknown as Quad;
	return isPlausible(refined) ? refined : quad;
}

type Line = readonly [Point, Point];

const reachOf = (quad: Quad, i: number) => reach(distance(quad[i]!, quad[(i + 1) % 4]!));
/** Not as far as the inner edge of the black border, an eighth of the side away. */
const reach = (side: number) => Math.min(Math.max(side * 0.07, 1.75), 5);
const step = 0.5;

function sideNear(grey: Grey, from: Point, to: Point): Line {
	const length = distance(from, to);
	const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
	// Clockwise on screen, the outside is to the left of the direction of travel.
	const out = { x: along.y, y: -along.x };
	const count = Math.min(Math.max(Math.round(length / 1.5), 8), 40);
	const found: Point[] = [];
	for (let i = 0; i < count; i++) {
		const t = length * (0.1 + (0.8 * (i + 0.5)) / count);
		const on = { x: from.x + along.x * t, y: from.y + along.y * t };
		const offset = steepest(grey, on, out, reach(length));
		if (offset !== undefined) found.push({ x: on.x + out.x * offset, y: on.y + out.y * offset });
	}
	return robustLine(found) ?? [from, to];
}

/** How far outwards the brightness rises most, by a parabola through the three steepest places. */
function steepest(grey: Grey, on: Point, out: Point, far: number): number | undefined {
	const steps = Math.ceil(far / step);
	const value = (k: number) => brightnessAt(grey, on.x + out.x * k * step, on.y + out.y * k * step);
	const values = Array.from({ length: 2 * steps + 3 }, (_, i) => value(i - steps - 1));
	const rise = (i: number) => values[i + 1]! - values[i - 1]!;
	let best = 1;
	for (let i = 2; i < values.length - 1; i++) if (rise(i) > rise(best)) best = i;
	if (rise(best) < 6) return undefined;
	const [before, at, after] = [
		best > 1 ? rise(best - 1) : rise(best),
		rise(best),
		best < values.length - 2 ? rise(best + 1) : rise(best)
	];
	const bend = before - 2 * at + after;
	const shift = bend < 0 ? (before - after) / (2 * bend) : 0;
	return (best - steps - 1 + shift) * step;
}

/** Least squares across the line, twice: the second time without what lay far off. */
function robustLine(points: readonly Point[]): Line | undefined {
	if (points.length < 5) return undefined;
	const first = fit(points);
	const off = points.map((p) => Math.abs(offset(first, p)));
	const usual = [...off].sort((a, b) => a - b)[off.length >> 1]!;
	const near = points.filter((_, i) => off[i]! <= Math.max(2 * usual, 0.3));
	return near.length < 5 ? first : fit(near);
}

function fit(points: readonly Point[]): Line {
	const n = points.length;
	const x = points.reduce((sum, p) => sum + p.x, 0) / n;
	const y = points.reduce((sum, p) => sum + p.y, 0) / n;
	let [xx, xy, yy] = [0, 0, 0];
	for (const p of points) {
		xx += (p.x - x) ** 2;
		xy += (p.x - x) * (p.y - y);
		yy += (p.y - y) ** 2;
	}
	const angle = Math.atan2(2 * xy, xx - yy) / 2;
	return [
		{ x, y },
		{ x: x + Math.cos(angle), y: y + Math.sin(angle) }
	];
}

const offset = ([a, b]: Line, p: Point) => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
