/** How large cards are printed. All lengths in mm. */
export type CardSize = {
	readonly aPage: 1 | 2;
	/** Side of the marker with its black border, and of the whole card. */
	readonly marker: number;
	readonly card: number;
	/** As far as a laptop's camera reads it: 40 px of 1920 over a field of view of 65°. */
	readonly metres: string;
};

/** Both fit A4 (210 × 297) and Letter (215.9 × 279.4) with a printer's margin to spare. */
export const cardSizes = {
	large: { aPage: 1, marker: 144, card: 196, metres: 'five metres' },
	small: { aPage: 2, marker: 98, card: 133, metres: 'three and a half metres' }
} as const satisfies Record<string, CardSize>;
export type CardSizeName = keyof typeof cardSizes;

/** Letters stand clockwise from the top; each is upright when its side is on top. */
export const sides = [
	{ letter: 'A', turn: 0 },
	{ letter: 'B', turn: 90 },
	{ letter: 'C', turn: 180 },
	{ letter: 'D', turn: 270 }
] as const;

/** Cards in pages, in their order. */
export function inPages<T>(cards: readonly T[], aPage: number): T[][] {
	const pages: T[][] = [];
	for (let at = 0; at < cards.length; at += aPage) pages.push(cards.slice(at, at + aPage));
	return pages;
}
