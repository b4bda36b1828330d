/** How cards lie on sheets, so that each back meets its front when the sheet is turned over. */
export const columns = 2;
export const rows = 4;
export const cardsOnSheet = columns * rows;

/** long, short: the edge over which the printer turns the sheet (portrait). */
export type Turn = 'long' | 'short';

/** Cards in the order of reading a sheet; undefined is an empty place. */
export function sheetsOf<Card>(cards: readonly Card[]): (Card | undefined)[][] {
	const count = Math.ceil(cards.length / cardsOnSheet);
	return Array.from({ length: count }, (_, sheet) =>
		Array.from({ length: cardsOnSheet }, (_, at) => cards[sheet * cardsOnSheet + at])
	);
}

/**
 * The back of a sheet, in the order of reading. Over the long edge columns change sides; over the
 * short edge rows change places, and each back is printed upside down: then every card, cut out, is
 * turned like a page.
 */
export const backOf = <Card>(front: readonly Card[], turn: Turn): Card[] =>
	front.map((_, at) => {
		const [row, column] = [Math.floor(at / columns), at % columns];
		const from =
			turn === 'long'
				? row * columns + (columns - 1 - column)
				: (rows - 1 - row) * columns + column;
		return front[from] as Card;
	});
