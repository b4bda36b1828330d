/**
 * fsrs-rs itself, as built for Node: the judge of our scheduler and of the browser's training. Its
 * package for all platforms names some that cannot be installed, so the one for Linux is asked for.
 */
import { createRequire } from 'node:module';
import type { Rating } from '#lib/scheduling/review.ts';

type Memory = { readonly stability: number; readonly difficulty: number };
type Item = { readonly reviews: readonly unknown[] };

/** What we use of it. Intervals are days, not rounded. */
export type NativeFsrs = {
	readonly FSRSBinding: new (weights?: number[]) => {
		nextStates(
			memory: Memory | null,
			retention: number,
			elapsedDays: number
		): Record<Rating, { readonly memory: Memory; readonly interval: number }>;
	};
	readonly BindingMemoryState: new (stability: number, difficulty: number) => Memory;
	readonly FSRSBindingReview: new (rating: number, elapsedDays: number) => unknown;
	readonly FSRSBindingItem: new (reviews: readonly unknown[]) => Item;
	computeParameters(
		items: readonly Item[],
		options: { enableShortTerm: boolean }
	): Promise<number[]>;
};

/** Undefined where there is no binary for this machine. */
export function loadNative(): NativeFsrs | undefined {
	try {
		return createRequire(import.meta.url)(
			'@open-spaced-repetition/binding-linux-x64-gnu'
		) as NativeFsrs;
	} catch {
		return undefined;
	}
}
