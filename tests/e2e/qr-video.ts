import { closeSync, openSync, writeSync } from 'node:fs';
import qrcode from 'qrcode-generator';
import { seededRandom } from '#lib/items/random.ts';

/** A grey picture, a byte a pixel. */
type Grey = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

export type Held = {
	/** Width of the code in the picture, quiet zone left out. */
	readonly size: number;
	/** Degrees: in the picture's plane, and towards or away from the camera. */
	readonly turn: number;
	readonly tilt: number;
	/** Radius of the blur in pixels, and spread of the noise in levels. */
	readonly blur: number;
	readonly noise: number;
	/** Of paper or screen, and of what stands behind it: 0–255. */
	readonly light: number;
};

/** As the page draws it: the lowest version that holds the text at level L. */
export function modulesOf(text: string, mode: 'Alphanumeric' | 'Byte' = 'Alphanumeric') {
	const code = qrcode(0, 'L');
	code.addData(text, mode);
	code.make();
	return code;
}

/** A code held before a camera: turned, tilted in perspective, blurred, noisy, unevenly lit. */
export function photographed(
	text: string,
	held: Held,
	seed: string,
	width = 640,
	height = 480
): Grey {
	const code = modulesOf(text);
	const count = code.getModuleCount();
	const random = seededRandom(seed);
	const pixels = new Uint8Array(width * height);
	const [cx, cy] = [width * (0.4 + 0.2 * random()), height * (0.4 + 0.2 * random())];
	const [turn, tilt] = [held.turn, held.tilt].map((degrees) => (degrees * Math.PI) / 180) as [
		number,
		number
	];
	const distance = 3 * held.size;
	/** Beyond this nothing but the room is seen: the code's half diagonal with its quiet zone, tilted. */
	const reach = held.size * 1.1;
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			if (Math.max(Math.abs(x - cx), Math.abs(y - cy)) > reach) {
				pixels[y * width + x] = room * held.light * (0.8 + (0.2 * x) / width);
				continue;
			}
			let sum = 0;
			// Four samples a pixel: edges as a lens gives them.
			for (const [dx, dy] of [
				[0.25, 0.25],
				[0.75, 0.25],
				[0.25, 0.75],
				[0.75, 0.75]
			] as const) {
				const px = x + dx - cx;
				const py = y + dy - cy;
				const u = px * Math.cos(turn) + py * Math.sin(turn);
				const v = -px * Math.sin(turn) + py * Math.cos(turn);
				// The plane leans about its horizontal axis: back from the picture to the paper.
				const t = v / (Math.cos(tilt) - (v * Math.sin(tilt)) / distance);
				const scale = 1 + (t * Math.sin(tilt)) / distance;
				const [qx, qy] = [(u * scale) / held.size + 0.5, t / held.size + 0.5];
				sum += paper(qx, qy, count, (r, c) => code.isDark(r, c)) * held.light;
			}
			const shade = 0.8 + (0.2 * x) / width;
			pixels[y * width + x] = Math.max(0, Math.min(255, (sum / 4) * shade));
		}
	return noisy(blurred({ width, height, pixels }, held.blur), held.noise, random);
}

const room = 0.45;

/** How bright the paper is at a place of the code: 1 is white; beyond its quiet zone lies a grey room. */
function paper(
	x: number,
	y: number,
	count: number,
	isDark: (row: number, column: number) => boolean
): number {
	const [column, row] = [Math.floor(x * count), Math.floor(y * count)];
	if (column < -4 || row < -4 || column >= count + 4 || row >= count + 4) return room;
	const isInside = column >= 0 && row >= 0 && column < count && row < count;
	return isInside && isDark(row, column) ? 0.12 : 1;
}

function blurred(picture: Grey, radius: number): Grey {
	const { width, height } = picture;
	let pixels = picture.pixels;
	for (const step of [1, width])
		pixels = pixels.map((_, at) => {
			let [sum, weights] = [0, 0];
			for (let i = -Math.ceil(radius); i <= Math.ceil(radius); i++) {
				const weight = Math.max(0, radius + 1 - Math.abs(i));
				sum += (pixels[at + i * step] ?? pixels[at] ?? 0) * weight;
				weights += weight;
			}
			return sum / weights;
		});
	return { width, height, pixels };
}

function noisy(picture: Grey, spread: number, random: () => number): Grey {
	const bell = () => random() + random() + random() + random() - 2;
	const pixels = picture.pixels.map((p) => Math.max(0, Math.min(255, p + spread * 1.7 * bell())));
	return { ...picture, pixels };
}

/** A video for Chromium's fake camera: each picture shown once, at this many a second, without end. */
export function writeVideo(path: string, pictures: readonly Grey[], perSecond: number): void {
	const [first] = pictures;
	if (!first) throw new Error('no pictures');
	const { width, height } = first;
	const file = openSync(path, 'w');
	writeSync(file, `YUV4MPEG2 W${width} H${height} F${perSecond}:1 Ip A1:1 C420jpeg\n`);
	const grey = new Uint8Array((width * height) / 2).fill(128);
	for (const { pixels } of pictures) {
		writeSync(file, 'FRAME\n');
		writeSync(file, pixels);
		writeSync(file, grey);
	}
	closeSync(file);
}
