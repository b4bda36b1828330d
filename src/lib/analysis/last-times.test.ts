import { expect, it } from 'vitest';
import { inYears, lastOnes } from './last-times.ts';

const told = (sentence: string, published: string) =>
	lastOnes(sentence, published).map((d) => d.edtf);

it.each([
	['He was freed last Friday.', '1983-10-22', ['1983-10']],
	['He was freed last Wednesday.', '1983-10-08', []],
	['It was listed last April.', '2020-01-05', ['2019-04']],
	['It was listed last April.', '2020-06-05', []]
])('%s, on %s', (sentence, published, edtf) => {
	expect(told(sentence, published)).toEqual(edtf);
});

it.each([
	// Tuesday: Wednesday was in the week before, Monday yesterday.
	['He was freed last Wednesday.', '1983-10-25', ['1983-10-19']],
	['He was freed last Monday.', '1983-10-25', ['1983-10']],
	['It met on the last Wednesday of the month.', '1983-10-25', []]
])('a day of last week: %s, on %s', (sentence, published, edtf) => {
	expect(told(sentence, published)).toEqual(edtf);
});

it.each([
	['It was put up in April last year.', ['1964-04']],
	['It was signed on Oct. 8 of last year.', ['1964-10-08']],
	['It was signed on 8 October this year.', ['1965-10-08']],
	['It was signed in October.', []]
])('%s, in 1965', (sentence, edtf) => {
	expect(inYears(sentence, '1965-12-09').map((d) => d.edtf)).toEqual(edtf);
});
