/** What was remembered against what was predicted: does the scheduler know this reader? */
import type { ReviewColumns } from '#lib/scheduling/segment.ts';
import { type Proportion, proportion } from '#lib/statistics/proportion.ts';

export type Retention = Proportion & {
	/** Mean of the predicted probabilities of the same reviews; NaN for none. */
	readonly predicted: number;
};

/** Reviews whose predicted probability lay in [from, to). */
export type RetentionBin = Retention & { readonly from: number; readonly to: number };

/** Probabilities where the bins begin: finer where a scheduler asks, which is near 0.9. */
export const binEdges: readonly number[] = [0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1];

/**
 * True retention: the share remembered among reviews made at least one study day after the card's
 * review before (first answers and repetitions within a day tell nothing of memory; Anki counts the
 * same way). `since`: study day from which on.
 */
export function trueRetention(columns: ReviewColumns, since = -Infinity): Retention {
	let count = 0;
	let hits = 0;
	let sum = 0;
	const { rating, elapsedDays, predicted, day } = columns;
	for (let row = 0; row < columns.count; row++) {
		if ((elapsedDays[row] as number) < 1 || (day[row] as number) < since) continue;
		count++;
		if (rating[row] !== 0) hits++;
		sum += predicted[row] as number;
	}
	return { ...proportion(hits, count), predicted: sum / count };
}

/** The same, by how likely it was thought to be. Sums to `trueRetention` of everything. */
export function retentionByPrediction(columns: ReviewColumns): RetentionBin[] {
	const bins = binEdges.slice(0, -1).map(() => ({ hits: 0, count: 0, sum: 0 }));
	const { rating, elapsedDays, predicted } = columns;
	for (let row = 0; row < columns.count; row++) {
		if ((elapsedDays[row] as number) < 1) continue;
		const chance = predicted[row] as number;
		let at = bins.length - 1;
		while (at > 0 && chance < (binEdges[at] as number)) at--;
		const bin = bins[at];
		if (!bin) continue;
		bin.count++;
		if (rating[row] !== 0) bin.hits++;
		bin.sum += chance;
	}
	return bins.map(({ hits, count, sum }, at) => ({
		...proportion(hits, count),
		predicted: sum / count,
		from: binEdges[at] as number,
		to: binEdges[at + 1] as number
	}));
}
