/** A built-in article whose links of cause have another status, as the analysis would propose them. */
import { readFileSync } from 'node:fs';
import type { Article, Link } from './schema.ts';

export const builtWithCauses = JSON.parse(
	readFileSync('src/lib/library/articles/cuban-missile-crisis-1962.json', 'utf8')
) as Article;

export const withCauses = (status: Link['status']): Article => ({
	...builtWithCauses,
	links: builtWithCauses.links.map((link) => (link.type === 'cause' ? { ...link, status } : link))
});
