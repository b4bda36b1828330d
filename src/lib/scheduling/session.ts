/** One question of a session, in the order in which it is asked. */
export type SessionEntry = {
	readonly itemId: string;
	readonly articleId: string;
	readonly wording: number;
	/** It was missed earlier in this session. */
	readonly isRetry: boolean;
};

/** A quiz or a daily review under way; plain data, so that a reload continues at the same question. */
export type Session = {
	readonly id: string;
	readonly mode: 'quiz' | 'review';
	/** The article of a quiz. */
	readonly articleId?: string;
	readonly entries: readonly SessionEntry[];
	/** Index of the question asked now; at `entries.length` the session is over. */
	readonly position: number;
	readonly startedAt: number;
	/** First answers, in the order given: what the summary at the end is made of. */
	readonly results: readonly { readonly itemId: string; readonly passed: boolean }[];
};
