import { expect, it } from 'vitest';
import { cut } from './cut.ts';

/** The dates under which the sentences of a chronology stand. */
const dates = (text: string) => cut(text).map((s) => s.under?.edtf);

it('a day without a year is of the year above it, or the next one where its month has gone by', () => {
	const text = [
		'Oct. 22, 1979 — Berg arrives in Oslo.',
		'Nov. 19–20 — Dahl leaves.',
		'Dec. 4 — The council votes.',
		'Jan. 29 — Chad signs.',
		'3 March 1981 — Chad pays.',
		'5 May: Ghana pays.'
	].join('\n\n');
	expect(dates(text)).toEqual([
		'1979-10-22',
		'1979-11',
		'1979-12-04',
		'1980-01-29',
		'1981-03-03',
		'1981-05-05'
	]);
});

it('a dateline is no entry of a chronology', () => {
	expect(dates('OSLO, Oct. 25 — Norway signed.\n\nNov. 4 — it said — was too late.')).toEqual([
		undefined,
		undefined
	]);
});

it('what stands in an entry is read without its date', () => {
	const [first] = cut('Oct. 22, 1979 — Berg arrives.\n\nNov. 4 — Dahl leaves.').slice(1);
	expect(first?.words[0]?.text).toBe('Dahl');
});

it('a day without a year whose month has gone by is of the year of the text, where that is the one after the next', () => {
	const text = 'Dec. 2, 1980: Berg speaks.\n\nFeb. 27: Dahl leaves.\n\nApril 2: Chad signs.';
	const read = (published: string) => cut(text, published).map((s) => s.under?.edtf.slice(0, 4));
	expect(read('1982-05-23')).toEqual(['1980', '1982', '1982']);
	expect(read('1981-05-23')).toEqual(['1980', '1981', '1981']);
	expect(read('2010-05-23')).toEqual(['1980', '1981', '1981']);
});
