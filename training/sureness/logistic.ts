/** One example: its signs as [column, value], whether a reader let it pass, and what it weighs. */
export type Example = {
	signs: readonly (readonly [number, number])[];
	isGood: boolean;
	weight: number;
};
export type Model = { bias: number; weights: Float64Array };

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** The chance, 0–1, that a reader lets an example pass. */
export const chanceOf = ({ bias, weights }: Model, signs: Example['signs']): number =>
	logistic(signs.reduce((sum, [k, value]) => sum + (weights[k] ?? 0) * value, bias));

/**
 * Logistic regression with a quadratic penalty on every weight but the bias, by Newton's method (iteratively reweighted
 * least squares: Hastie, Tibshirani & Friedman, The Elements of Statistical Learning, 4.4.1): the same on every machine.
 */
export function fitted(examples: readonly Example[], columns: number, penalty: number): Model {
	const size = columns + 1;
	const solution = new Float64Array(size);
	for (let round = 0; round < 50; round++) {
		const slope = new Float64Array(size);
		const curve = Array.from({ length: size }, () => new Float64Array(size));
		for (let k = 0; k < columns; k++) {
			slope[k] = penalty * (solution[k] ?? 0);
			curve[k]![k] = penalty;
		}
		curve[columns]![columns] = 1e-9;
		for (const { signs, isGood, weight } of examples) {
			const whole = [...signs, [columns, 1] as const];
			const chance = logistic(whole.reduce((sum, [k, value]) => sum + solution[k]! * value, 0));
			const off = weight * (chance - Number(isGood));
			const bend = weight * chance * (1 - chance);
			for (const [k, value] of whole) {
				slope[k]! += off * value;
				for (const [l, other] of whole) if (l <= k) curve[k]![l]! += bend * value * other;
			}
		}
		const step = solved(curve, slope);
		let most = 0;
		for (let k = 0; k < size; k++) {
			solution[k]! -= step[k]!;
			most = Math.max(most, Math.abs(step[k]!));
		}
		if (most < 1e-9) break;
	}
	return { bias: solution[columns]!, weights: solution.slice(0, columns) };
}

/** Cholesky: x of A x = b, where A is symmetric, positive definite and given by its lower half, which is overwritten. */
function solved(lower: Float64Array[], b: Float64Array): Float64Array {
	const n = b.length;
	for (let i = 0; i < n; i++)
		for (let j = 0; j <= i; j++) {
			let sum = lower[i]![j]!;
			for (let k = 0; k < j; k++) sum -= lower[i]![k]! * lower[j]![k]!;
			lower[i]![j] = i === j ? Math.sqrt(sum) : sum / lower[j]![j]!;
		}
	const x = Float64Array.from(b);
	for (let i = 0; i < n; i++) {
		for (let k = 0; k < i; k++) x[i]! -= lower[i]![k]! * x[k]!;
		x[i]! /= lower[i]![i]!;
	}
	for (let i = n - 1; i >= 0; i--) {
		for (let k = i + 1; k < n; k++) x[i]! -= lower[k]![i]! * x[k]!;
		x[i]! /= lower[i]![i]!;
	}
	return x;
}
