import { expect, it } from 'vitest';
import { bareArticle, sourceOf } from './bare-article.ts';
import { isOwnId } from './own-id.ts';
import { newOwnId } from './own-article.ts';
import { validateArticle } from './validate.ts';

const source = {
	id: newOwnId(Uint8Array.from({ length: 16 }, (_, at) => at * 16)),
	headline: 'Norway opens an embassy',
	publisher: 'A paper',
	authors: ['A. Writer'],
	published: '2026-11-20',
	dateline: 'OSLO',
	url: 'https://paper.example/a',
	text: 'Norway opened an embassy on Friday.\n\nIt is the first.'
};

it('a text without structure is an article that validates, and gives its source back', () => {
	const article = bareArticle(source);
	expect(validateArticle(article).issues).toEqual([]);
	expect(sourceOf(article)).toEqual(source);
});

it('an own id is known by its form', () => {
	expect(source.id).toBe('own-00102030405060708090a0b0c0d0e0f0');
	expect(isOwnId(source.id)).toBe(true);
	expect(isOwnId('israel-nato-2016')).toBe(false);
});
