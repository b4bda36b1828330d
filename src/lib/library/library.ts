import * as built from 'virtual:library';
import type { Article } from '#lib/article/schema.ts';
import type { Item } from '#lib/items/schema.ts';
import type { LibraryEntry } from '#lib/library/entry.ts';

/** The built-in articles, the earliest first. */
export const library: readonly LibraryEntry[] = built.library;

/** A built-in article with its text and structure; undefined if there is none of this id. */
export const loadArticle = async (id: string): Promise<Article | undefined> =>
	own(built.articles, id) ? (await built.articles[id]?.())?.default : undefined;

/** The items of a built-in article; undefined if there is none of this id. */
export const loadItems = async (id: string): Promise<readonly Item[] | undefined> =>
	own(built.items, id) ? (await built.items[id]?.())?.default : undefined;

/** Ids come from addresses: "constructor" is not an article. */
const own = (loaders: object, id: string) => Object.hasOwn(loaders, id);
