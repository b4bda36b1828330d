/** Median and 95th percentile, to a tenth of a millisecond. */
export function spread(times) {
	const sorted = [...times].sort((a, b) => a - b);
	const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
	return { median: tenth(at(0.5)), p95: tenth(at(0.95)), runs: sorted.length, unit: 'ms' };
}

export const tenth = (value) => Math.round(value * 10) / 10;
