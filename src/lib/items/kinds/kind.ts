import type { ArticleIndex } from '../article-index.ts';
import type { Item, KindId } from '../schema.ts';

/** An item before it has an id, a context line and a key position: what a kind makes. */
export type Draft = Omit<Item, 'schema' | 'id' | 'articleId' | 'context' | 'keyPosition' | 'kind'>;

/**
 * One way of making questions. A kind reads the structure and nothing else: it knows no article,
 * draws no numbers of its own (`random` is seeded by article and kind), and returns the same
 * drafts for the same facts.
 */
export type Kind = {
	readonly id: KindId;
	make(index: ArticleIndex): readonly Draft[];
};
