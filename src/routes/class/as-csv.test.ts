import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asCsv } from './as-csv.ts';

it('a name is never run as a formula, and one table has no title', () => {
	const rows = [
		['Seat', 'Name'],
		[1, '=1+1'],
		[2, 'Lee, "Annie"']
	];
	expect(asCsv([{ name: '10b', rows }])).toBe(
		`\ufeffSeat,Name\r\n1,'=1+1\r\n2,"Lee, ""Annie"""\r\n`
	);
});

it('several tables stand one under another', () =>
	fc.assert(
		fc.property(fc.integer(), (number) => {
			const table = (name: string) => ({ name, rows: [[number]] });
			expect(asCsv([table('a'), table('b')])).toBe(
				`\ufeffa\r\n${number}\r\n\r\nb\r\n${number}\r\n`
			);
		})
	));
