import type { Card } from '#lib/scheduling/card.ts';
import type { DayTotal } from '#lib/scheduling/day-total.ts';
import type { Digest } from '#lib/scheduling/digest.ts';
import type { ReaderRecord } from '#lib/exchange/reader-record.ts';
import type { BegunArticle } from '#lib/scheduling/learning-record.ts';
import type { LogEntry, Review } from '#lib/scheduling/review.ts';
import type { ReviewColumns } from '#lib/scheduling/segment.ts';
import type { Session } from '#lib/scheduling/session.ts';
import type { Hand } from '#lib/store/hand.ts';
import type { OwnArticles } from '#lib/store/own.ts';
import type { Tuning } from '#lib/store/tuning.ts';
import type { Preferences } from '#lib/store/preferences.ts';

/**
 * What a reader has done, on this device. Every method may reject with a StoreError.
 *
 * Invariants: a review is in the log once `record` has resolved, whatever happens to the browser;
 * a card equals the fold of its log entries; `days` equals the sums of the log.
 */
export type Store = {
	/** Random name of this browser's profile; goes into each review. */
	readonly device: string;
	/** A new UUIDv7. */
	newId(now: number): string;

	/**
	 * Load what `record` and `undo` need (the scheduler), ahead of the first answer, and finish
	 * folding cards that are behind a change of the parameters.
	 */
	prepareToRecord(): Promise<void>;
	/**
	 * Append a review and bring its card, the day's sums and, if given, the session up to date, in
	 * one strict transaction. Resolves when it is on disk. The same id again changes nothing.
	 */
	record(review: Review, session?: Session): Promise<Card>;
	/**
	 * Take back the review recorded last that was not taken back yet (up to fifty in turn, also
	 * after a reload), or `reviewId` among these (another tab may have recorded since); null when
	 * there is none. `card` is absent if that was its only review.
	 */
	undo(now: number, session?: Session, reviewId?: string): Promise<Undone | null>;

	card(id: string): Promise<Card | undefined>;
	/** All cards, or those of one article. */
	cards(articleId?: string): Promise<Card[]>;
	/** Ids of the items that the reader flagged or set aside (none of them is asked, or counted as due) or edited. */
	handled(): Promise<Handled>;
	/** Flagging, setting aside and editing, loaded when first needed. */
	hand(): Promise<Hand>;
	/** What the scheduler goes by, and changing it; loaded when first needed. */
	tuning(): Promise<Tuning>;

	/** Articles of the reader's own; loaded when first needed. */
	own(): Promise<OwnArticles>;

	/**
	 * Cards with `dueAt` ≤ now that are neither flagged nor set aside, the longest due first; of more
	 * than `limit` those due longest, or those due last. Whoever has `handled` already, as of then, gives it along.
	 */
	dueCards(
		now: number,
		limit: number,
		which?: 'longest' | 'latest',
		handled?: Handled
	): Promise<Card[]>;
	/**
	 * What became of the cards of these articles, without what is flagged or set aside; those without
	 * any are absent. Counted by indexes, in small bites.
	 */
	tallies(articleIds: readonly string[]): Promise<ReadonlyMap<string, Tally>>;
	/** How many cards are due at `now`, over all articles, without what is flagged or set aside. */
	dueCount(now: number, handled?: Handled): Promise<number>;
	/** When the next card that is not yet due at `now` will be, flagged and set aside ones left out. */
	nextDueAt(now: number): Promise<number | undefined>;
	/** Log entries made at or after `since`, oldest first: what was asked today, for the queue. */
	entriesSince(since: number): Promise<LogEntry[]>;
	/** A card's history, oldest first. */
	history(cardId: string): Promise<LogEntry[]>;
	/** Sums by study day and article, from and to inclusive. */
	days(from: number, to: number): Promise<DayTotal[]>;
	/**
	 * All reviews that stand, as columns. Quick, but for the first time after a large
	 * import: then the log is sealed first, and `onProgress` hears how far (0–1).
	 */
	reviewColumns(onProgress?: (share: number) => void): Promise<ReviewColumns>;
	/** The sums over them, for statistics, kept beside the log: quick whatever its length. */
	reviewDigest(onProgress?: (share: number) => void): Promise<Digest>;
	/**
	 * How many cards fall due in each stretch between two of the ascending `bounds` (epoch ms, the
	 * end excluded), without what is flagged or set aside.
	 */
	dueWithin(bounds: readonly number[]): Promise<number[]>;

	saveSession(session: Session): Promise<void>;
	loadSession(): Promise<Session | undefined>;
	clearSession(): Promise<void>;

	/** Remember that the reader has begun an article; the first time counts. */
	beginArticle(articleId: string, now: number): Promise<void>;
	begunArticles(): Promise<BegunArticle[]>;

	preferences(): Promise<Preferences>;
	/** Change some; resolves to all. */
	setPreferences(change: Partial<Preferences>): Promise<Preferences>;

	/** Everything, at once in memory: for tests and small logs. */
	everything(now: number): Promise<ReaderRecord>;
	/**
	 * A backup's beginning and end (workers/backup.ts makes the file): the log comes by `readLog`.
	 * `hasChanges`: there are changes of the parameters in it; `entries`: about how many.
	 */
	everythingButLog(
		now: number
	): Promise<{ rest: ReaderRecord; hasChanges: boolean; entries: number }>;
	/** All of the log, oldest first, some at a time: the next come when `take` resolves. */
	readLog(take: (entries: readonly LogEntry[]) => Promise<void> | void): Promise<void>;
	/** The reader has a backup file as of `now`. */
	backedUp(now: number): Promise<void>;
	/** What restoring (the `content` of a read backup, or a file as it is read) would change. Writes nothing. */
	planRestore(given: ReaderRecord | RecordSource): Promise<RestorePlan>;
	/**
	 * Add what is missing (union; nothing here is overwritten but preferences, if asked). Broken off at
	 * any time, what was added stays, and the same again adds the rest.
	 */
	applyRestore(plan: RestorePlan, options?: { preferences?: boolean }): Promise<RestoreResult>;
	/**
	 * Where the log is empty and the second copy is not (store/copy.ts): bring back what is in it. How
	 * many log entries and own articles came back.
	 */
	bringBack(): Promise<{ readonly answers: number; readonly articles: number }>;
	/** Delete all data of this program on this device, and start empty. */
	deleteEverything(): Promise<void>;

	storageState(): Promise<StorageState>;
	/** Ask the browser to keep the data under storage pressure; the answer is its own. */
	askToPersist(): Promise<boolean>;

	/** Called after each change, this tab's and other tabs'. Returns the way to stop. */
	onChange(listener: (change: StoreChange) => void): () => void;
	/** Another tab runs a newer version and needs this one to reload; the store is closed by then. */
	onOutdated(listener: () => void): () => void;
	/** Rows that could not be read, since the start. Cards are rebuilt from the log; log rows are skipped. */
	damagedRows(): readonly DamagedRow[];
	close(): void;
};

