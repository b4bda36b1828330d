import type { Grey } from './image.ts';

/** Sums of all brightness above and left of each pixel corner: (width + 1) × (height + 1). */
export function summed({ width, height, data }: Grey): Uint32Array {
	const stride = width + 1;
	const sums = new Uint32Array(stride * (height + 1));
	for (let y = 0; y < height; y++) {
		let row = 0;
		for (let x = 0; x < width; x++) {
			row += data[y * width + x]!;
			sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1]! + row;
		}
	}
	return sums;
}

/**
 * Marks (1) what is darker by a share of the mean of the square `2 · radius + 1` around it, and by
 * two levels at least: a room is never evenly lit, so no one level tells black from white.
 */
export function darkParts(
	{ width, height, data }: Grey,
	sums: Uint32Array,
	{ radius, share }: { readonly radius: number; readonly share: number }
): Uint8Array {
	const stride = width + 1;
	const dark = new Uint8Array(width * height);
	const kept = 1 - share;
	for (let y = 0; y < height; y++) {
		const top = Math.max(y - radius, 0);
		const bottom = Math.min(y + radius + 1, height);
		const above = top * stride;
		const below = bottom * stride;
		const row = y * width;
		const level = (left: number, right: number) => {
			const sum =
				sums[below + right]! - sums[below + left]! - sums[above + right]! + sums[above + left]!;
			return (kept * sum) / ((right - left) * (bottom - top)) - 2;
		};
		for (let x = 0; x < width; x++) {
			const left = x > radius ? x - radius : 0;
			const right = x + radius + 1 < width ? x + radius + 1 : width;
			if (data[row + x]! < level(left, right)) dark[row + x] = 1;
		}
	}
	return dark;
}
