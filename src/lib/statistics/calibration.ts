/** How often one was right when sure, when one thought so, and when one guessed. */
import type { Digest } from '#lib/scheduling/digest.ts';
import type { Confidence } from '#lib/scheduling/review.ts';
import { confidenceCodes } from '#lib/scheduling/segment.ts';
import { type Proportion, proportion } from '#lib/statistics/proportion.ts';

export type Calibration = Proportion & { readonly confidence: Confidence };

/** The surest first. What the program graded counts as it found; what the reader rated, as rated. */
export function calibration({ confidenceRight, confidenceCount }: Digest): Calibration[] {
	return confidenceCodes
		.flatMap((confidence, code) =>
			confidence === null
				? []
				: {
						confidence,
						...proportion(confidenceRight[code] as number, confidenceCount[code] as number)
					}
		)
		.reverse();
}
