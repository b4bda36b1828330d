/** How often one was right when sure, when one thought so, and when one guessed. */
import type { Confidence } from '#lib/scheduling/review.ts';
import { type ReviewColumns, confidenceCodes } from '#lib/scheduling/segment.ts';
import { type Proportion, proportion } from '#lib/statistics/proportion.ts';

export type Calibration = Proportion & { readonly confidence: Confidence };

/** The surest first. What the program graded counts as it found; what the reader rated, as rated. */
export function calibration(columns: ReviewColumns): Calibration[] {
	const hits = [0, 0, 0, 0];
	const counts = [0, 0, 0, 0];
	const { confidence, correct, rating } = columns;
	for (let row = 0; row < columns.count; row++) {
		const code = confidence[row] as number;
		if (code === 0) continue;
		counts[code] = (counts[code] as number) + 1;
		const isRight = correct[row] === 2 ? rating[row] !== 0 : correct[row] === 1;
		if (isRight) hits[code] = (hits[code] as number) + 1;
	}
	return confidenceCodes
		.flatMap((confidence, code) =>
			confidence === null
				? []
				: { confidence, ...proportion(hits[code] as number, counts[code] as number) }
		)
		.reverse();
}
