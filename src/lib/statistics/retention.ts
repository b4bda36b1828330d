/** What was remembered against what was predicted: does the scheduler know this reader? */
import { type Digest, binEdges } from '#lib/scheduling/digest.ts';
import { type Proportion, proportion } from '#lib/statistics/proportion.ts';

export type Retention = Proportion & {
	/** Mean of the predicted probabilities of the same reviews; NaN for none. */
	readonly predicted: number;
};

/** Reviews whose predicted probability lay in [from, to). */
export type RetentionBin = Retention & { readonly from: number; readonly to: number };

/**
 * True retention: the share remembered among reviews made at least one study day after the card's
 * review before (first answers and repetitions within a day tell nothing of memory; Anki counts the
 * same way). `since`: study day from which on.
 */
export function trueRetention(digest: Digest, since = -Infinity): Retention {
	let count = 0;
	let hits = 0;
	let sum = 0;
	for (const [at, day] of digest.day.entries()) {
		if (day < since) continue;
		count += digest.dayReturned[at] as number;
		hits += digest.dayRemembered[at] as number;
		sum += digest.dayPredicted[at] as number;
	}
	return { ...proportion(hits, count), predicted: sum / count };
}

/** The same, by how likely it was thought to be. Sums to `trueRetention` of everything. */
export function retentionByPrediction(digest: Digest): RetentionBin[] {
	return binEdges.slice(0, -1).map((from, at) => {
		const count = digest.binReturned[at] as number;
		return {
			...proportion(digest.binRemembered[at] as number, count),
			predicted: (digest.binPredicted[at] as number) / count,
			from,
			to: binEdges[at + 1] as number
		};
	});
}
