import type { StudyClock } from '#lib/scheduling/study-day.ts';

/**
 * The review log: append-only, the only truth about a learner's memory. Cards, counts and
 * statistics are folds over it. Entries are ordered by id (UUIDv7, so by time) and merged by union.
 */
export type LogEntry = Review | Undo;

export type Rating = 'again' | 'hard' | 'good' | 'easy';

/** How sure the reader was before seeing the answer. */
export type Confidence = 'sure' | 'think-so' | 'guess';

/** One answered card. The row holds all that the fold needs: no setting of today changes the past. */
export type Review = StudyClock & {
	/** UUIDv7 of the moment of review; recording the same id twice records it once. */
	readonly id: string;
	readonly type: 'review';
	readonly v: 1;
	/** The item's id. */
	readonly cardId: string;
	readonly articleId: string;
	readonly reviewedAt: number;
	readonly rating: Rating;
	/** Who decided whether it was right: the program, or the reader who turned the card over. */
	readonly graded: 'program' | 'reader';
	/** What the program found; null where the reader rated alone. */
	readonly correct: boolean | null;
	/** The reader said "I was right" against the program. */
	readonly overruled?: boolean;
	readonly confidence?: Confidence;
	/** What the reader did, as `Response` of items/response.ts; scheduling never looks inside. */
	readonly response?: Readonly<{ interaction: string }>;
	/** Index of the wording shown. */
	readonly wording: number;
	readonly tookMs: number;
	readonly device: string;
	readonly sessionId?: string;
};

/** Takes one review back. The review stays in the log, and counts for nothing. */
export type Undo = {
	readonly id: string;
	readonly type: 'undo';
	readonly v: 1;
	/** Id of the review taken back, and that review's card. */
	readonly target: string;
	readonly cardId: string;
	readonly undoneAt: number;
	readonly device: string;
};
