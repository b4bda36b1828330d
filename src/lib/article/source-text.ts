/** A text as it came in, with what is known of it before anything in it was understood. */
export type SourceText = {
	/** Random for a reader's own article, and kept when it is analysed again. */
	readonly id: string;
	readonly headline: string;
	readonly publisher: string;
	readonly authors: readonly string[];
	/** EDTF; relative dates resolve from it, so it is asked for where the text has none. */
	readonly published: string;
	readonly dateline?: string;
	readonly url?: string;
	/** Paragraphs separated by one empty line, without headline, byline and dateline. */
	readonly text: string;
};
