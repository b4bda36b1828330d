import { describe, expect, it } from 'vitest';
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
	const plan = anki.plan(1, 'f', () => 0.5);
	const answers = [true, true, true, true, true, false, true, true];
	expect(answers.map((isRecalled) => plan(0, isRecalled))).toEqual([0, 1, 3, 8, 20, 0, 1, 2]);
});

it.each([ours('ours'), anki, growing, constant])(
	'$name asks a year the same way twice, and less by a looser knob',
	(scheduler) => {
		const run = (knob: number) => year(halfLife, halfLife.weights, scheduler, knob, setting);
		const [often, seldom] = scheduler.ends;
		expect(run(scheduler.usual)).toEqual(run(scheduler.usual));
		expect(run(often).minutesADay).toBeGreaterThan(run(seldom).minutesADay);
		expect(run(often).retention).toBeGreaterThan(run(seldom).retention);
	}
);

describe('the search for equal retention', () => {
	const run = (knob: number): Year => ({
		minutesADay: 1 / knob,
		retention: 1 / (1 + knob),
		reviewsAFact: 1
	});

	it('finds the knob', () => {
		const found = atRetention(0.9, run, [0.01, 10], setting);
		expect(found?.retention).toBeCloseTo(0.9, 2);
	});

	it('says when no knob does it', () => {
		expect(atRetention(0.9, run, [1, 10], setting)).toBeUndefined();
	});
});
