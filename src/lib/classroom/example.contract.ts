import { readFileSync } from 'node:fs';
import type { Article } from '#lib/article/schema.ts';

/** For tests: a built-in article whose items have every interaction. */
export const exampleArticle = JSON.parse(
	readFileSync('src/lib/library/articles/israel-nato-2016.json', 'utf8')
) as Article;
