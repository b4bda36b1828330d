import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backOf, cardsOnSheet, columns, rows, sheetsOf } from './paper-cards.ts';

it('no card is lost, whatever their number', () =>
	fc.assert(
		fc.property(fc.array(fc.integer()), (cards) => {
			const sheets = sheetsOf(cards);
			expect(sheets.every((sheet) => sheet.length === cardsOnSheet)).toBe(true);
			expect(sheets.flat().slice(0, cards.length)).toEqual(cards);
		})
	));

/** Where a place of the back lies on the front, for a sheet turned over that edge. */
const through = {
	long: (row: number, column: number) => [row, columns - 1 - column],
	short: (row: number, column: number) => [rows - 1 - row, column]
} as const;

it.each(['long', 'short'] as const)('over the %s edge every back lies behind its front', (turn) => {
	const front = Array.from({ length: cardsOnSheet }, (_, at) => at);
	backOf(front, turn).forEach((card, at) => {
		const [row = 0, column = 0] = through[turn](Math.floor(at / columns), at % columns);
		expect(front[row * columns + column]).toBe(card);
	});
	expect(backOf(backOf(front, turn), turn)).toEqual(front);
});
