import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/article/schema.ts';
import { validateArticle } from '#lib/article/validate.ts';
import { draws, operationFrom } from './any-operation.ts';
import { apply } from './apply.ts';
import type { Operation } from './operation.ts';
import { type Deed, replayed } from './replay.ts';
import { type Step, withStep } from './step.ts';

const path = 'src/lib/library/articles/israel-nato-2016.json';
const article = JSON.parse(readFileSync(path, 'utf8')) as Article;
/** The property tries many: each operation validates the whole. */
const small = { ...article, facts: article.facts.slice(0, 6), links: [] };
const [a, b] = article.facts.map(({ id }) => id) as [string, string];
const statusOf = (of: Article, id: string) => of.facts.find((fact) => fact.id === id)?.status;

function after(operations: readonly Operation[], from = article) {
	let now = from;
	let steps: readonly Step[] = [];
	for (const operation of operations) {
		const applied = apply(now, operation);
		if (applied.refused !== undefined || applied.patch.length === 0) continue;
		now = applied.article;
		steps = withStep(steps, { operation, patch: applied.patch });
	}
	return { article: now, steps };
}

describe('what two windows did to one article', () => {
	it('is joined, and can be taken back from there', () => {
		const theirs = after([{ do: 'reject', fact: a }]);
		const joined = replayed(theirs, [{ did: { do: 'reject', fact: b } }]);
		expect(joined.refused).toEqual([]);
		expect([a, b].map((id) => statusOf(joined.article, id))).toEqual(['rejected', 'rejected']);
		const [last] = joined.steps.slice(-1) as [Step];
		const back = replayed(joined, [{ undid: last }]);
		expect(back.article).toEqual(theirs.article);
	});

	it('is told where it cannot be joined', () => {
		const theirs = after([{ do: 'delete', fact: a }]);
		const { article: joined, refused } = replayed(theirs, [{ did: { do: 'accept', fact: a } }]);
		expect(joined).toEqual(theirs.article);
		expect(refused).toEqual([
			{ operation: { do: 'accept', fact: a }, why: 'This fact is no longer there.' }
		]);
	});

	it('is not taken back where the other window went on from it', () => {
		const mine = after([{ do: 'reject', fact: a }]);
		const [step] = mine.steps as [Step];
		const theirs = replayed(mine, [{ did: { do: 'reject', fact: b } }]);
		const { article: joined, refused } = replayed(theirs, [{ undid: step }]);
		expect(joined).toEqual(theirs.article);
		expect(refused).toHaveLength(1);
	});

	it('is valid in any case, and on the same article the same', () => {
		fc.assert(
			fc.property(draws, draws, (mine, theirs) => {
				const some = (list: typeof mine) =>
					list.flatMap((draw) => operationFrom(small, draw) ?? []);
				const deeds: Deed[] = some(mine).map((did) => ({ did }));
				const { article: joined } = replayed(after(some(theirs), small), deeds);
				expect(validateArticle(joined).issues).toEqual([]);
				const alone = replayed({ article: small, steps: [] }, deeds);
				expect(alone).toMatchObject(after(some(mine), small));
			}),
			{ numRuns: 10 }
		);
	}, 60_000);
});
