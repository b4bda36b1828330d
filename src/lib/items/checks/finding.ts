import type { Article } from '#lib/article/schema.ts';
import type { Finding, Item } from '#lib/items/schema.ts';

/** One rule about one item: the item and its article in, what is wrong with it out. */
export type ItemCheck = (item: Item, article: Article) => readonly Finding[];

/** The item must not be shown. */
export const hard = (check: string, message: string): Finding => ({
	check,
	severity: 'hard',
	message
});

/** One of these is tolerated in an item. */
export const soft = (check: string, message: string): Finding => ({
	check,
	severity: 'soft',
	message
});

/** A finding where the condition holds. */
export const when = (found: unknown, finding: Finding): Finding[] => (found ? [finding] : []);