export type StoreChange = {
	readonly what: 'reviews' | 'session' | 'articles' | 'preferences' | 'questions' | 'everything';
	readonly from: 'here' | 'another-tab';
};

export type Tally = {
	/** Cards of the article; right at the last try. */
	readonly met: number;
	readonly known: number;
};

export type Handled = {
	readonly flagged: ReadonlySet<string>;
	readonly edited: ReadonlySet<string>;
	readonly parked: ReadonlySet<string>;
	/** Cards of own articles that the reader deleted; absent where there are none. */
	readonly removed?: ReadonlySet<string>;
};

export type Undone = { readonly undone: Review; readonly card?: Card };

/**
 * Hands over a record's entries, some at a time, and resolves to the record without them; may be read
 * more than once. `begin` is called where the entries begin, or begin again.
 */
export type RecordSource = (to: {
	begin(): void;
	take(entries: readonly LogEntry[]): Promise<void>;
}) => Promise<ReaderRecord>;

export type RestorePlan = {
	/** Without entries where they come by `source`. */
	readonly record: ReaderRecord;
	readonly source?: RecordSource;
	readonly newEntries: number;
	readonly knownEntries: number;
	/** Cards that will come into being or change. */
	readonly affectedCards: number;
	/** Changes of what the scheduler goes by (made or taken back): all intervals may follow. */
	readonly newChanges: number;
	readonly newArticles: number;
	/** Questions flagged or edited there and not here. */
	readonly newFlags: number;
	readonly newEdits: number;
	/** Questions set aside there and not here. */
	readonly newParked: number;
	/** Notes on questions that have none here. */
	readonly newNotes: number;
	/** Typed answers that count as right there and not here. */
	readonly newAnswers: number;
	/** The reader's own articles: not here · changed later there, so that they replace what is here · changed later here. */
	readonly newOwn: number;
	/** 1: an article that was begun to be added there, and is not here. */
	readonly newDraft: number;
	readonly laterOwn: number;
	readonly earlierOwn: number;
	/** Times of the first and the last new review. */
	readonly from?: number;
	readonly to?: number;
};

export type RestoreResult = { readonly added: number; readonly cards: number };

export type StorageState = {
	/** The browser has promised to keep the data; undefined where it cannot be asked. */
	readonly isPersisted?: boolean;
	readonly usedBytes?: number;
	readonly quotaBytes?: number;
	readonly lastBackupAt?: number;
	/** Log entries made since the last backup: what would be lost. */
	readonly entriesSinceBackup: number;
	readonly entries: number;
	/** The reader's own articles, and how many were added or changed since the last backup. */
	readonly ownArticles: number;
	readonly ownSinceBackup: number;
};

export type DamagedRow = {
	readonly store:
		'cards' | 'reviews' | 'days' | 'meta' | 'flags' | 'edits' | 'segments' | 'articles';
	readonly key: string;
};
