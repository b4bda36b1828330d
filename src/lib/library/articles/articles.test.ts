import { describe, expect, it } from 'vitest';
import { validateArticle } from '#lib/article/validate.ts';
import type { Article } from '#lib/article/schema.ts';

const articles = Object.entries(
	import.meta.glob<Article>('./*.json', { eager: true, import: 'default' })
);

describe('the built-in library', () => {
	it('is not empty', () => expect(articles.length).toBeGreaterThan(0));

	it.each(articles)('%s is valid', (_, article) => {
		expect(validateArticle(article).issues).toEqual([]);
	});

	it.each(articles)('%s has the id that its file is named after', (path, article) => {
		expect(path).toBe(`./${article.id}.json`);
	});

	it.each(articles)('%s is ours to give away and names its source', (_, article) => {
		expect(article).toMatchObject({ licence: 'CC-BY-4.0', publisher: 'Attaché' });
		expect(article.sources.length).toBeGreaterThan(0);
	});

	it('gives an actor that several articles share one type and one name', () => {
		const seen = new Map<string, string>();
		for (const entity of articles.flatMap(([, article]) => article.entities)) {
			const now = `${entity.type} ${entity.name}`;
			expect(seen.get(entity.id) ?? now).toBe(now);
			seen.set(entity.id, now);
		}
	});
});
