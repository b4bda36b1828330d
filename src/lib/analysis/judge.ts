import type { Fact } from '#lib/article/schema.ts';
import type { Draft } from './draft.ts';

/**
 * From here on a fact is shown without anybody’s review, and below the second it is not even proposed.
 * For what rules alone read (without the language model); see the tests of the texts.
 */
export const shown = 0.8;
export const proposed = 0.4;

/** The same for what the language model read, whose confidence is learnt (fact-sureness.ts): see training/sureness/README.md. */
export const shownIfRead = 0.7;

/** What becomes of a fact: deaths, contested land and accusations always wait for the reader. */
export function judged(d: Draft): Pick<Fact, 'status'> {
	return { status: d.sensitive !== true && d.confidence >= shown ? 'auto' : 'proposed' };
}

/** However sure it was, it waits for the reader. */
export const heldBack = (d: Draft): Draft => ({
	...d,
	confidence: Math.min(d.confidence, shown - 0.05)
});

export const isKept = (d: Draft): boolean => d.confidence >= proposed;
