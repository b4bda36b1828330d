import { ownIds } from './own-id.ts';
import type { Article } from './schema.ts';

/** How an article of the reader's own came in. */
export const ways = [
	'pasted',
	'typed',
	'file',
	'shared',
	'link',
	'structured',
	'duplicated'
] as const;
export type Way = (typeof ways)[number];

/** An article that the reader brought, as it is kept. Times are epoch milliseconds. */
export type OwnArticle = {
	readonly article: Article;
	readonly way: Way;
	readonly addedAt: number;
	/** When its text, its head or its structure changed last. */
	readonly changedAt: number;
};

/** A new id from 16 random bytes; it is kept when the article is renamed, edited or analysed again. */
export function newOwnId(random: Uint8Array): string {
	const hex = [...random.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0'));
	return ownIds.from + hex.join('');
}
