import { blobs } from './blobs.ts';
import { greyOf, type Grey, type Picture, type Point, type Quad } from './image.ts';
import { areaOf, distance, hull, quadAround } from './quad.ts';
import { looksLikeMarker, readCode } from './read-code.ts';
import { refine } from './refine.ts';
import { darkParts, summed } from './threshold.ts';

export type Marker = {
	readonly id: number;
	/** Its own top left, top right, bottom right, bottom left, in pixels. */
	readonly corners: Quad;
	/** How far it is turned clockwise, in degrees, 0 to 360. */
	readonly turnedBy: number;
	/** Cells of 36 that were misread, 0 to 3. */
	readonly hamming: number;
	/** How well the cells agree with the code, up to 1. */
	readonly fit: number;
};

/**
 * Every marker (ARUCO_MIP_36h12, ids 0–63) in a picture. Pure; about 0.1 s for 1920 × 1080.
 * Dark parts of the picture at two scales → four-sided ones → sides to a fraction of a pixel →
 * cells → code. Blur, tilt and poor light cost markers, they do not change them.
 */
export function detect(picture: Picture): Marker[] {
	return detectIn(greyOf(picture));
}

/** Half widths of the neighbourhoods that decide what is dark, and by how much it must be. */
const scales = [
	{ radius: 7, share: 0.08 },
	{ radius: 22, share: 0.12 }
];
const leastPx = 12;

export function detectIn(grey: Grey): Marker[] {
	const sums = summed(grey);
	const size = { least: leastPx, most: 0.9 * Math.min(grey.width, grey.height) };
	const found: Marker[] = [];
	for (const scale of scales) {
		const dark = darkParts(grey, sums, scale);
		for (const { outline, pixels } of blobs(dark, grey.width, grey.height, size)) {
			const convex = hull(outline);
			// A marker's border alone is 44 % of it; its outline after a narrow scale rather less.
			if (pixels < 0.12 * areaOf(convex)) continue;
			const quad = quadAround(convex);
			const marker = quad && looksLikeMarker(grey, quad) && markerIn(grey, quad);
			if (marker) keepBest(found, marker);
		}
	}
	return found;
}

function markerIn(grey: Grey, quad: Quad): Marker | undefined {
	const refined = refine(grey, quad);
	for (const tried of refined === quad ? [quad] : [refined, quad]) {
		const reading = readCode(grey, tried);
		if (!reading) continue;
		const { id, turned, hamming, fit } = reading;
		const corners = [0, 1, 2, 3].map((k) => tried[(turned + k) % 4]!) as unknown as Quad;
		return { id, corners, turnedBy: turnOf(corners), hamming, fit };
	}
	return undefined;
}

/** The turn nearest to what tilt has made of the square (its polar decomposition). */
function turnOf([a, b, c, d]: Quad): number {
	const across = { x: b.x + c.x - a.x - d.x, y: b.y + c.y - a.y - d.y };
	const down = { x: c.x + d.x - a.x - b.x, y: c.y + d.y - a.y - b.y };
	const turn = Math.atan2(across.y - down.x, across.x + down.y);
	return ((turn * 180) / Math.PI + 360) % 360;
}

/** The same marker seen at two scales is one; the better reading stays. */
function keepBest(found: Marker[], marker: Marker): void {
	const { x, y } = middleOf(marker.corners);
	const side = distance(marker.corners[0], marker.corners[1]);
	const same = found.findIndex(
		({ corners }) => distance(middleOf(corners), { x, y }) < Math.max(side / 2, 4)
	);
	if (same === -1) found.push(marker);
	else if (found[same]!.fit < marker.fit) found[same] = marker;
}

export function middleOf(quad: Quad): Point {
	const sum = (of: (p: Point) => number) => quad.reduce((total, p) => total + of(p), 0) / 4;
	return { x: sum((p) => p.x), y: sum((p) => p.y) };
}
