/** Outlines as they are kept: a plan of the day reads those of a hundred articles, and waits for each byte. */
import { effort, type Outline } from '#lib/items/outline.ts';
import type { KindId } from '#lib/items/schema.ts';

/** What an outline says without its article, which the row names, and its effort, which the kind tells. */
type Packed = readonly [
	id: string,
	kind: KindId,
	factIds: string[],
	importance: Outline['importance'],
	wordingCount: number,
	at: number
];

export const packOutlines = (outlines: readonly Outline[]): Packed[] =>
	outlines.map((o) => [o.id, o.kind, o.factIds, o.importance, o.wordingCount, o.at]);

/** Rows of before November 2026 hold the outlines themselves. */
export function unpackOutlines(articleId: string, kept: unknown): readonly Outline[] {
	return (kept as readonly (Packed | Outline)[]).map((one) => {
		if (!isPacked(one)) return one;
		const [id, kind, factIds, importance, wordingCount, at] = one;
		return { id, articleId, kind, factIds, importance, effort: effort[kind], wordingCount, at };
	});
}

const isPacked = (one: Packed | Outline): one is Packed => Array.isArray(one);
