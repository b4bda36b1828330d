import type { Item, KindId } from '#lib/items/schema.ts';
import { selectItems } from '#lib/items/select.ts';

export type Wanted = {
	readonly count: number;
	/** Empty: every kind. */
	readonly kinds: readonly KindId[];
	readonly seed: string;
};

/**
 * The questions of a new quiz, shared evenly among the articles, each article's together. Facts are
 * numbered within an article, so each is chosen from on its own.
 */
export function chooseItems(
	articles: readonly (readonly Item[])[],
	wanted: Wanted
): readonly Item[] {
	const { count, kinds, seed } = wanted;
	const pools = articles.map((items) =>
		kinds.length === 0 ? items : items.filter(({ kind }) => kinds.includes(kind))
	);
	const shares = sharesOf(
		count,
		pools.map((pool) => pool.length)
	);
	return pools.flatMap((pool, at) => selectItems(pool, { count: shares[at] ?? 0, seed }));
}

/** As even as the pools allow: what one lacks, the others give. */
export function sharesOf(count: number, sizes: readonly number[]): number[] {
	const shares = sizes.map(() => 0);
	for (let left = count; left > 0; left--) {
		const open = sizes.flatMap((size, at) => ((shares[at] ?? 0) < size ? [at] : []));
		const [least] = open.sort((a, b) => (shares[a] ?? 0) - (shares[b] ?? 0) || a - b);
		if (least === undefined) break;
		shares[least] = (shares[least] ?? 0) + 1;
	}
	return shares;
}
