import { describe, expect, it } from 'vitest';
import type { Response } from '#lib/items/response.ts';
import type { Item } from '#lib/items/schema.ts';
import { dateInWords, monthInWords } from './dates.ts';
import { quotes } from './quotes.ts';
import { verdict } from './verdict.ts';

const item = (change: Partial<Item>): Item =>
	({ kind: 'choice', key: { text: 'Tommy Steiner' }, ...change }) as Item;
const choice: Response = { interaction: 'choice', option: 'x' };
const wrong = { correct: false };

describe('the verdict', () => {
	const steps = ['a', 'b', 'c'].map((fact) => ({ fact, text: fact }));
	const pairs = ['a', 'b', 'c'].map((left) => ({ left, right: left, fact: left }));
	const typed: Response = { interaction: 'text-entry', text: 'x' };
	it.each<[string, Item, Response]>([
		['Not this time: it was Tommy Steiner.', item({}), choice],
		['Not this time: it was the alliance.', item({ key: { text: 'The alliance' } }), choice],
		['Not this time: it is false.', item({ kind: 'true-false', key: { text: 'False' } }), choice],
		[
			'Not this time: it is the word of Menachem Begin.',
			item({ kind: 'voice', key: { text: 'The word of Menachem Begin' } }),
			choice
		],
		[
			'Not this time: the article does not say.',
			item({ kind: 'not-stated', key: { text: 'The article does not say' } }),
			choice
		],
		['Not this time: it was 1952.', item({ kind: 'gap', key: { text: '1952' } }), typed],
		['Not this time.', item({ key: { text: 'Because Turkey dropped its veto.' } }), choice],
		[
			'Not this time: two were out of place.',
			item({ steps }),
			{ interaction: 'order', facts: ['b', 'a', 'c'] }
		],
		[
			'Not this time: 1 of 3 pairs right.',
			item({ pairs }),
			{
				interaction: 'match',
				pairs: [
					['a', 'a'],
					['b', 'c'],
					['c', 'b']
				]
			}
		]
	])('%s', (words, asked, response) => {
		expect(verdict(asked, response, wrong)).toBe(words);
	});

	it('is plain when it is right, shows the spelling after a slip, and admits being overruled', () => {
		expect(verdict(item({}), choice, { correct: true })).toBe('Right.');
		expect(verdict(item({}), typed, { correct: true, nearMiss: true })).toBe(
			'Right: spelt Tommy Steiner.'
		);
		expect(verdict(item({}), typed, wrong, true)).toBe('Counted as right.');
	});
});

describe('evidence', () => {
	const text = 'Turkey joined in 1952. It blocked Israel for years.\n\nThen it stopped.';
	const at = (exact: string) => {
		const start = text.indexOf(exact);
		return { start, end: start + exact.length, exact };
	};

	it('stands marked within its sentence', () => {
		expect(quotes(text, [at('1952')])).toEqual([
			[
				{ text: 'Turkey joined in ', isMarked: false },
				{ text: '1952', isMarked: true },
				{ text: '.', isMarked: false }
			]
		]);
	});

	it('shows a sentence once however many spans it holds, in the order of the text', () => {
		const found = quotes(text, [at('stopped'), at('blocked'), at('years')]);
		expect(found.map((quote) => quote.map((piece) => piece.text).join(''))).toEqual([
			'It blocked Israel for years.',
			'Then it stopped.'
		]);
	});

	it('ignores spans that are not places of this text', () => {
		expect(quotes(text, [{ start: 9000, end: 9001 }])).toEqual([]);
	});
});

describe('dates', () => {
	it.each([
		['2016-05-04', 'May 2016', '4 May 2016'],
		['2010-05', 'May 2010', 'May 2010'],
		['1952', '1952', '1952'],
		['2014~', 'about 2014', 'about 2014']
	])('%s', (edtf, month, day) => {
		expect(monthInWords(edtf)).toBe(month);
		expect(dateInWords(edtf)).toBe(day);
	});
});
