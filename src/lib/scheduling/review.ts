import type { StudyClock } from '#lib/scheduling/study-day.ts';

/**
 * The review log: append-only, the only truth about a learner's memory. Cards, counts and
 * statistics are folds over it. Entries are ordered by id (UUIDv7, so by time) and merged by union.
 */
export type LogEntry = Review | Undo | ParameterChange;

/** Stands where a card's id would, in entries that concern every card. No item has this id. */
export const allCards = '*';

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

/** Takes one review, or one change of the parameters, back. It stays in the log, and counts for nothing. */
export type Undo = {
	readonly id: string;
	readonly type: 'undo';
	readonly v: 1;
	/** Id of the entry taken back, and that entry's card. */
	readonly target: string;
	readonly cardId: string;
	readonly undoneAt: number;
	readonly device: string;
};

/**
 * What the scheduler is to go by from now on, for all reviews ever made: the cards are folded again.
 * Each field stands until a later change names it; where two devices' logs meet, the later id wins.
 */
export type ParameterChange = {
	readonly id: string;
	readonly type: 'parameters';
	readonly v: 1;
	readonly cardId: typeof allCards;
	/** FSRS-6's 21; null: the published ones again; absent: as they were. */
	readonly weights?: readonly number[] | null;
	/** Probability of recall at which a card falls due; absent: as it was. */
	readonly desiredRetention?: number;
	/** trained: from this log, by the optimiser · chosen: by the reader. */
	readonly why: 'trained' | 'chosen';
	readonly changedAt: number;
	readonly device: string;
};
