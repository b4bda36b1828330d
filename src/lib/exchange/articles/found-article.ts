/** What was found of an article in a text or a file. Everything but the text may be missing: then it is asked for. */
export type FoundArticle = {
	readonly headline?: string;
	/** The line under the headline. */
	readonly summary?: string;
	readonly authors?: readonly string[];
	readonly publisher?: string;
	/** EDTF, a day. */
	readonly published?: string;
	readonly dateline?: string;
	readonly url?: string;
	/** Cleaned; paragraphs parted by one empty line. */
	readonly text: string;
};
