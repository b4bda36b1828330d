/** What a sitting is given, and what an answer becomes. */
import type { Grade } from '#lib/items/grade.ts';
import type { Response } from '#lib/items/response.ts';
import type { Item } from '#lib/items/schema.ts';
import type { Card } from '#lib/scheduling/card.ts';
import type { Review } from '#lib/scheduling/review.ts';
import type { Session } from '#lib/scheduling/session.ts';
import type { StudyClock } from '#lib/scheduling/study-day.ts';
import type { Store } from '#lib/store/store.ts';

export type StudyStore = Pick<
	Store,
	'record' | 'undo' | 'saveSession' | 'clearSession' | 'newId' | 'device'
> &
	Partial<Pick<Store, 'hand'>>;
export type StudySetup = {
	readonly session: Session;
	readonly items: ReadonlyMap<string, Item>;
	readonly store: StudyStore;
	readonly clock: () => StudyClock;
	readonly now: () => number;
	readonly usualMs: number;
	/** Told of each answer that is on disk. */
	readonly onsaved?: (saved: Saved) => void;
	/** The answer whose feedback was on screen before a reload, already recorded. */
	readonly last?: {
		readonly review: Review;
		readonly grade: Grade;
		readonly card?: Card | undefined;
	};
};

/** Brings the questions that are not here yet, some at a time, in the order in which they are asked. */
export type BringMore = (take: (items: ReadonlyMap<string, Item>) => void) => Promise<void>;

/** An answer on disk, its card as it is now, and where in the sitting that leaves the reader. */
export type Saved = { readonly review: Review; readonly card: Card; readonly position: number };

/** A question was left out, and what is said of it. */
export type LeftOut = {
	/** flagged, set aside, or put off until tomorrow, here · elsewhere: in another tab, while it was waiting here. */
	readonly way: 'flagged' | 'aside' | 'later' | 'elsewhere';
	readonly brief: string;
	readonly said: string;
};

/** What flags and edits change in a sitting. */
export type HandChange = {
	readonly session?: Session;
	readonly items?: ReadonlyMap<string, Item>;
	readonly answered?: Answered;
	/** Items flagged, and items set aside, in this sitting. */
	readonly flagged?: ReadonlySet<string>;
	readonly aside?: ReadonlySet<string>;
	/** What was just left out, and how, for the line that says so. */
	readonly leftOut?: LeftOut | undefined;
	readonly takeBack?: (() => Promise<void>) | undefined;
};

/** An answer with its verdict. `card` comes with the acknowledgement that it is on disk. */
export type Answered = {
	readonly item: Item;
	readonly response: Response;
	readonly grade: Grade;
	readonly review: Review;
	readonly card?: Card | undefined;
};
