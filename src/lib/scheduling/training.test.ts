import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLog, ownWeights, reviewOf } from '#lib/scheduling/arbitrary-log.contract.ts';
import { defaultParameters } from '#lib/scheduling/card.ts';
import { nextEntryId } from '#lib/scheduling/entry-id.ts';
import type { Rating, Review } from '#lib/scheduling/review.ts';
import { columnsOf } from '#lib/scheduling/segment.ts';
import {
	averageLoss,
	firstHeldOut,
	logLoss,
	nextDayReviews,
	predictions,
	trainingSet,
	workload
} from '#lib/scheduling/training.ts';

const dayMs = 86_400_000;
/** Answers by card and day, in order. */
function logOf(answers: readonly [cardId: string, day: number, rating: Rating][]): Review[] {
	let id: string | undefined;
	return answers.map(([cardId, day, rating], at) => {
		const reviewedAt = Date.UTC(2016, 4, 4, 9) + day * dayMs + at * 1000;
		id = nextEntryId(id, reviewedAt, new Uint8Array(10));
		return reviewOf({ id, cardId, reviewedAt, rating });
	});
}

describe('the training set', () => {
	const columns = columnsOf(
		logOf([
			['a', 0, 'good'],
			['b', 0, 'again'],
			['b', 0, 'good'],
			['a', 2, 'hard'],
			['b', 3, 'easy'],
			['a', 2, 'good'],
			['a', 9, 'again']
		])
	);

	it('has an item for each answer of a later day, with all that came before on its card', () => {
		const { ratings, elapsedDays, lengths } = trainingSet(columns, columns.count);
		expect([...lengths]).toEqual([2, 3, 4]);
		expect([...ratings]).toEqual([3, 2, 1, 3, 4, 3, 2, 3, 1]);
		expect([...elapsedDays]).toEqual([0, 2, 0, 0, 3, 0, 2, 0, 7]);
	});

	it('ends where the held-out answers begin', () => {
		expect([...trainingSet(columns, 4).lengths]).toEqual([2]);
		expect(firstHeldOut(columns)).toBe(6);
		expect(nextDayReviews(columns)).toBe(3);
		expect(nextDayReviews(columns, 6)).toBe(1);
	});

	it('never ends an item with an answer of the same day, and starts each with no time passed', () => {
		fc.assert(
			fc.property(arbitraryLog, (log) => {
				const columns = columnsOf(log);
				const { elapsedDays, lengths } = trainingSet(columns, columns.count);
				expect(lengths).toHaveLength(nextDayReviews(columns));
				let at = 0;
				for (const length of lengths) {
					expect(length).toBeGreaterThan(1);
					expect(elapsedDays[at]).toBe(0);
					expect(elapsedDays[(at += length) - 1]).toBeGreaterThan(0);
				}
				expect(at).toBe(elapsedDays.length);
			})
		);
	});
});

describe('the log loss', () => {
	it('is made of the predictions that the columns hold', () => {
		fc.assert(
			fc.property(arbitraryLog, (log) => {
				const columns = columnsOf(
					log.filter((entry) => entry.type !== 'parameters' && entry.cardId !== '*')
				);
				predictions(columns, defaultParameters, (predicted, row) =>
					expect(columns.predicted[row]).toBe(Math.fround(predicted))
				);
			})
		);
	});

	it('is smaller for the weights that the answers follow', () => {
		const always = logOf(
			Array.from({ length: 200 }, (_, at) => [`c${at % 40}`, Math.floor(at / 40) ** 3, 'good'])
		);
		const columns = columnsOf(always);
		const at = (factor: number) =>
			logLoss(columns, 0, { ...defaultParameters, weights: ownWeights(factor) });
		expect(at(3).loss).toBeLessThan(at(0.3).loss);
		expect(at(3).reviews).toBe(160);
		expect(averageLoss(columns, 100).loss).toBeCloseTo(0, 3);
	});
});

it('firmer memories are less work, and shorter intervals more', () => {
	const columns = columnsOf(
		logOf(Array.from({ length: 90 }, (_, at) => [`c${at % 30}`, Math.floor(at / 30) * 4, 'good']))
	);
	const firm = workload(columns, { ...defaultParameters, weights: ownWeights(3) });
	const weak = workload(columns, { ...defaultParameters, weights: ownWeights(0.3) });
	expect(firm.medianDays).toBeGreaterThan(weak.medianDays);
	expect(firm.questionsADay).toBeLessThan(weak.questionsADay);
	const strict = workload(columns, { ...defaultParameters, desiredRetention: 0.95 });
	expect(strict.medianDays).toBeLessThan(workload(columns, defaultParameters).medianDays);
});
