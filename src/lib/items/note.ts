/** How near the reader's own explanation came to the article's, by the reader's own word. */
export const noteMarks = ['had-it', 'partly', 'not-yet'] as const;
export type NoteMark = (typeof noteMarks)[number];

/** Why something came about, in the reader's own words; at most one an item, the last one. */
export type Note = {
	readonly itemId: string;
	readonly articleId: string;
	/** What was asked. */
	readonly question: string;
	readonly text: string;
	readonly mark: NoteMark;
	readonly notedAt: number;
};

export const longestOwnWords = 1000;
