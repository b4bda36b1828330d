import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/article/schema.ts';
import type { Item } from '#lib/items/schema.ts';
import { generateItems } from '#lib/items/generate.ts';
import { isTurn, whyOf } from './why-prompt.ts';

const article = JSON.parse(
	readFileSync('src/lib/library/articles/israel-nato-2016.json', 'utf8')
) as Article;
const items = generateItems(article);
const statement = (id: string) => article.facts.find((fact) => fact.id === id)?.statement ?? '';

describe('the why of a missed question', () => {
	it('is what the article’s own links say, and never the fact itself', () => {
		const link = article.links.find(({ type, evidence }) => type === 'cause' && evidence);
		if (!link) throw new Error('no cause');
		const of = (id: string) => items.find(({ factIds }) => factIds.join() === id);
		const effect = of(link.to);
		const cause = of(link.from);
		expect(effect ?? cause).toBeDefined();
		if (effect)
			expect(whyOf(effect, 'Who?', article)).toMatchObject({
				question: 'Why did it come to this?',
				about: statement(link.to),
				model: [statement(link.from)]
			});
		if (cause) expect(whyOf(cause, 'Who?', article)?.about).toBe(statement(link.from));
		for (const item of items) {
			const why = whyOf(item, 'Who?', article);
			if (why?.about) expect(why.model).not.toContain(why.about);
			if (why) expect(why.model.length).toBeGreaterThan(0);
		}
	});

	it('is nothing where an aim was asked for, which is the answer and no reason', () => {
		const item = { ...items[0], kind: 'interest', asked: 'purpose' } as Item;
		expect(whyOf(item, 'What did Turkey seek?', article)).toBeUndefined();
	});

	it('is the question’s own where it asks for a reason', () => {
		const item = { ...items[0], asked: 'cause' } as Item;
		expect(whyOf(item, 'To what did he attribute it?', article)).toEqual({
			question: 'To what did he attribute it?',
			model: [item.rationale]
		});
	});

	it('is not asked where the article gives none', () => {
		const without = { ...article, links: [] };
		const plain = items.filter(({ asked }) => asked === 'place' || asked === 'time');
		expect(plain.length).toBeGreaterThan(0);
		expect(plain.flatMap((item) => whyOf(item, 'Where?', without) ?? [])).toEqual([]);
	});
});

it('comes once a sitting, and again for the same answer after a reload', () => {
	const kept = new Map<string, string>();
	const storage = {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value)
	} as Storage;
	expect(isTurn('one', 'a', storage)).toBe(true);
	expect(isTurn('one', 'b', storage)).toBe(false);
	expect(isTurn('one', 'a', storage)).toBe(true);
	expect(isTurn('two', 'c', storage)).toBe(true);
});
