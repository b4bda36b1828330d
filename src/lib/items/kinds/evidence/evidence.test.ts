import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Article } from '#lib/article/schema.ts';
import { indexArticle } from '#lib/items/article-index.ts';
import { evidence } from './evidence.ts';

const article = JSON.parse(
	readFileSync('tests/fixtures/articles/aland-1921.json', 'utf8')
) as Article;

/** The article with one of its facts told in these words. */
const saying = (id: string, statement: string): Article => ({
	...article,
	facts: article.facts.map((f) => (f.id === id ? { ...f, statement } : f))
});

it('asks for the proof of a statement that shares few words with it, and others with other sentences', () => {
	const made = evidence.make(
		indexArticle(saying('autonomy-law', 'The Finnish state offered the islanders home rule.'))
	);
	const [item] = made.filter((i) => i.factIds.includes('autonomy-law'));
	expect(item?.key.text).toContain('gave the Åland Islands autonomy');
	expect(item?.distractors.length).toBeGreaterThanOrEqual(2);
});

it('asks nothing where a search for words would find the sentence', () => {
	expect(evidence.make(indexArticle(article))).toEqual([]);
});
