/** Exact probabilities for the set checks; the tests hold them to published values. */

/** Upper tail of the chi-square distribution: P(X ≥ statistic). Closed forms for whole degrees. */
export function chiSquareTail(statistic: number, degrees: number): number {
	if (statistic <= 0) return 1;
	const half = statistic / 2;
	// Abramowitz & Stegun 26.4.4 and 26.4.5: a finite series from 1 (even) or erfc (odd).
	const isOdd = degrees % 2 === 1;
	let term = isOdd ? Math.exp(-half) * Math.sqrt(half / Math.PI) * 2 : Math.exp(-half);
	let sum = isOdd ? erfc(Math.sqrt(half)) : 0;
	for (let k = isOdd ? 3 : 2; k <= degrees; k += 2) {
		sum += term;
		term *= half / (k / 2);
	}
	return Math.min(1, sum);
}

/** Pearson's statistic against equal expectations. */
export function chiSquare(counts: readonly number[]): number {
	const expected = counts.reduce((a, b) => a + b, 0) / counts.length;
	return counts.reduce((sum, c) => sum + (c - expected) ** 2 / expected, 0);
}

/**
 * P(at least `successes`) in independent trials, each with its own chance (Poisson binomial), by the
 * exact recursion over trials; equal chances give the binomial.
 */
export function tailOfTrials(successes: number, chances: readonly number[]): number {
	let exactly = [1];
	for (const p of chances)
		exactly = Array.from(
			{ length: exactly.length + 1 },
			(_, k) => (exactly[k] ?? 0) * (1 - p) + (exactly[k - 1] ?? 0) * p
		);
	return Math.min(
		1,
		exactly.slice(successes).reduce((a, b) => a + b, 0)
	);
}

/** Complementary error function: Taylor series near zero, Lentz's continued fraction beyond. */
export function erfc(x: number): number {
	if (x < 0) return 2 - erfc(-x);
	if (x < 2) {
		let [term, sum] = [x, x];
		for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
			term *= -(x * x) / n;
			sum += term / (2 * n + 1);
		}
		return 1 - (2 / Math.sqrt(Math.PI)) * sum;
	}
	let fraction = x;
	for (let k = 60; k >= 1; k--) fraction = x + k / 2 / fraction;
	return Math.exp(-x * x) / (fraction * Math.sqrt(Math.PI));
}
