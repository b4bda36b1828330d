import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apply } from '#lib/article/edit/apply.ts';
import type { Operation } from '#lib/article/edit/operation.ts';
import type { Article } from '#lib/article/schema.ts';
import { isClause } from './article-index.ts';
import { generateItems } from './generate.ts';

const folder = 'src/lib/library/articles';
const articles = readdirSync(folder)
	.filter((name) => name.endsWith('.json'))
	.map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Article);
const nato = articles.find(({ id }) => id === 'israel-nato-2016')!;

function after(article: Article, ...operations: Operation[]): Article {
	return operations.reduce((now, operation) => {
		const result = apply(now, operation);
		if (result.refused !== undefined) throw new Error(result.refused);
		return result.article;
	}, article);
}

describe('a fact whose sentence is not its frame’s', () => {
	it('is none in the library', () => {
		const odd = articles.flatMap(({ facts }) => facts.filter((fact) => !isClause(fact)));
		expect(odd.map(({ statement }) => statement)).toEqual([]);
	});

	it('is asked as it stands when the reader marked it whole', () => {
		const at = nato.facts.find(({ id }) => id === 'turkey-joined')!.evidence[0]!;
		const start = nato.text.lastIndexOf('. ', at.start) + 2;
		const end = nato.text.indexOf('. ', at.end) + 1;
		const only = { ...nato, facts: [], links: [] };
		const marked = after(only, { do: 'add', id: 'mine', start, end });
		const asked = marked.facts[0]!.frame.roles.flatMap((_, role): Operation[] =>
			role === 0 ? [] : [{ do: 'ask', fact: 'mine', role, on: true }]
		);
		const items = generateItems(after(marked, ...asked));
		expect(items.map(({ kind }) => kind)).toContain('gap');
		for (const { kind } of items) expect(['gap', 'evidence']).toContain(kind);
	});

	it('is never turned round with a verb that it has lost', () => {
		const reworded = after(nato, {
			do: 'statement',
			fact: 'turkey-joined',
			statement: 'Turkey became a member of NATO in 1952.'
		});
		const of = (article: Article) =>
			generateItems(article)
				.filter(({ kind, factIds }) => kind !== 'evidence' && factIds.includes('turkey-joined'))
				.flatMap(({ wordings, statement, key, steps, pairs }) =>
					JSON.stringify([wordings, statement, key, steps, pairs])
				)
				.join(' ');
		expect(of(nato)).toMatch(/\bjoin/);
		expect(of(reworded)).not.toMatch(/\bjoin/);
	});
});
