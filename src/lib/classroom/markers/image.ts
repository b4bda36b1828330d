/** A picture as a camera gives it: four bytes a pixel, the first three of them colour. */
export type Picture = {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8Array | Uint8ClampedArray;
};

/** One byte of brightness a pixel. Pixel (i, j) covers the square from (i, j) to (i + 1, j + 1). */
export type Grey = { readonly width: number; readonly height: number; readonly data: Uint8Array };

export type Point = { readonly x: number; readonly y: number };

/** Clockwise on screen (y grows downwards). */
export type Quad = readonly [Point, Point, Point, Point];

/** Brightness by the weights of BT.601. */
export function greyOf({ width, height, data }: Picture): Grey {
	const grey = new Uint8Array(width * height);
	for (let i = 0, at = 0; i < grey.length; i++, at += 4)
		grey[i] = (77 * data[at]! + 150 * data[at + 1]! + 29 * data[at + 2]!) >> 8;
	return { width, height, data: grey };
}

/** Brightness at any point, mixed from the four pixels around it; the edge goes on outside. */
export function brightnessAt({ width, height, data }: Grey, x: number, y: number): number {
	const u = Math.min(Math.max(x - 0.5, 0), width - 1.001);
	const v = Math.min(Math.max(y - 0.5, 0), height - 1.001);
	const i = Math.floor(u);
	const j = Math.floor(v);
	const at = j * width + i;
	const upper = data[at]! + (data[at + 1]! - data[at]!) * (u - i);
	const lower = data[at + width]! + (data[at + width + 1]! - data[at + width]!) * (u - i);
	return upper + (lower - upper) * (v - j);
}
