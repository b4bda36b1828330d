/** What the home screen and the library know of an article without loading it. */
export type LibraryEntry = {
	readonly id: string;
	readonly headline: string;
	/** EDTF: the day that the article speaks from. */
	readonly toldAsOf: string;
	/** Reading time. */
	readonly minutes: number;
	/** Facts of the structure. */
	readonly facts: number;
	/** Questions made from it. */
	readonly items: number;
};
