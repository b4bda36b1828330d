import type { Item, KindId } from '#lib/items/schema.ts';

/** How much work an answer is: recognising before recalling before arranging. */
export const effort: Record<KindId, number> = {
	'true-false': 1,
	choice: 1,
	'who-said-it': 1,
	'not-stated': 2,
	consequence: 2,
	reason: 2,
	contradiction: 2,
	interest: 2,
	voice: 2,
	gap: 3,
	evidence: 3,
	match: 4,
	order: 4
};

/** What planning a day must know of an item, without its words. */
export type Outline = Pick<Item, 'id' | 'articleId' | 'kind' | 'factIds' | 'importance'> & {
	readonly effort: number;
	readonly wordingCount: number;
	/** Where its evidence begins in the text. */
	readonly at: number;
};

export const outlineOf = (item: Item): Outline => ({
	id: item.id,
	articleId: item.articleId,
	kind: item.kind,
	factIds: item.factIds,
	importance: item.importance,
	effort: effort[item.kind],
	wordingCount: item.wordings.length,
	at: item.evidence[0]?.start ?? 0
});
