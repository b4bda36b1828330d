import { describe, expect, it } from 'vitest';
import { cut } from './cut.ts';
import { findDates } from './dates.ts';

const dates = (text: string) =>
	findDates(text, cut(text), '2019-03-15').map((d) => `${text.slice(d.start, d.end)}: ${d.edtf}`);

describe('what a year is the part of stays open', () => {
	it.each([
		['Peru and Chile were at war from 1879 to 1884.', []],
		['Between 1955 and 1970 the bank lent Peru nothing.', []],
		['Peru will close the mine by the end of 2025.', []],
		['The dam froze in the winter of 1980.', []],
		['Peru closed the mine in 1994.', ['in 1994: 1994']],
		['Peru moved the office from Lima in 1994 to Cusco.', ['in 1994: 1994']]
	])('%s', (text, found) => expect(dates(text)).toEqual(found));
});

describe('a month', () => {
	it.each([
		['Dahl is expected in Lima in October, officials said.', ['in October: 2019-10']],
		['The last wells are planned in June.', ['in June: 2019-06']],
		['Dahl expected her in Lima in October.', ['in October: 2018-10']],
		['Kenya took the islands in July, 1949.', ['in July, 1949: 1949-07']],
		['Kenya took the islands in July, and left.', ['in July: 2018-07']]
	])('%s', (text, found) => expect(dates(text)).toEqual(found));
});

describe('a day of a story', () => {
	const story = 'In November 1995 the camp was full.\n\nThe talks began on Nov. 1.';
	it('is not the nearest one', () => expect(dates(story)).toEqual(['In November 1995: 1995-11']));
	it('is the nearest one in the news', () =>
		expect(dates(`${story} They broke up on Monday.`)).toContain('on Nov. 1: 2018-11-01'));
	it('and without another year before it', () =>
		expect(dates('The talks began on Nov. 1.')).toEqual(['on Nov. 1: 2018-11-01']));
	it('and ahead of the day of the text', () =>
		expect(dates(`${story} A party will be held on March 20.`)).toContain(
			'on March 20: 2019-03-20'
		));
});
