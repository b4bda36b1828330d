/**
 * The scheduler behind our interface against fsrs-rs itself (its native Node binding), on random
 * histories. ts-fsrs rounds to eight decimals in 64 bits, fsrs-rs counts in 32: nobody is equal bit
 * for bit, so memory may differ by 1e-5 of itself, and an interval by the one day of a rounding tie.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownWeights } from '#lib/scheduling/arbitrary-log.contract.ts';
import { defaultParameters } from '#lib/scheduling/card.ts';
import { type Memory, intervalFor, nextMemory } from '#lib/scheduling/fsrs.ts';
import type { Rating } from '#lib/scheduling/review.ts';
import { loadNative, type NativeFsrs } from '../../bench/native-fsrs.ts';

const ratings: readonly Rating[] = ['again', 'hard', 'good', 'easy'];
const histories = 1200;

/** Some platforms have no binary; CI's has. */
const native = loadNative();

/** One answer in seven comes on the same day as the one before. */
const step = fc.record({
	rating: fc.constantFrom(...ratings),
	days: fc.oneof(
		{ weight: 1, arbitrary: fc.constant(0) },
		{ weight: 6, arbitrary: fc.integer({ min: 1, max: 400 }) }
	)
});
const history = fc.array(step, { minLength: 1, maxLength: 25 });

it('has a native FSRS to be compared with on the platform of CI', () => {
	if (process.platform === 'linux' && process.arch === 'x64') expect(native).toBeDefined();
});

describe.skipIf(!native)('beside the native FSRS (skipped where it has no binary)', () => {
	it.each([
		['the published weights', undefined],
		['weaker memories', ownWeights(0.5)],
		['firmer memories', ownWeights(2.5)]
	])(
		`memory and intervals agree on ${histories} histories, by %s`,
		(_name, weights) => {
			const { FSRSBinding, BindingMemoryState } = native as NativeFsrs;
			const parameters = { ...defaultParameters, ...(weights && { weights }) };
			const fsrs = new FSRSBinding(weights && [...weights]);
			let [steps, ties] = [0, 0];
			fc.assert(
				fc.property(history, (answers) => {
					let ours: Memory | undefined;
					let theirs: InstanceType<NativeFsrs['BindingMemoryState']> | undefined;
					for (const { rating, days } of answers) {
						const elapsed = ours ? days : 0;
						const next = fsrs.nextStates(theirs ?? null, 0.9, elapsed)[rating];
						ours = nextMemory(ours, elapsed, rating, parameters);
						theirs = new BindingMemoryState(next.memory.stability, next.memory.difficulty);
						expectClose(ours.stability, theirs.stability);
						expectClose(ours.difficulty, theirs.difficulty);
						const [our, their] = [intervalFor(ours, parameters), daysOf(next.interval)];
						expect(Math.abs(our - their)).toBeLessThanOrEqual(1);
						steps++;
						if (our !== their) ties++;
					}
				}),
				// Always the same histories: one in a million might lie beyond what 32 bits can hold.
				{ numRuns: histories, seed: 20_161_122 }
			);
			expect(steps).toBeGreaterThan(histories);
			expect(ties / steps).toBeLessThan(0.002);
		},
		120_000
	);
});

/** The binding gives days with a fraction; ours are whole, at least one, at most ten years. */
function daysOf(interval: number): number {
	return Math.min(Math.max(1, Math.round(interval)), defaultParameters.maximumIntervalDays);
}

function expectClose(actual: number, expected: number): void {
	expect(Math.abs(actual / expected - 1)).toBeLessThan(1e-5);
}
