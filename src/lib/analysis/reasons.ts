import { aimsIn, asAim } from './aims.ts';
import type { Attribution } from './attribution.ts';
import { withEnds } from './causes.ts';
import type { Draft } from './draft.ts';
import type { Ground } from './ground.ts';
import { statedReasons } from './stated-reasons.ts';

/** Happenings, with what they came of, what they were done for and what reason was given for them as facts of their own. */
export const withReasons = (
	ground: Ground,
	attributions: readonly Attribution[],
	happened: readonly Draft[]
): Draft[] => [
	...withEnds(ground, happened.map(asAim)),
	...aimsIn(ground, attributions),
	...statedReasons(ground, happened)
];
