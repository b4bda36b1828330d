/** Finite, so that differences are numbers; only what is forbidden is infinite. */
const huge = 1e30;

/** scores[dependant × size + head]; node 0 is the root above the sentence. */
export type ArcScores = { readonly size: number; readonly of: Float64Array };

/**
 * The heads of the best tree with a single root word, by Chu, Liu and Edmonds; O(n³) at worst and
 * n² where the greedy choice is a tree already. → heads[1…]: 0 for the root word. Scores that are
 * not numbers count as very bad.
 */
export function bestTree({ size, of }: ArcScores): number[] {
	if (size <= 1) return [];
	const scores = Float64Array.from(of, (score) =>
		Number.isNaN(score) ? -huge : Math.min(Math.max(score, -huge), huge)
	);
	for (let k = 0; k < size; k++) scores[k * size + k] = -Infinity;
	const free = edmonds(scores, size);
	const roots = free.flatMap((head, k) => (head === 0 && k > 0 ? [k] : []));
	if (roots.length === 1) return free.slice(1);
	let best: number[] = free;
	let most = -Infinity;
	for (const root of roots) {
		const heads = edmonds(withRoot(scores, size, root), size);
		let total = 0;
		for (let k = 1; k < size; k++) total += scores[k * size + (heads[k] ?? 0)] ?? 0;
		if (total > most || best === free) [best, most] = [heads, total];
	}
	return best.slice(1);
}

/** Only `root` may hang from node 0, and nowhere else. */
function withRoot(scores: Float64Array, size: number, root: number): Float64Array {
	const out = scores.slice();
	for (let k = 1; k < size; k++) out[k * size] = k === root ? (scores[k * size] ?? 0) : -Infinity;
	for (let head = 1; head < size; head++) out[root * size + head] = -Infinity;
	return out;
}

function edmonds(scores: Float64Array, size: number): number[] {
	const at = (k: number, head: number) => scores[k * size + head] ?? -Infinity;
	const heads = [-1];
	for (let k = 1; k < size; k++) {
		let best = 0;
		for (let head = 1; head < size; head++) if (at(k, head) > at(k, best)) best = head;
		heads.push(best);
	}
	const circle = circleIn(heads);
	if (circle.length === 0) return heads;
	return resolved(heads, circle, at, size);
}

/** Makes one node of the circle, finds the best tree of the rest, and opens the circle where it is entered. */
function resolved(
	heads: readonly number[],
	circle: readonly number[],
	at: (k: number, head: number) => number,
	size: number
): number[] {
	const isInside = new Set(circle);
	const outside = Array.from({ length: size }, (_, k) => k).filter((k) => !isInside.has(k));
	const small = outside.length + 1;
	const one = small - 1;
	const scores = new Float64Array(small * small).fill(-Infinity);
	const gain = (k: number, head: number) => at(k, head) - at(k, heads[k] ?? 0);
	const leaves: number[] = [];
	const enters: number[] = [];
	outside.forEach((a, i) => {
		outside.forEach((b, j) => {
			if (i !== j) scores[i * small + j] = at(a, b);
		});
		const leave = bestOf(circle, (k) => at(a, k));
		const enter = bestOf(circle, (k) => gain(k, a));
		scores[i * small + one] = at(a, leave);
		scores[one * small + i] = gain(enter, a);
		leaves.push(leave);
		enters.push(enter);
	});
	const inner = edmonds(scores, small);
	const out = [...heads];
	outside.forEach((a, i) => {
		const head = inner[i] ?? 0;
		if (a > 0) out[a] = (head === one ? leaves[i] : outside[head]) ?? 0;
	});
	const from = inner[one] ?? 0;
	out[enters[from] ?? 0] = outside[from] ?? 0;
	return out;
}

function bestOf(nodes: readonly number[], value: (k: number) => number): number {
	let best = nodes[0] ?? 0;
	for (const node of nodes) if (value(node) > value(best)) best = node;
	return best;
}

/** The nodes of some circle, or none. */
function circleIn(heads: readonly number[]): number[] {
	const seenFrom = new Int32Array(heads.length);
	for (let start = 1; start < heads.length; start++) {
		const path: number[] = [];
		let k = start;
		while (k > 0 && seenFrom[k] === 0) {
			seenFrom[k] = start;
			path.push(k);
			k = heads[k] ?? 0;
		}
		if (k > 0 && seenFrom[k] === start) return path.slice(path.indexOf(k));
	}
	return [];
}
