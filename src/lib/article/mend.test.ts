import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendArticle } from './mend.ts';
import type { Article } from './schema.ts';
import { nearest } from './spans.ts';
import { validateArticle } from './validate.ts';

const fixture = readFileSync('tests/fixtures/articles/aland-1921.json', 'utf8');
const sound = (): Article => JSON.parse(fixture) as Article;

describe('mendArticle', () => {
	it('leaves a sound article as it is', () => {
		expect(mendArticle(sound())).toEqual({ value: sound(), mended: [] });
	});

	it('puts quotes back after the text grew, and hashes it again', () => {
		const article = sound();
		article.text = `A word first.\n\n${article.text}`;
		const { value, mended } = mendArticle(article);
		expect(validateArticle(value).issues).toEqual([]);
		expect(mended).toContain('sha256: taken from the text');
		expect(mended[0]).toMatch(/^entities\[0\]\.mentions\[0\]: now at \d+–\d+$/);
	});

	it('finds positions for quotes that came without any', () => {
		const article = sound();
		for (const fact of article.facts)
			fact.evidence = fact.evidence.map(({ exact }) => ({ exact }) as never);
		expect(validateArticle(mendArticle(article).value).issues).toEqual([]);
	});

	it('takes the text’s own quotation marks and dashes where a copy has plain ones', () => {
		const text = 'He said “no” – twice.';
		const facts = [{ evidence: [{ start: 0, end: 9, exact: 'said "no" - twice' }] }];
		const { value } = mendArticle({ text, facts });
		expect(value).toMatchObject({
			facts: [{ evidence: [{ start: 3, end: 20, exact: 'said “no” – twice' }] }]
		});
	});

	it('sets line ends and Unicode form right', () => {
		const { value } = mendArticle({ text: 'A\u030aland \r\n\r\n\r\n\r\nEnd.\n' });
		expect(value).toMatchObject({ text: 'Åland\n\nEnd.' });
	});

	it('leaves a quote that is nowhere to the validator, and its input alone', () => {
		const article = sound();
		article.facts[0]!.evidence[0]!.exact = 'Norway';
		const before = structuredClone(article);
		const { value } = mendArticle(article);
		expect(article).toEqual(before);
		expect(validateArticle(value).issues).toMatchObject([
			{ code: 'span', at: 'facts[0].evidence[0]' }
		]);
	});

	it('never throws, and changes nothing the second time', () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.anything(), fc.record({ text: fc.string(), facts: fc.anything() })),
				(junk) => {
					const once = mendArticle(junk).value;
					expect(mendArticle(once).mended).toEqual([]);
				}
			)
		);
	});
});

describe('nearest', () => {
	it.each([
		[0, 0],
		[3, 4],
		[5, 4],
		[7, 8],
		[99, 8]
	])('from %i finds %i', (position, expected) => {
		expect(nearest('no, no, no', 'no', position)).toBe(expected);
	});
});
