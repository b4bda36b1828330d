/** What was done in one window, done again to the article as another window has left it. */
import type { Article } from '#lib/article/schema.ts';
import { apply } from './apply.ts';
import type { Operation } from './operation.ts';
import { takenBack } from './patch.ts';
import { type Step, withStep } from './step.ts';

/** One thing done here and not stored yet: an operation, or the taking back of a step. */
export type Deed = { readonly did: Operation } | { readonly undid: Step };

export type Replayed = {
	readonly article: Article;
	readonly steps: readonly Step[];
	/** What could not be done again, and why, in plain words. */
	readonly refused: readonly { readonly operation: Operation; readonly why: string }[];
};

/** Deeds in their order; each is done whole or told. A step is taken back only if it is still the last. */
export function replayed(
	given: { readonly article: Article; readonly steps: readonly Step[] },
	deeds: readonly Deed[]
): Replayed {
	let { article, steps } = given;
	const refused: { operation: Operation; why: string }[] = [];
	for (const deed of deeds) {
		if ('undid' in deed) {
			const last = steps.at(-1);
			if (last && isSame(last.operation, deed.undid.operation)) {
				steps = steps.slice(0, -1);
				article = takenBack(article, last.patch);
			} else
				refused.push({
					operation: deed.undid.operation,
					why: 'Something was changed after it, so it was not taken back.'
				});
			continue;
		}
		const { did: operation } = deed;
		const applied = apply(article, operation);
		if (applied.refused !== undefined) refused.push({ operation, why: applied.refused });
		else if (applied.patch.length > 0) {
			article = applied.article;
			steps = withStep(steps, { operation, patch: applied.patch });
		}
	}
	return { article, steps, refused };
}

/** As they come back from the store. */
const isSame = (a: Operation, b: Operation) => JSON.stringify(a) === JSON.stringify(b);
