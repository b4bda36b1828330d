import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Article, Link } from '#lib/article/schema.ts';
import { generate } from '#lib/items/generate.ts';
import { checkKey } from '#lib/items/proof/check-proof.ts';

const built = JSON.parse(
	readFileSync('src/lib/library/articles/cuban-missile-crisis-1962.json', 'utf8')
) as Article;
const as = (status: Link['status']): Article => ({
	...built,
	links: built.links.map((link) => (link.type === 'cause' ? { ...link, status } : link))
});
const ofCauses = (article: Article) =>
	generate(article).items.filter(({ kind }) => kind === 'reason' || kind === 'consequence');

it('causes are asked about once the reader has accepted them, and not before', () => {
	const asked = ofCauses(built);
	expect(asked.length).toBeGreaterThan(0);
	expect(ofCauses(as('confirmed'))).toEqual(asked);
	expect(ofCauses(as('proposed'))).toEqual([]);
	expect(ofCauses(as('rejected'))).toEqual([]);
	// The checker sees for itself that nothing proves such a question.
	for (const item of asked) {
		expect(checkKey(item, built)).toEqual([]);
		expect(checkKey(item, as('proposed')).length).toBeGreaterThan(0);
	}
});
