import { describe, expect, it } from 'vitest';
import { chiSquare, chiSquareTail, erfc, tailOfTrials } from '#lib/items/checks/chance.ts';

describe('chi-square', () => {
	// Critical values: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4.
	it.each([
		[3.841, 1, 0.05],
		[6.635, 1, 0.01],
		[5.991, 2, 0.05],
		[9.21, 2, 0.01],
		[7.815, 3, 0.05],
		[11.345, 3, 0.01],
		[13.277, 4, 0.01],
		[18.307, 10, 0.05],
		[24.725, 11, 0.01]
	])('tail of %d with %i degrees is %d', (statistic, degrees, p) => {
		expect(chiSquareTail(statistic, degrees)).toBeCloseTo(p, 4);
	});

	it('is exp(−x/2) for two degrees and one at zero', () => {
		expect(chiSquareTail(4, 2)).toBeCloseTo(Math.exp(-2), 14);
		expect(chiSquareTail(0, 3)).toBe(1);
	});

	it('of 10, 20 and 30 against 20 each is 10', () => {
		expect(chiSquare([10, 20, 30])).toBeCloseTo(10, 12);
	});
});

describe('the complementary error function', () => {
	// Abramowitz & Stegun, table 7.1.
	it.each([
		[0, 1],
		[0.5, 0.4795001222],
		[1, 0.1572992071],
		[2, 0.0046777349810473],
		[3, 0.0000220904969986],
		[-1, 1.8427007929]
	])('of %d is %d', (x, value) => expect(Math.abs(erfc(x) - value)).toBeLessThan(2e-6 * value));
});

it('has no step where the series hands over to the fraction', () => {
	expect(erfc(2 - 1e-9) - erfc(2)).toBeCloseTo(0, 10);
});

describe('the tail of trials', () => {
	const equal = (n: number, p: number) => new Array<number>(n).fill(p);
	it.each([
		[8, equal(10, 0.5), 56 / 1024],
		[10, equal(10, 0.5), 1 / 1024],
		[0, equal(10, 0.5), 1],
		[3, equal(3, 1 / 3), 1 / 27],
		[1, [0.5, 0.25], 1 - 0.5 * 0.75],
		[2, [0.5, 0.25], 0.125]
	])('at least %i in %j is %d', (k, chances, p) => {
		expect(tailOfTrials(k, chances)).toBeCloseTo(p, 12);
	});
});
