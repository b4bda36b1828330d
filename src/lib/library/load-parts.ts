import * as built from 'virtual:library-parts';
import type { Article } from '#lib/article/schema.ts';
import type { Outline } from '#lib/items/outline.ts';
import type { Item } from '#lib/items/schema.ts';

/** A built-in article with its text and structure; undefined if there is none of this id. */
export const loadArticle = (id: string): Promise<Article | undefined> => part(built.article, id);

/** The text of a built-in article alone, for evidence in its sentence. */
export const loadText = (id: string): Promise<string | undefined> => part(built.text, id);

/** The items of a built-in article; undefined if there is none of this id. */
export const loadItems = (id: string): Promise<readonly Item[] | undefined> =>
	part(built.items, id);

/** What planning must know of an article's items, a tenth of their bytes. */
export const loadOutline = (id: string): Promise<readonly Outline[] | undefined> =>
	part(built.outline, id);

/**
 * The items of an article's first quiz, chosen while building: all that a first visit needs, a
 * tenth of the whole.
 */
export const loadOpening = (id: string): Promise<readonly Item[] | undefined> =>
	part(built.opening, id);

/** Ids come from addresses: "constructor" is not an article. */
async function part<T>(
	loaders: Readonly<Record<string, () => Promise<{ readonly default: T }>>>,
	id: string
): Promise<T | undefined> {
	return Object.hasOwn(loaders, id) ? (await loaders[id]?.())?.default : undefined;
}
