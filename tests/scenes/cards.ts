/**
 * Pictures of a class that holds up answer cards, drawn from numbers alone: cards at a size, turned,
 * tilted away and towards the camera, unevenly lit, blurred and noisy, before a cluttered room.
 */
import { cellsOf, markerCells } from '#lib/classroom/markers/dictionary.ts';
import type { Grey, Picture } from '#lib/classroom/markers/image.ts';
import { seededRandom } from '#lib/items/random.ts';

export type SceneCard = {
	readonly id: number;
	/** Quarters by which the card is turned anticlockwise: 0 shows A on top, 1 B, 2 C, 3 D. */
	readonly quarters: number;
	readonly x: number;
	readonly y: number;
	/** Side of the marker in pixels, were it seen straight on. */
	readonly side: number;
	/** Degrees: rolled in the picture, turned about the upright axis, leaning back. */
	readonly roll: number;
	readonly yaw: number;
	readonly pitch: number;
};

export type SceneOptions = {
	readonly width?: number;
	readonly height?: number;
	readonly cards: readonly SceneCard[];
	/** Standard deviations: of the blur in pixels, of the noise in levels of 255. */
	readonly blur?: number;
	readonly noise?: number;
	readonly seed: string;
	/** Decides the room and its light alone: pictures of one video share it, and differ in their noise. */
	readonly roomSeed?: string;
	/** Rectangles and stripes of the room. */
	readonly clutter?: number;
};

/** `count` cards on a jittered grid, sides spread by ±`spread` about `side`, tilted up to the limits. */
export function classOf(
	count: number,
	side: number,
	seed: string,
	limits: { readonly roll?: number; readonly tilt?: number; readonly spread?: number } = {},
	[width, height]: readonly [number, number] = [1920, 1080]
): SceneCard[] {
	const { roll = 14, tilt = 30, spread = 0 } = limits;
	const random = seededRandom(seed);
	const within = (most: number) => (random() * 2 - 1) * most;
	const columns = Math.ceil(Math.sqrt((count * width) / height));
	const rows = Math.ceil(count / columns);
	const [w, h] = [width / columns, height / rows];
	return Array.from({ length: count }, (_, id) => {
		const own = side * (1 + within(spread));
		// Half the diagonal of the card with its white margin.
		const room = own * 1.25 * 0.75;
		const x = w * ((id % columns) + 0.5) + within(Math.max(w / 2 - room, 0));
		const y = h * (Math.floor(id / columns) + 0.5) + within(Math.max(h / 2 - room, 0));
		return {
			id,
			quarters: Math.floor(random() * 4),
			x,
			y,
			side: own,
			roll: within(roll),
			yaw: within(tilt),
			pitch: within(tilt)
		};
	});
}

/** The picture in grey. */
export function drawScene(options: SceneOptions): Grey {
	const { width = 1920, height = 1080, cards, blur = 0.9, noise = 6, seed, clutter = 60 } = options;
	const random = seededRandom(`${options.roomSeed ?? seed} scene`);
	const noisy = seededRandom(`${seed} noise`);
	const canvas = new Float32Array(width * height);
	drawRoom(canvas, width, height, clutter, random);
	for (const card of cards) drawCard(canvas, width, height, card, random);
	const soft = blurred(canvas, width, height, blur);
	const data = new Uint8Array(width * height);
	for (let i = 0; i < data.length; i++)
		data[i] = Math.min(Math.max(Math.round(soft[i]! + noise * gaussian(noisy)), 0), 255);
	return { width, height, data };
}

export function pictureOf({ width, height, data: grey }: Grey): Picture {
	const data = new Uint8ClampedArray(width * height * 4).fill(255);
	grey.forEach((value, i) => data.fill(value, i * 4, i * 4 + 3));
	return { width, height, data };
}

function drawRoom(
	canvas: Float32Array,
	width: number,
	height: number,
	clutter: number,
	random: () => number
) {
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++)
			canvas[y * width + x] = 105 + (45 * x) / width - (35 * y) / height;
	for (let n = 0; n < clutter; n++) {
		const [x, y] = [random() * width, random() * height];
		const [w, h] = [8 + random() * 220, 8 + random() * 220];
		const level = 20 + random() * 200;
		const stripes = random() < 0.3 ? 3 + random() * 12 : 0;
		for (let j = Math.floor(y); j < Math.min(y + h, height); j++)
			for (let i = Math.floor(x); i < Math.min(x + w, width); i++)
				if (!stripes || Math.floor((i - x) / stripes) % 2 === 0) canvas[j * width + i] = level;
	}
}

/** Distance of the camera in sides of the marker: gives tilt its perspective. */
const camera = 8;

