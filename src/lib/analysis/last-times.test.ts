import { expect, it } from 'vitest';
import { lastOnes } from './last-times.ts';

const told = (sentence: string, published: string) =>
	lastOnes(sentence, published).map((d) => d.edtf);

it.each([
	['He was freed last Wednesday.', '1983-10-25', ['1983-10']],
	['He was freed last Wednesday.', '1983-10-08', []],
	['It was listed last April.', '2020-01-05', ['2019-04']],
	['It was listed last April.', '2020-06-05', []]
])('%s, on %s', (sentence, published, edtf) => {
	expect(told(sentence, published)).toEqual(edtf);
});
