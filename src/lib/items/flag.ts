/** What a reader may find wrong with a question. */
export const flagReasons = [
	'wrong-key', // the answer marked right is wrong
	'also-right', // another answer is right too
	'unclear',
	'not-in-article',
	'trivial',
	'badly-worded',
	'other'
] as const;

export type FlagReason = (typeof flagReasons)[number];

/** A question that a reader has taken out of the queue; at most one an item. */
export type Flag = {
	readonly itemId: string;
	readonly articleId: string;
	readonly reason: FlagReason;
	readonly note?: string;
	/** The question as it was read. */
	readonly stem: string;
	readonly flaggedAt: number;
	/** Version of the program, and so of the library, that asked it. */
	readonly appVersion: string;
};

export const longestNote = 1000;
