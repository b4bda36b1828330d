/** The version of the fold that made a card; a card of another version is folded again. */
export const foldVersion = 2;

/**
 * An item as scheduled for one learner: what the fold of its reviews says. Which facts it asks
 * about, and so its siblings, is the item's to know.
 */
export type Card = {
	/** The item's id. */
	readonly id: string;
	readonly articleId: string;
	/** learning: never yet right · review: right at the last try · relearning: forgotten just now. */
	readonly state: 'learning' | 'review' | 'relearning';
	/** Days until retrievability has fallen to 90 %. */
	readonly stability: number;
	/** FSRS's difficulty, 1–10. */
	readonly difficulty: number;
	/** Epoch ms; absent while the card is parked, which keeps it out of the index of due cards. */
	readonly dueAt?: number;
	/** Study days until due; 0 within the day. */
	readonly intervalDays: number;
	readonly reps: number;
	readonly lapses: number;
	readonly firstReviewedAt: number;
	readonly lastReviewedAt: number;
	/** Study day of the last review, by the clock it was made under. */
	readonly lastDay: number;
	readonly lastReviewId: string;
	/** Answered wrongly when the reader was sure, and not yet right on a later day. */
	readonly wasSure?: true;
	/** Index of the wording shown last; another one is shown next. */
	readonly lastWording: number;
	readonly foldVersion: number;
	/** `parametersId` of what it was folded with; absent: the published parameters. */
	readonly parametersId?: string;
};

/** What the scheduler may be told; a change applies to the whole history when it is folded again. */
export type Parameters = {
	/** FSRS-6 weights; the published defaults if absent. */
	readonly weights?: readonly number[];
	/** Probability of recall at which a card falls due. */
	readonly desiredRetention: number;
	readonly maximumIntervalDays: number;
	/** Spread intervals a little, so that cards learnt together come apart. */
	readonly fuzz: boolean;
	/** Minutes until a missed card is due again. */
	readonly againMinutes: number;
	/**
	 * Longest interval after a first answer that was right but not easy. Read a minute ago is not
	 * yet remembered: the first review comes the next day, whatever FSRS's initial stability.
	 */
	readonly firstIntervalDays: number;
};

export const defaultParameters: Parameters = {
	desiredRetention: 0.9,
	maximumIntervalDays: 3650,
	fuzz: true,
	againMinutes: 10,
	firstIntervalDays: 1
};
