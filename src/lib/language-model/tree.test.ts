import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTree } from '#lib/language-model/tree.ts';

const tables = fc
	.integer({ min: 1, max: 9 })
	.chain((size) =>
		fc
			.array(fc.integer({ min: -20, max: 20 }), { minLength: size * size, maxLength: size * size })
			.map((scores) => ({ size, of: Float64Array.from(scores) }))
	);

/** One root word, and every word under it. */
function isTree(heads: readonly number[]): boolean {
	if (heads.length > 0 && heads.filter((head) => head === 0).length !== 1) return false;
	return heads.every((_, word) => {
		let at = word + 1;
		for (let steps = 0; at !== 0; steps++) {
			if (steps > heads.length) return false;
			at = heads[at - 1] ?? 0;
		}
		return true;
	});
}

function total({ size, of }: { size: number; of: Float64Array }, heads: readonly number[]): number {
	return heads.reduce((sum, head, k) => sum + (of[(k + 1) * size + head] ?? 0), 0);
}

/** All trees with one root word, by trying. */
function* trees(words: number, heads: number[] = []): Generator<number[]> {
	if (heads.length === words) {
		if (isTree(heads)) yield heads;
		return;
	}
	for (let head = 0; head <= words; head++) yield* trees(words, [...heads, head]);
}

describe('the best tree', () => {
	it('is always a tree with one root', () => {
		fc.assert(fc.property(tables, (table) => isTree(bestTree(table))));
	});
	it('stays a tree when scores are no numbers or infinite', () => {
		const odd = fc.constantFrom(NaN, Infinity, -Infinity, 0, 1);
		const some = fc
			.integer({ min: 2, max: 7 })
			.chain((size) =>
				fc
					.array(odd, { minLength: size * size, maxLength: size * size })
					.map((scores) => ({ size, of: Float64Array.from(scores) }))
			);
		fc.assert(fc.property(some, (table) => isTree(bestTree(table))));
	});
	it('is the best of all trees', () => {
		fc.assert(
			fc.property(
				tables.filter(({ size }) => size > 1 && size <= 5),
				(table) => {
					const best = Math.max(...[...trees(table.size - 1)].map((heads) => total(table, heads)));
					expect(total(table, bestTree(table))).toBe(best);
				}
			),
			{ numRuns: 60 }
		);
	});
	it('takes a long sentence of nothing but circles', () => {
		const size = 101;
		const of = Float64Array.from({ length: size * size }, (_, k) =>
			Math.floor(k / size) === (k % size) + 1 || k % size === Math.floor(k / size) + 1 ? 5 : k % 7
		);
		expect(isTree(bestTree({ size, of }))).toBe(true);
	});
});
