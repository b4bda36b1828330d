/**
 * Every question about a role of a fact has two wordings in words of their own, so that memory does not cling to a
 * phrase: for the facts of the library, and for the kinds of happening that the analysis knows, each by its example.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frames } from '#lib/analysis/lexicon/frames.ts';
import type { Article, Frame, RoleName } from '#lib/article/schema.ts';
import { indexArticle } from '#lib/items/article-index.ts';
import { generateItems } from '#lib/items/generate.ts';
import { countNatural } from '#lib/items/wording/question.ts';
import { synonymOf } from '#lib/items/wording/synonyms.ts';

/** Pairs of fact and role that have one wording and turns of it, and why English has no second that a teacher would print. */
const single: Readonly<Record<string, string>> = {
	'knesset-decides agent': '“take the decision” and “rule” are read back as another fact',
	'kyoto-adopted patient': '“agreed” leaves too few words that lead back to the fact',
	'germany-no-seat agent': 'a superlative has no other verb',
	'hungary-last partner': '“wait longest” has no other verb that claims no more'
};

const articles = readdirSync('src/lib/library/articles')
	.filter((name) => name.endsWith('.json'))
	.map((name) => JSON.parse(readFileSync(`src/lib/library/articles/${name}`, 'utf8')) as Article)
	.map((article) => ({ article, items: generateItems(article) }));

const asked = articles.flatMap(({ article, items }) => {
	const index = indexArticle(article);
	return (
		items
			// Positions have two turns written for all of them, which the second test counts.
			.filter((i) => i.asked !== 'content')
			.filter((i) => i.kind === 'choice' || (i.kind === 'who-said-it' && i.asked !== 'authority'))
			.flatMap((item) => {
				const fact = index.fact(item.factIds[0] ?? '');
				return fact
					? [{ item, fact, count: countNatural(index, fact, item.asked as RoleName) }]
					: [];
			})
	);
});

describe('the wordings of the library', () => {
	it('are two or more of their own for each fact and role, but for those listed', () => {
		const poor = asked.filter(({ count }) => count < 2);
		expect(poor.map(({ item }) => `${item.factIds[0]} ${item.asked}`).sort()).toEqual(
			Object.keys(single).sort()
		);
	});

	it('are shown: every choice and gap item has two or more, all different', () => {
		for (const { wordings } of articles.flatMap(({ items }) => items)) {
			expect(wordings.length, wordings[0]).toBeGreaterThanOrEqual(2);
			expect(new Set(wordings).size).toBe(wordings.length);
		}
	});

	it('never hold the key that they ask for', () => {
		const interests = articles.flatMap(({ items }) => items.filter((i) => i.kind === 'interest'));
		expect(interests.length).toBeGreaterThanOrEqual(24);
		for (const item of [...asked.map((a) => a.item), ...interests])
			for (const wording of item.wordings)
				expect(wording.toLowerCase()).not.toContain(item.key.text.toLowerCase());
	});
});

/** Verbs of the analysis whose doer or object is asked and that have no second verb: nothing else says just that. */
const without =
	're-elect blacklist charge lend call nationalise nationalize sell export double halve triple sink intercept ration'.split(
		' '
	);

describe('the verbs that the analysis knows', () => {
	const verbs = frames
		.filter(({ functional }) => functional.some((role) => role !== 'place'))
		.flatMap(({ type, verbs }) => verbs.map((verb) => ({ type, verb })));

	it.each(verbs)('$type/$verb has another', ({ type, verb }) => {
		const frame = {
			type,
			verb,
			roles: [{ role: 'agent', text: 'x' }]
		} as unknown as Frame;
		const other = synonymOf(frame);
		if (without.includes(verb)) expect(other).toBeUndefined();
		else expect(other).not.toBe(verb);
		if (!without.includes(verb)) expect(other, verb).toBeDefined();
	});
});
