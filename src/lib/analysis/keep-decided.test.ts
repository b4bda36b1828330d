import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apply } from '#lib/article/edit/apply.ts';
import type { Operation } from '#lib/article/edit/operation.ts';
import type { Article } from '#lib/article/schema.ts';
import { validateArticle } from '#lib/article/validate.ts';
import { leaveOut } from '#lib/article/left-out.ts';
import { keepDecided } from './keep-decided.ts';
import { structure } from './pipeline.ts';

const [, ...paragraphs] = readFileSync('tests/fixtures/texts/wire-embassy.txt', 'utf8').split(
	'\n\n'
);
const source = {
	id: 'own-a',
	headline: 'Norway to reopen embassy in Libya',
	publisher: 'Own words',
	authors: [],
	published: '2019-03-14',
	text: paragraphs.join('\n\n').trim()
};
const done = (article: Article, operation: Operation): Article => {
	const { article: after, refused } = apply(article, operation);
	expect(refused).toBeUndefined();
	return after ?? article;
};

describe('a second analysis', () => {
	it('keeps what was decided, mended and added, word for word', async () => {
		const first = await structure(source);
		const [a, b] = first.facts.map(({ id }) => id) as [string, string];
		const claim = first.facts.find(({ voice }) => voice.kind !== 'fact')!;
		const start = source.text.indexOf('Two militias');
		let mine = done(first, { do: 'accept', fact: a });
		mine = done(mine, { do: 'reject', fact: b });
		mine = done(mine, { do: 'add', id: 'mine', start, end: start + 52 });
		mine = done(mine, { do: 'voice', fact: claim.id, voice: { kind: 'fact' } });
		const again = await structure(source, { before: mine });
		expect(again.facts.some(({ id }) => id === 'mine')).toBe(false);

		const { article, lost } = keepDecided(again, mine);
		expect(lost).toEqual([]);
		expect(validateArticle(article).issues).toEqual([]);
		const fact = (id: string) => article.facts.find((one) => one.id === id);
		expect(fact(a)?.status).toBe('confirmed');
		expect(fact(b)?.status).toBe('rejected');
		for (const id of ['mine', claim.id])
			expect(fact(id)).toEqual(mine.facts.find((one) => one.id === id));
		expect(article.facts).toHaveLength(mine.facts.length);
	});

	it('leaves out the same questions as before, unless a fact of theirs is gone', async () => {
		const first = await structure(source);
		const [a, b, c] = first.facts.map(({ id }) => id) as [string, string, string];
		const one = { kind: 'choice', facts: [a], asked: 'agent' };
		const two = { kind: 'order', facts: [b, c], asked: 'sequence' };
		const mine = leaveOut(first, [one, two], true);
		const again = await structure(source, { before: mine });
		expect(again).not.toHaveProperty('leftOut');
		expect(keepDecided(again, mine).article.leftOut).toEqual([one, two]);
		const facts = again.facts.filter(({ id }) => id !== c);
		const links = again.links.filter(({ from, to }) => from !== c && to !== c);
		expect(keepDecided({ ...again, facts, links }, mine).article.leftOut).toEqual([one]);
	});

	it('keeps facts about names that it does not find itself', async () => {
		const first = await structure(source);
		const claim = first.facts.find(({ voice }) => voice.kind !== 'fact')!;
		if (claim.voice.kind === 'fact') throw new Error('no claim');
		const { speaker } = claim.voice;
		const mine = done(first, { do: 'accept', fact: claim.id });
		const without: Article = {
			...first,
			entities: first.entities
				.filter(({ id }) => id !== speaker)
				.map(({ partOf: _, sameAs: __, ...entity }) => entity),
			facts: [],
			links: []
		};
		const { article, lost } = keepDecided(without, mine);
		expect(lost).toEqual([]);
		expect(article.facts.map(({ id }) => id)).toEqual([claim.id]);
		expect(article.entities.some(({ id }) => id === speaker)).toBe(true);
	});

	it('changes nothing where nothing was decided', async () => {
		const first = await structure(source);
		expect(keepDecided(first, first)).toEqual({ article: first, lost: [] });
	});
});
