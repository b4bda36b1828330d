import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	alpha,
	correlation,
	discrimination,
	facility,
	groups,
	median,
	upperLower,
	type Scores
} from './item-statistics.ts';
import { iris, mtcars, wuensch } from './published.contract.ts';

describe('the published examples', () => {
	it.each(iris.discrimination.map((printed, at) => [at, printed] as const))(
		'performance: corrected correlation of iris column %i is %d',
		(at, printed) => {
			const found = discrimination(iris.scores, at)!;
			expect(Math.abs(found - printed)).toBeLessThan(1e-9);
			const column = iris.scores.map((row) => row[at]!);
			const rest = iris.scores.map((row) => row.reduce((a, b) => a + b, 0) - row[at]!);
			expect(Math.abs(found - exactCorrelation(column, rest))).toBeLessThan(1e-9);
		}
	);

	it('performance: alpha of mtcars, to the digits printed', () =>
		expect(alpha(mtcars.scores)?.toFixed(8)).toBe(mtcars.alpha.toFixed(8)));

	it('Wuensch: shares right, and KR-20 of Σpq and the variance', () => {
		const { scores, right, sumOfPq, variance } = wuensch;
		right.forEach((p, at) => expect(facility(scores, at)).toBeCloseTo(p, 12));
		expect(Math.abs(alpha(scores)! - (10 / 9) * (1 - sumOfPq / variance))).toBeLessThan(1e-9);
	});
});

describe('against a second implementation', () => {
	const tables = fc
		.tuple(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 2, max: 12 }))
		.chain(([students, questions]) =>
			fc.array(fc.array(fc.constantFrom(0, 1), { minLength: questions, maxLength: questions }), {
				minLength: students,
				maxLength: students
			})
		);

	it('discrimination is the textbook formula (M₁ − M₀)/s · √pq of the rest score', () =>
		fc.assert(
			fc.property(tables, (table) => {
				table[0]!.forEach((_, at) => {
					expectClose(discrimination(table, at), textbookPointBiserial(table, at));
				});
			})
		));

	it('alpha is KR-20 by its own formula', () =>
		fc.assert(fc.property(tables, (table) => expectClose(alpha(table), textbookKr20(table)))));

	it('D is the difference of two counts', () =>
		fc.assert(
			fc.property(tables, (table) => {
				const order = table
					.map((row, seat) => ({ seat, total: row.filter(Boolean).length }))
					.sort((a, b) => a.total - b.total || a.seat - b.seat);
				const size = Math.round(table.length * 0.27);
				const right = (list: typeof order) => list.filter(({ seat }) => table[seat]![0]).length;
				const wanted =
					size === 0
						? undefined
						: (right(order.slice(order.length - size)) - right(order.slice(0, size))) / size;
				expectClose(upperLower(table, 0), wanted);
			})
		));

	it('nobody is in both groups', () =>
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (totals) => {
				const { lower, upper } = groups(totals);
				expect(lower.length).toBe(upper.length);
				expect(lower.some((at) => upper.includes(at))).toBe(false);
			})
		));
});

it('what does not vary has no correlation', () => {
	expect(correlation([1, 1, 1], [1, 2, 3])).toBeUndefined();
	expect(correlation([0.1, 0.1, 0.1], [1, 2, 3])).toBeUndefined();
	expect(discrimination([[1, 0]], 0)).toBeUndefined();
	expect(alpha([[1], [0]])).toBeUndefined();
});

it.each([
	[[], undefined],
	[[5], 5],
	[[9, 1, 2], 2],
	[[4, 1, 3, 2], 2.5]
])('the median of %j is %s', (values, wanted) => expect(median(values)).toBe(wanted));

function expectClose(got: number | undefined, wanted: number | undefined) {
	if (wanted === undefined) expect(got).toBeUndefined();
	else expect(Math.abs(got! - wanted)).toBeLessThan(1e-9);
}

function textbookPointBiserial(table: Scores, at: number): number | undefined {
	const rest = table.map((row) => row.reduce((a, b, i) => (i === at ? a : a + b), 0));
	const [ones, zeros] = [1, 0].map((v) => rest.filter((_, i) => table[i]![at] === v)) as [
		number[],
		number[]
	];
	const n = table.length;
	const average = (list: number[]) => list.reduce((a, b) => a + b, 0) / list.length;
	const spread = Math.sqrt(average(rest.map((v) => v * v)) - average(rest) ** 2);
	if (ones.length === 0 || zeros.length === 0 || new Set(rest).size < 2) return undefined;
	const pq = (ones.length / n) * (zeros.length / n);
	return ((average(ones) - average(zeros)) / spread) * Math.sqrt(pq);
}

function textbookKr20(table: Scores): number | undefined {
	const [n, k] = [table.length, table[0]!.length];
	const totals = table.map((row) => row.filter(Boolean).length);
	if (new Set(totals).size < 2) return undefined;
	const m = totals.reduce((a, b) => a + b, 0) / n;
	const spread = totals.reduce((a, b) => a + b * b, 0) / n - m * m;
	const pq = table[0]!.map((_, at) => {
		const p = table.filter((row) => row[at] === 1).length / n;
		return p * (1 - p);
	});
	return (k / (k - 1)) * (1 - pq.reduce((a, b) => a + b, 0) / spread);
}

/** (nΣxy − ΣxΣy) / √… with all sums as whole numbers; one root and one division are the only rounding. */
function exactCorrelation(x: readonly number[], y: readonly number[]): number {
	const big = (values: readonly number[]) => values.reduce((a, b) => a + BigInt(b), 0n);
	const products = (a: readonly number[], b: readonly number[]) => big(a.map((v, i) => v * b[i]!));
	const n = BigInt(x.length);
	const [sx, sy] = [big(x), big(y)];
	const top = n * products(x, y) - sx * sy;
	const under = (n * products(x, x) - sx * sx) * (n * products(y, y) - sy * sy);
	return Number(top) / Math.sqrt(Number(under));
}
