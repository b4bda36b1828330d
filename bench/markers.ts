// npx tsx bench/markers.ts: how many of a class's cards one picture gives, how long it takes, and
// what js-aruco2 makes of the same pictures. Thirty cards at 1920 × 1080, tilted up to 30°.
import { createRequire } from 'node:module';
import { sideUp } from '#lib/classroom/cards/sightings.ts';
import { detect } from '#lib/classroom/markers/detect.ts';
import type { Picture, Point } from '#lib/classroom/markers/image.ts';
import { classOf, drawScene, pictureOf, type SceneCard } from '../tests/scenes/cards.ts';

type Found = { readonly id: number; readonly corners: readonly Point[] };
type Reader = (picture: Picture) => readonly Found[];

const { AR } = createRequire(import.meta.url)('js-aruco2') as {
	AR: { Detector: new (options: object) => { detect: Reader } };
};
const theirs = new AR.Detector({ dictionaryName: 'ARUCO_MIP_36h12', maxHammingDistance: 3 });
const readers: Readonly<Record<string, Reader>> = {
	ours: detect,
	'js-aruco2': (picture) => theirs.detect(picture)
};

const pictures = 5;
const rooms = [
	{ name: 'blur 0.9 px, noise 6', blur: 0.9, noise: 6 },
	{ name: 'blur 1.4 px, noise 8', blur: 1.4, noise: 8 }
];
for (const { name, blur, noise } of rooms)
	for (const side of [60, 40, 28, 20]) {
		const row: Record<string, string> = {};
		const scenes = Array.from({ length: pictures }, (_, n) => {
			const seed = `bench ${side} ${n}`;
			const cards = classOf(30, side, seed);
			return { cards, picture: pictureOf(drawScene({ cards, seed, blur, noise })) };
		});
		for (const [reader, read] of Object.entries(readers)) {
			const times: number[] = [];
			let [right, wrong] = [0, 0];
			for (const { cards, picture } of scenes) {
				const began = performance.now();
				const found = read(picture);
				times.push(performance.now() - began);
				const judged = found.map((one) => isRight(one, cards));
				right += new Set(found.filter((_, i) => judged[i]).map(({ id }) => id)).size;
				wrong += judged.filter((is) => !is).length;
			}
			const median = times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
			row[reader] = `${right}/${30 * pictures} right, ${wrong} wrong, ${Math.round(median)} ms`;
		}
		console.log(`${side} px, ${name}:`, row);
	}

function isRight({ id, corners }: Found, cards: readonly SceneCard[]): boolean {
	const card = cards[id];
	const [a, b, c, d] = corners as [Point, Point, Point, Point];
	if (!card || Math.hypot((a.x + c.x) / 2 - card.x, (a.y + c.y) / 2 - card.y) > card.side / 4)
		return false;
	const across = { x: b.x + c.x - a.x - d.x, y: b.y + c.y - a.y - d.y };
	const down = { x: c.x + d.x - a.x - b.x, y: c.y + d.y - a.y - b.y };
	const turn = (Math.atan2(across.y - down.x, across.x + down.y) * 180) / Math.PI;
	return sideUp((turn + 360) % 360) === card.quarters;
}
