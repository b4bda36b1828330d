import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNames } from './read-names.ts';

const told = (text: string, taken?: number[]) =>
	readNames(text, taken).students.map(({ seat, name }) => `${seat} ${name}`);

describe('a list of names', () => {
	it.each([
		['one a line', 'Ada\n\n  Ben  \r\nChloé', ['1 Ada', '2 Ben', '3 Chloé']],
		['with numbers before', '3. Ada\n1) Ben\nChloé', ['1 Ben', '2 Chloé', '3 Ada']],
		[
			'family name, given name',
			'Steiner, Tommy\nMeir, Golda',
			['1 Steiner, Tommy', '2 Meir, Golda']
		],
		['CSV with a head', 'seat,name\n7,Ada\n2,"Ben, jr."', ['2 Ben, jr.', '7 Ada']],
		['two columns of names', 'Last name;First name\nMeir;Golda', ['1 Golda Meir']],
		['copied from a spreadsheet', '1\tAda\n2\tBen', ['1 Ada', '2 Ben']],
		['a quote inside quotes', 'name\n"Anna ""Annie"" Lee"', ['1 Anna "Annie" Lee']]
	])('%s', (_, text, wanted) => expect(told(text)).toEqual(wanted));

	it('goes on with the lowest free seat', () =>
		expect(told('Ada\nBen', [1, 3])).toEqual(['2 Ada', '4 Ben']));

	it('says what it left out', () =>
		expect(readNames('1,Ada\n1,Ben\n4,').leftOut).toEqual([
			{ line: '1, Ben', why: 'seat-taken' },
			{ line: '4, ', why: 'no-name' }
		]));

	it('gives every student a seat of their own, whatever is pasted', () =>
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'a1 ,;\t\n"') }), (text) => {
				const { students } = readNames(text, [2]);
				const seats = students.map(({ seat }) => seat);
				expect(new Set([...seats, 2]).size).toBe(seats.length + 1);
				expect(students.every(({ name }) => name.trim() === name && name !== '')).toBe(true);
			})
		));
});
