/** A share of a count, and how much such a count can say. */
export type Proportion = {
	readonly hits: number;
	readonly count: number;
	/** hits ÷ count; NaN for none. */
	readonly share: number;
	/** 95 % interval by Wilson's score method (Wilson 1927): sound for small counts and near 0 and 1. */
	readonly low: number;
	readonly high: number;
};

/** Normal quantile of 97.5 %. */
const z = 1.959964;

export function proportion(hits: number, count: number): Proportion {
	if (count === 0) return { hits, count, share: NaN, low: 0, high: 1 };
	const share = hits / count;
	const spread = 1 + (z * z) / count;
	const middle = (share + (z * z) / (2 * count)) / spread;
	const half = (z / spread) * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count ** 2));
	return {
		hits,
		count,
		share,
		low: Math.max(0, Math.min(share, middle - half)),
		high: Math.min(1, Math.max(share, middle + half))
	};
}

/** Below this a share is not shown: it would say more than it knows. */
export const leastCount = 10;
