/** Makes a learner of a real log: the model's weights under which the log is most likely. */
import type { ReviewColumns } from '#lib/scheduling/segment.ts';
import type { Learner } from './learners.ts';

export function fitLearner(learner: Learner, columns: ReviewColumns) {
	let weights = [...learner.weights];
	let best = lossOf(learner, weights, columns);
	// A pattern search: each weight a step up or down, smaller steps when none helps.
	for (let step = 0.2; step > 0.004;) {
		let isBetter = false;
		for (const at of weights.keys())
			for (const factor of [1 + step, 1 / (1 + step), -1]) {
				const tried = weights.with(at, (weights[at] as number) * factor);
				const loss = lossOf(learner, tried, columns);
				if (loss < best - 1e-6) [weights, best, isBetter] = [tried, loss, true];
			}
		if (!isBetter) step /= 2;
	}
	return { weights, logLoss: best };
}

/** Share of the cards' first answers that were right. */
export function firstRecall({ count, elapsedDays, rating }: ReviewColumns): number {
	let [first, right] = [0, 0];
	for (let row = 0; row < count; row++)
		if ((elapsedDays[row] as number) < 0) {
			first++;
			if (rating[row] !== 0) right++;
		}
	return right / first;
}

function lossOf(learner: Learner, weights: readonly number[], columns: ReviewColumns): number {
	const facts = columns.cardIds.map(() => learner.fact(weights, 0));
	let [sum, count] = [0, 0];
	for (let row = 0; row < columns.count; row++) {
		const fact = facts[columns.card[row] as number];
		const day = (columns.reviewedAt[row] as number) / 86_400_000;
		const isRecalled = columns.rating[row] !== 0;
		if (!fact) continue;
		if ((columns.elapsedDays[row] as number) > 0) {
			const p = Math.min(0.999, Math.max(0.001, fact.recall(day)));
			sum -= Math.log(isRecalled ? p : 1 - p);
			count++;
		}
		fact.review(day, isRecalled);
	}
	return Number.isFinite(sum) ? sum / count : Infinity;
}
