import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article } from '#lib/article/schema.ts';

const folder = new URL('../lib/library/articles/', import.meta.url);

/** The built-in articles as they stand in the sources, by id. */
export function builtInArticles(): readonly Article[] {
	return readdirSync(fileURLToPath(folder))
		.filter((name) => name.endsWith('.json'))
		.sort()
		.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Article);
}
