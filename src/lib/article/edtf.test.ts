import { describe, expect, it } from 'vitest';
import { compareEdtf, formatEdtf, isEdtf, precision } from './edtf.ts';

describe('formatEdtf', () => {
	it.each([
		['2016-05-04', '4 May 2016'],
		['2010-05', 'May 2010'],
		['1952', '1952'],
		['2014~', 'about 2014'],
		['2014-03?', 'perhaps March 2014'],
		['2014%', 'perhaps about 2014'],
		['2016-02/2016-05', 'February 2016 to May 2016'],
		['2014/..', '2014 onwards'],
		['2014/', 'from 2014'],
		['0079', '79'],
		['-0043', '44 BC'],
		['last week', 'last week']
	])('%s reads %s', (value, text) => expect(formatEdtf(value)).toBe(text));
});

describe('isEdtf', () => {
	it.each(['2016-02-29', '2000-02-29', '1921-06-24/1921-06-27', '0000', '0050-02-28'])(
		'%s is a date',
		(value) => expect(isEdtf(value)).toBe(true)
	);
	it.each([
		'2015-02-29',
		'1900-02-29',
		'2016-13',
		'2016-00-10',
		'2016-04-31',
		'2016-5-4',
		'2016/2015',
		'2016/2017/2018',
		'16',
		''
	])('%s is none', (value) => expect(isEdtf(value)).toBe(false));
});

describe('compareEdtf', () => {
	it.each([
		['1952', '2010', -1],
		['2016-05-04', '2016-05-03', 1],
		['2015-12', '2016-02', -1],
		['2015-12-31', '2016', -1],
		['2016-05-04', '2016-05-04', 0],
		['2010', '2010', 0],
		['2010', '2010-05', null],
		['2014~', '2015', null],
		['2014~', '2016', -1],
		['2016-02/2016-05', '2016-04', null],
		['2016-02/2016-05', '2016-06', -1],
		['2014/..', '2020', null],
		['2013', '2014/..', -1],
		['nonsense', '2014', null]
	] as const)('%s and %s give %s', (a, b, expected) => {
		expect(compareEdtf(a, b)).toBe(expected);
		expect(compareEdtf(b, a)).toBe(expected === null ? null : -expected + 0);
	});
});

describe('precision', () => {
	it.each([
		['2016-05-04', 'day'],
		['2010-05', 'month'],
		['1952', 'year'],
		['2014~', 'year'],
		['2014/2016', 'interval'],
		['soon', undefined]
	])('%s is told to the %s', (value, expected) => expect(precision(value)).toBe(expected));
});
