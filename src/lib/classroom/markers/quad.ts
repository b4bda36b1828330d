import type { Point, Quad } from './image.ts';

/** Convex hull, clockwise on screen, no three points in a line (Andrew's monotone chain). */
export function hull(points: readonly Point[]): Point[] {
	const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
	const upper = chain(sorted);
	const lower = chain(sorted.reverse());
	return [...upper.slice(0, -1), ...lower.slice(0, -1)];
}

function chain(sorted: readonly Point[]): Point[] {
	const out: Point[] = [];
	for (const point of sorted) {
		while (out.length > 1 && cross(out[out.length - 2]!, out[out.length - 1]!, point) <= 0)
			out.pop();
		out.push(point);
	}
	return out;
}

/** Positive where a, b, c turn clockwise on screen. */
export const cross = (a: Point, b: Point, c: Point) =>
	(b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

export function areaOf(polygon: readonly Point[]): number {
	let twice = 0;
	polygon.forEach((point, i) => {
		const next = polygon[(i + 1) % polygon.length]!;
		twice += point.x * next.y - next.x * point.y;
	});
	return twice / 2;
}

/** Where the line through a and b meets the line through c and d; undefined if (nearly) parallel. */
export function meet(a: Point, b: Point, c: Point, d: Point): Point | undefined {
	const slant = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
	if (Math.abs(slant) < 1e-9) return undefined;
	const t = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / slant;
	return { x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y) };
}

/**
 * The four-sided shape around a convex one that adds least to it: the edge whose neighbours, made
 * longer, close the smallest gap gives way until four are left. Undefined if what is left is no
 * plausible square seen at a slant.
 */
export function quadAround(convex: readonly Point[]): Quad | undefined {
	const shape = [...convex];
	if (shape.length < 4) return undefined;
	while (shape.length > 4) {
		const best = cheapestEdge(shape);
		if (!best) return undefined;
		const { at, corner } = best;
		shape[at] = corner;
		shape.splice((at + 1) % shape.length, 1);
	}
	const quad = shape as unknown as Quad;
	return isPlausible(quad) && areaOf(convex) > 0.82 * areaOf(quad) ? quad : undefined;
}

function cheapestEdge(shape: readonly Point[]) {
	const n = shape.length;
	let best: { readonly at: number; readonly corner: Point; readonly added: number } | undefined;
	for (let at = 0; at < n; at++) {
		const before = shape[(at + n - 1) % n]!;
		const from = shape[at]!;
		const to = shape[(at + 1) % n]!;
		const after = shape[(at + 2) % n]!;
		const corner = meet(before, from, after, to);
		// Outside the edge, or the neighbours part instead of meeting.
		if (!corner || cross(from, corner, to) <= 0) continue;
		const added = cross(from, corner, to);
		if (!best || added < best.added) best = { at, corner, added };
	}
	return best;
}

const leastSide = 9;
const longestToShortest = 4;

export function isPlausible(quad: Quad): boolean {
	const sides = quad.map((p, i) => distance(p, quad[(i + 1) % 4]!));
	const [least, most] = [Math.min(...sides), Math.max(...sides)];
	const isConvex = quad.every((p, i) => cross(p, quad[(i + 1) % 4]!, quad[(i + 2) % 4]!) > 0);
	return isConvex && least >= leastSide && most <= longestToShortest * least;
}

export const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
