import type { Point } from './image.ts';

/** A connected dark part, kept only as the corners of its rows' ends, which is all its hull needs. */
export type Blob = { readonly outline: readonly Point[]; readonly pixels: number };

/** Width and height that a blob must have, in pixels, both ends included. */
export type SizeRange = { readonly least: number; readonly most: number };

/**
 * The connected dark parts of a size that a marker may have, which do not touch the picture's edge.
 * Runs of dark pixels are joined to those that they touch in the row above (side by side, not
 * corner to corner, so that a marker does not leak into what lies behind it).
 */
export function blobs(dark: Uint8Array, width: number, height: number, size: SizeRange): Blob[] {
	const runs = findRuns(dark, width, height);
	const boxes = measure(runs);
	const rowsOf = new Map<number, number[]>();
	for (let run = 0; run < runs.count; run++) {
		const root = find(runs.parent, run);
		const { left, right, top, bottom } = boxes;
		const w = right[root]! - left[root]!;
		const h = bottom[root]! - top[root]! + 1;
		if (w < size.least || h < size.least || w > size.most || h > size.most) continue;
		if (left[root] === 0 || top[root] === 0) continue;
		if (right[root] === width || bottom[root] === height - 1) continue;
		const rows = rowsOf.get(root);
		if (rows) rows.push(run);
		else rowsOf.set(root, [run]);
	}
	return [...rowsOf].map(([root, members]) => ({
		pixels: boxes.pixels[root]!,
		outline: rowEnds(members, runs)
	}));
}

type Runs = {
	readonly count: number;
	readonly start: Int32Array;
	readonly end: Int32Array;
	readonly row: Int32Array;
	readonly parent: Int32Array;
};

function findRuns(dark: Uint8Array, width: number, height: number): Runs {
	const most = countRuns(dark, width);
	const start = new Int32Array(most);
	const end = new Int32Array(most);
	const row = new Int32Array(most);
	const parent = new Int32Array(most);
	let count = 0;
	let above = 0;
	for (let y = 0; y < height; y++) {
		const first = count;
		const base = y * width;
		for (let x = 0; x < width; x++) {
			if (dark[base + x] === 0) continue;
			const from = x;
			while (x < width && dark[base + x] === 1) x++;
			start[count] = from;
			end[count] = x;
			row[count] = y;
			parent[count] = count;
			while (above < first && end[above]! <= from) above++;
			for (let touched = above; touched < first && start[touched]! < x; touched++)
				join(parent, touched, count);
			count++;
		}
		above = first;
	}
	return { count, start, end, row, parent };
}

/** At least as many as there are: a run may go on over the edge of a row. */
function countRuns(dark: Uint8Array, width: number): number {
	let count = Math.ceil(dark.length / width);
	for (let i = 1; i < dark.length; i++) count += dark[i]! & (dark[i - 1]! ^ 1);
	return count + 1;
}

function find(parent: Int32Array, run: number): number {
	let root = run;
	while (parent[root] !== root) root = parent[root] = parent[parent[root]!]!;
	return root;
}

/** The earlier run leads, so that a blob's root is its topmost run. */
function join(parent: Int32Array, one: number, other: number): void {
	const a = find(parent, one);
	const b = find(parent, other);
	parent[Math.max(a, b)] = Math.min(a, b);
}

function measure({ count, start, end, row, parent }: Runs) {
	const left = new Int32Array(count).fill(0x7fffffff);
	const right = new Int32Array(count);
	const top = new Int32Array(count).fill(0x7fffffff);
	const bottom = new Int32Array(count);
	const pixels = new Int32Array(count);
	for (let run = 0; run < count; run++) {
		const root = find(parent, run);
		left[root] = Math.min(left[root]!, start[run]!);
		right[root] = Math.max(right[root]!, end[run]!);
		top[root] = Math.min(top[root]!, row[run]!);
		bottom[root] = Math.max(bottom[root]!, row[run]!);
		pixels[root]! += end[run]! - start[run]!;
	}
	return { left, right, top, bottom, pixels };
}

/** Runs come row by row, left to right. */
function rowEnds(members: readonly number[], { start, end, row }: Runs): Point[] {
	const outline: Point[] = [];
	for (let i = 0; i < members.length;) {
		const y = row[members[i]!]!;
		const left = start[members[i]!]!;
		let right = left;
		for (; i < members.length && row[members[i]!] === y; i++) right = end[members[i]!]!;
		outline.push({ x: left, y }, { x: left, y: y + 1 }, { x: right, y }, { x: right, y: y + 1 });
	}
	return outline;
}
