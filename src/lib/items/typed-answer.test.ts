import { describe, expect, it } from 'vitest';
import type { Key } from '#lib/items/schema.ts';
import { compareTyped, distance, normalise } from '#lib/items/typed-answer.ts';
import { parseDate, parseNumber } from '#lib/items/typed-value.ts';

const words = (text: string, ...accepted: string[]): Key => ({ text, accepted, compare: 'words' });
const number = (text: string, value: number): Key => ({ text, value, compare: 'number' });
const date = (text: string, value: string): Key => ({ text, value, compare: 'date' });

describe('a typed answer', () => {
	it.each<[string, Key, string]>([
		['turkey', words('Turkey'), 'exact'],
		['  Türkiye ', words('Turkey', 'Türkiye'), 'exact'],
		['Turkiye', words('Turkey', 'Türkiye'), 'exact'],
		['the united nations', words('United Nations'), 'exact'],
		['U.S.', words('the United States', 'US'), 'exact'],
		['Mavi-Marmara', words('the Mavi Marmara'), 'exact'],
		[
			'north atlantic treaty organization',
			words('NATO', 'North Atlantic Treaty Organisation'),
			'slip'
		],
		['Tukrey', words('Turkey'), 'slip'],
		['Turky', words('Turkey'), 'slip'],
		['Tuky', words('Turkey'), 'wrong'],
		['Netanjahu', words('Netanyahu'), 'slip'],
		['Netanyaho Benjamin', words('Benjamin Netanyahu'), 'wrong'],
		['Benjamin Netanyaho', words('Benjamin Netanyahu'), 'slip'],
		['Mavimarmara', words('Mavi Marmara'), 'slip'],
		['Iran', words('Iraq'), 'wrong'],
		['South Korea', words('North Korea'), 'wrong'],
		['Gambia', words('Zambia'), 'wrong'],
		['import', words('export'), 'wrong'],
		['Brussels 2', words('Brussels 1'), 'wrong'],
		['', words('Turkey'), 'wrong'],
		['---', words('Turkey'), 'wrong']
	])('%j for %o is %s', (typed, key, expected) => {
		expect(compareTyped(typed, key, [])).toBe(expected);
	});

	it('is never a slip when it names another answer of the item', () => {
		expect(compareTyped('Slovakia', words('Slovacia'), [])).toBe('slip');
		expect(compareTyped('Slovakia', words('Slovacia'), ['Slovakia'])).toBe('wrong');
	});

	it.each<[string, Key, string]>([
		['28', number('28', 28), 'exact'],
		['twenty-eight', number('28', 28), 'exact'],
		['28 member states', number('28 member states', 28), 'exact'],
		['28 days', number('28 member states', 28), 'wrong'],
		['28', number('twenty-eight', 28), 'exact'],
		['27', number('28', 28), 'wrong'],
		['1,500', number('1500', 1500), 'exact'],
		['1.5 million', number('$1.5 million', 1.5), 'exact'],
		['1500000', number('1.5 million', 1_500_000), 'exact'],
		['15 million', number('1.5 million', 1_500_000), 'wrong'],
		['two hundred and five', number('205', 205), 'exact'],
		['not 28 but 29', number('28', 28), 'wrong'],
		['1952', date('1952', '1952'), 'exact'],
		['1953', date('1952', '1952'), 'wrong'],
		['May 4, 2016', date('4 May 2016', '2016-05-04'), 'exact'],
		['4th of May 2016', date('4 May 2016', '2016-05-04'), 'exact'],
		['4/5/2016', date('4 May 2016', '2016-05-04'), 'exact'],
		['2016-05-04', date('4 May 2016', '2016-05-04'), 'exact'],
		['5/2016', date('May 2016', '2016-05'), 'exact'],
		['may 2016', date('May 2016', '2016-05'), 'exact'],
		['May 2015', date('May 2016', '2016-05'), 'wrong'],
		['2016', date('May 2016', '2016-05'), 'wrong'],
		['sept 2010', date('September 2010', '2010-09'), 'exact'],
		['2014', date('about 2014', '2014~'), 'exact']
	])('%j for %o is %s', (typed, key, expected) => {
		expect(compareTyped(typed, key, [])).toBe(expected);
	});
});

describe('the parts', () => {
	it.each([
		['ca', 'ac', 1],
		['kitten', 'sitting', 3],
		['', 'abc', 3],
		['same', 'same', 0]
	])('distance of %s and %s is %i', (a, b, d) => expect(distance(a, b)).toBe(d));

	it.each([
		['The  Élysée-Palace!', 'elysee palace'],
		['U.S.', 'us'],
		['$1.5 million', '1.5 million']
	])('%s normalises to %s', (text, plain) => expect(normalise(text)).toBe(plain));

	it.each([
		['nineteen thousand two hundred', 19200],
		['ninety-nine', 99],
		['3 and 4', undefined],
		['none', undefined]
	])('%s is the number %s', (text, value) => expect(parseNumber(text)).toBe(value));

	it.each([
		['13/05/2016', '2016-05-13'],
		['5 May', '--05-05'],
		['soon', undefined]
	])('%s is the date %s', (text, value) => expect(parseDate(text)).toBe(value));
});
