import * as built from 'virtual:library-parts';
import type { Article } from '#lib/article/schema.ts';
import type { Outline } from '#lib/items/outline.ts';
import type { Item } from '#lib/items/schema.ts';
import { part } from './part.ts';

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
