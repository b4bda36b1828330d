/** Why something brought in cannot become an article. The words for the reader are in `intake-words.ts`. */
export type IntakeTrouble =
	| 'empty' // nothing in it
	| 'no-text' // signs, but no sentences: an empty page, a table of numbers
	| 'scanned' // a PDF of pictures
	| 'locked' // a PDF with a password
	| 'binary' // a picture, a program, a word processor's file
	| 'office' // a word processor's or another packed document: the way round is known
	| 'too-large'
	| 'too-long'
	| 'too-slow' // reading it was given up
	| 'damaged'; // of a kind that is known, and not readable as such

export class IntakeError extends Error {
	override readonly name = 'IntakeError';
	readonly code: IntakeTrouble;

	constructor(code: IntakeTrouble) {
		super(code);
		this.code = code;
	}
}

/** UTF-16 code units: as many as the article's schema allows. */
export const longestText = 500_000;
/** Bytes of a file: a long PDF with pictures, and no film. */
export const largestFile = 30_000_000;
/** Bytes of what is text in itself: web pages carry far more than they say. */
export const largestTextFile = 8_000_000;
