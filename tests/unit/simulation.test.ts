import { describe, expect, it } from 'vitest';
import { default_w as published } from 'ts-fsrs';
import { actR, halfLife } from '../../bench/simulation/learners.ts';
import { anki, constant, growing, ours } from '../../bench/simulation/schedulers.ts';
import { type Year, atRetention, year } from '../../bench/simulation/year.ts';

const setting = { facts: 40, newADay: 10, days: 120, seeds: [1], firstRecall: 0.7 };

describe('simulated learners', () => {
	it('of half-life regression know a fact half the time after its half-life', () => {
		const fact = halfLife.fact([1, -1, 2], 0);
		fact.review(0, true);
		expect(fact.recall(8)).toBeCloseTo(0.5); // 2^(1 + 2) days
		fact.review(8, false);
		expect(fact.recall(8 + 4)).toBeCloseTo(0.5); // 2^(1 − 1 + 2) days
	});

	it('of ACT-R forget as its one-presentation formula says', () => {
		const [a = 0, , s = 1, threshold = 0, h = 0] = actR.weights;
		const fact = actR.fact(actR.weights, 0);
		fact.review(0, true);
		const activation = Math.log((3 * 86_400 * h) ** -a);
		expect(fact.recall(3)).toBeCloseTo(1 / (1 + Math.exp((threshold - activation) / s)), 10);
		fact.review(3, true);
		expect(fact.recall(4)).toBeGreaterThan(actR.fact(actR.weights, 0).recall(4));
	});
});

it('Anki’s SM-2 takes its steps, graduates, grows by its ease and starts again after a lapse', () => {
	const plan = anki.begin(1).plan('f', () => 0.5);
	const answers = [true, true, true, true, true, false, true, true];
	expect(answers.map((isRecalled) => plan(0, isRecalled))).toEqual([0, 1, 3, 8, 20, 0, 1, 2]);
});

it.each([ours('ours'), anki, growing, constant])(
	'$name asks a year the same way twice, and less by a looser knob',
	async (scheduler) => {
		const run = (knob: number) => year(halfLife, halfLife.weights, scheduler, knob, setting);
		const [often, seldom] = scheduler.ends;
		expect(await run(scheduler.usual)).toEqual(await run(scheduler.usual));
		const [most, least] = [await run(often), await run(seldom)];
		expect(most.minutesADay).toBeGreaterThan(least.minutesADay);
		expect(most.retention).toBeGreaterThan(least.retention);
	}
);

it('ours goes by the weights of the learner’s own answers from the evening on which there are enough', async () => {
	const asked: number[] = [];
	const weights = [...published].with(2, 20);
	const scheduler = ours('ours', {
		fit: {
			by: (log) => {
				asked.push(log.length);
				return Promise.resolve(weights);
			},
			from: 20
		}
	});
	const fitted = await year(halfLife, halfLife.weights, scheduler, 0.1, setting);
	const without = await year(halfLife, halfLife.weights, ours('ours'), 0.1, setting);
	expect(asked[0]).toBeGreaterThanOrEqual(20);
	expect(asked[1]).toBeGreaterThanOrEqual(80);
	expect(fitted.reviewsAFact).not.toBe(without.reviewsAFact);
});

describe('the search for equal retention', () => {
	const run = (knob: number): Promise<Year> =>
		Promise.resolve({
			minutesADay: 1 / knob,
			retention: 1 / (1 + knob),
			lastDay: 1 / (1 + knob),
			reviewsAFact: 1
		});

	it('finds the knob', async () => {
		const found = await atRetention(0.9, run, [0.01, 10], setting);
		expect(found?.retention).toBeCloseTo(0.9, 2);
	});

	it('does not take a year at whose end less is kept', async () => {
		const ending = async (knob: number) => ({ ...(await run(knob)), lastDay: 1 / (1 + 2 * knob) });
		const found = await atRetention(0.9, ending, [0.01, 10], setting);
		expect(found?.lastDay).toBeCloseTo(0.9, 2);
	});

	it('goes on to the next best where the fifth of the facts had promised too much', async () => {
		const flattering = async (knob: number, facts: number) =>
			facts < setting.facts ? run(knob / 4) : run(knob);
		const found = await atRetention(0.9, flattering, [0.01, 10], setting);
		expect(found?.retention).toBeCloseTo(0.9, 1);
	});

	it('says when no knob does it', async () => {
		expect(await atRetention(0.9, run, [1, 10], setting)).toBeUndefined();
	});
});
