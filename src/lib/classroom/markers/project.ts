import type { Point, Quad } from './image.ts';

/**
 * Maps the unit square onto a quad as a camera does: (0,0), (1,0), (1,1), (0,1) go to its corners.
 * Heckbert, "Fundamentals of Texture Mapping and Image Warping" (1989), §2.2.3.
 */
export function projection([a, b, c, d]: Quad): (u: number, v: number) => Point {
	const sx = a.x - b.x + c.x - d.x;
	const sy = a.y - b.y + c.y - d.y;
	const [dx1, dx2] = [b.x - c.x, d.x - c.x];
	const [dy1, dy2] = [b.y - c.y, d.y - c.y];
	const slant = dx1 * dy2 - dx2 * dy1;
	const g = (sx * dy2 - dx2 * sy) / slant;
	const h = (dx1 * sy - sx * dy1) / slant;
	const [xu, xv] = [b.x - a.x + g * b.x, d.x - a.x + h * d.x];
	const [yu, yv] = [b.y - a.y + g * b.y, d.y - a.y + h * d.y];
	return (u, v) => {
		const depth = g * u + h * v + 1;
		return { x: (xu * u + xv * v + a.x) / depth, y: (yu * u + yv * v + a.y) / depth };
	};
}