function drawCard(
	canvas: Float32Array,
	width: number,
	height: number,
	card: SceneCard,
	random: () => number
) {
	const cells = cellsOf(card.id);
	const light = 0.7 + 0.3 * random();
	const slope = (random() - 0.5) * 0.25;
	const toCard = inverse(card);
	const reach = card.side * 1.1;
	const sub = 4;
	for (let y = Math.floor(card.y - reach); y <= card.y + reach; y++)
		for (let x = Math.floor(card.x - reach); x <= card.x + reach; x++) {
			if (x < 0 || y < 0 || x >= width || y >= height) continue;
			let [sum, hits] = [0, 0];
			for (let k = 0; k < sub * sub; k++) {
				const [u, v] = toCard(x + ((k % sub) + 0.5) / sub, y + (Math.floor(k / sub) + 0.5) / sub);
				const level = cardLevel(cells, u, v);
				if (level === undefined) continue;
				hits++;
				sum += level * light * (1 + slope * u);
			}
			if (hits > 0) {
				const at = y * width + x;
				canvas[at] = (canvas[at]! * (sub * sub - hits) + sum) / (sub * sub);
			}
		}
}

/** Brightness of the card at a place counted from its middle in sides of the marker. */
function cardLevel(cells: readonly boolean[], u: number, v: number): number | undefined {
	const margin = 1.37 / 2;
	if (Math.abs(u) > margin || Math.abs(v) > margin) return undefined;
	const [i, j] = [Math.floor((u + 0.5) * markerCells), Math.floor((v + 0.5) * markerCells)];
	if (i < 0 || j < 0 || i >= markerCells || j >= markerCells) return letter(u, v) ? 60 : 235;
	const isInside = i > 0 && j > 0 && i < markerCells - 1 && j < markerCells - 1;
	return isInside && cells[(j - 1) * 6 + i - 1] ? 235 : 28;
}

/** The small letters at the edges are grey smudges at this size. */
const letter = (u: number, v: number) =>
	(Math.abs(u) < 0.02 && Math.abs(Math.abs(v) - 0.655) < 0.02) ||
	(Math.abs(v) < 0.02 && Math.abs(Math.abs(u) - 0.655) < 0.02);

/** From the picture to the card's plane, in sides of the marker, for a pinhole camera. */
function inverse({ x, y, side, roll, yaw, pitch, quarters }: SceneCard) {
	const rad = (degrees: number) => (degrees * Math.PI) / 180;
	const [r, a, p] = [rad(roll - 90 * quarters), rad(yaw), rad(pitch)];
	// Columns of the rotation: where the card's own x and y axes point (z away from the camera).
	const ex = [
		Math.cos(a) * Math.cos(r),
		Math.sin(r) * Math.cos(p) + Math.cos(r) * Math.sin(a) * Math.sin(p),
		Math.cos(r) * Math.sin(a) * Math.cos(p) - Math.sin(r) * Math.sin(p)
	] as const;
	const ey = [
		-Math.cos(a) * Math.sin(r),
		Math.cos(r) * Math.cos(p) - Math.sin(r) * Math.sin(a) * Math.sin(p),
		-Math.sin(r) * Math.sin(a) * Math.cos(p) - Math.cos(r) * Math.sin(p)
	] as const;
	return (px: number, py: number): readonly [number, number] => {
		const [s, t] = [(px - x) / side, (py - y) / side];
		// s = camera·(u·ex0 + v·ey0) / (camera + u·ex2 + v·ey2), and t alike: two linear equations.
		const [a11, a12, b1] = [camera * ex[0] - s * ex[2], camera * ey[0] - s * ey[2], s * camera];
		const [a21, a22, b2] = [camera * ex[1] - t * ex[2], camera * ey[1] - t * ey[2], t * camera];
		const det = a11 * a22 - a12 * a21;
		return [(b1 * a22 - a12 * b2) / det, (a11 * b2 - b1 * a21) / det];
	};
}

function blurred(canvas: Float32Array, width: number, height: number, sigma: number): Float32Array {
	if (sigma <= 0) return canvas;
	const radius = Math.ceil(3 * sigma);
	const kernel = Array.from({ length: 2 * radius + 1 }, (_, i) =>
		Math.exp(-((i - radius) ** 2) / (2 * sigma ** 2))
	);
	const total = kernel.reduce((sum, weight) => sum + weight, 0);
	const across = new Float32Array(canvas.length);
	const out = new Float32Array(canvas.length);
	const clamp = (value: number, most: number) => (value < 0 ? 0 : value > most ? most : value);
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			let sum = 0;
			for (let k = -radius; k <= radius; k++)
				sum += kernel[k + radius]! * canvas[y * width + clamp(x + k, width - 1)]!;
			across[y * width + x] = sum / total;
		}
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			let sum = 0;
			for (let k = -radius; k <= radius; k++)
				sum += kernel[k + radius]! * across[clamp(y + k, height - 1) * width + x]!;
			out[y * width + x] = sum / total;
		}
	return out;
}

const gaussian = (random: () => number) =>
	Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
