import { describe, expect, it } from 'vitest';
import { chanceOf, fitted, type Example } from '../../training/sureness/logistic.ts';

const example = (signs: Example['signs'], isGood: boolean, weight = 1): Example => ({
	signs,
	isGood,
	weight
});
const many = (n: number, one: Example) => Array.from({ length: n }, () => one);

describe('the regression that says how likely a reader lets a fact pass', () => {
	const table = [
		...many(30, example([[0, 1]], true)),
		...many(10, example([[0, 1]], false)),
		...many(5, example([], true)),
		...many(20, example([], false))
	];

	it('gives the shares of a two by two table back when nothing is held down', () => {
		const model = fitted(table, 1, 1e-9);
		expect(chanceOf(model, [[0, 1]])).toBeCloseTo(0.75, 6);
		expect(chanceOf(model, [])).toBeCloseTo(0.2, 6);
		expect(model.weights[0]).toBeCloseTo(Math.log(3) - Math.log(0.25), 5);
	});

	it('takes a weight of three for three examples', () => {
		const heavy = [example([[0, 1]], true, 3), example([[0, 1]], false), example([], false)];
		const three = [...many(3, example([[0, 1]], true)), ...heavy.slice(1)];
		expect(fitted(heavy, 1, 0.5).bias).toBeCloseTo(fitted(three, 1, 0.5).bias, 9);
	});

	it('stands where the slope is nothing, with signs that go together', () => {
		const twins = table.map(({ signs, isGood, weight }) =>
			example(signs.length > 0 ? [...signs, [1, 1]] : [], isGood, weight)
		);
		const { weights, bias } = fitted(twins, 2, 2);
		expect(weights[0]).toBeCloseTo(weights[1] ?? Number.NaN, 9);
		const slope = twins.reduce(
			(sum, { signs, isGood }) => sum + chanceOf({ weights, bias }, signs) - Number(isGood),
			0
		);
		expect(slope).toBeCloseTo(0, 6);
	});
});
