import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Way } from '#lib/article/own-article.ts';
import type { Edit } from '#lib/items/edit.ts';
import type { Flag } from '#lib/items/flag.ts';
import type { Card } from '#lib/scheduling/card.ts';
import type { DayTotal } from '#lib/scheduling/day-total.ts';
import type { Digest } from '#lib/scheduling/digest.ts';
import type { BegunArticle } from '#lib/scheduling/learning-record.ts';
import type { OwnAnswers } from '#lib/items/own-answers.ts';
import type { Note } from '#lib/items/note.ts';
import type { Parked } from '#lib/scheduling/parking.ts';
import type { LogEntry } from '#lib/scheduling/review.ts';
import type { ColumnName, ColumnsEnd, ReviewColumns } from '#lib/scheduling/segment.ts';
import type { Session } from '#lib/scheduling/session.ts';

export const databaseVersion = 5;

/** What the log needs to know about itself without being counted. */
export type Journal = {
	/** Ids of the latest reviews that can be taken back, in the order of recording. */
	readonly undoable: readonly string[];
	readonly entriesSinceBackup: number;
	/** Rows of the log, kept with each change, for counting a million takes a second; absent: not counted yet. */
	readonly entries?: number;
	/**
	 * The smallest id that was added, taken back or healed since the log was last sealed: a segment
	 * that reaches so far is void. Absent: none. The empty text: nothing is known, so all are void.
	 */
	readonly changedFrom?: string;
	/** Which run of sealing may put segments: the one that began last. */
	readonly sealer?: string;
};

/** Log entries from `firstId` to `lastId` as columns, which go on with those of the segment before. */
export type SegmentRow = {
	readonly number: number;
	readonly firstId: string;
	readonly lastId: string;
	/** How many log entries it covers, undos among them. */
	readonly entries: number;
	/** How many reviews stand in it: the length of each column. */
	readonly count: number;
	/** Cards and articles that no segment before has numbered. */
	readonly newCardIds: readonly string[];
	readonly newArticleIds: readonly string[];
	readonly openUndos: readonly string[];
	readonly columns: Pick<ReviewColumns, ColumnName>;
	/** `columnsBasis` of the parameters that the columns go by. */
	readonly basis: string;
	/** Of all columns (segments.ts). */
	readonly sum: number;
};

/** Memory of all cards after segment `number`: columns are rounded, the fold goes on from this. */
export type SealedEnd = Pick<ColumnsEnd, 'stability' | 'difficulty' | 'lastDay'> & {
	readonly number: number;
};

/**
 * Sums over everything that is sealed, up to segment `number` (digest-row.ts says when they hold).
 * Statistics go on from them and from the sealed end, and need no segment.
 */
export type DigestRow = {
	readonly form: 1;
	readonly number: number;
	/** The last entry that is sealed. */
	readonly lastId: string;
	/** As that segment's. */
	readonly openUndos: readonly string[];
	readonly basis: string;
	/** The run of sealing (`Journal.sealer`) that they belong to. */
	readonly sealer: string;
	readonly digest: Digest;
	/** Checksum of the numbers. */
	readonly sum: number;
};

/** What lists and plans need to know of an article of the reader's own; made from the article. */
export type OwnEntry = {
	readonly id: string;
	readonly headline: string;
	readonly publisher: string;
	/** EDTF; the day that the article speaks from, and that on which it appeared. */
	readonly toldAsOf: string;
	readonly published?: string;
	/** Reading time. */
	readonly minutes: number;
	/** Facts that were not rejected, and how many of them wait for the reader's word. */
	readonly facts: number;
	readonly waiting: number;
	readonly way: Way;
	readonly addedAt: number;
	readonly changedAt: number;
	/** Checksum of the article: its items are made from this very one, or are out of date. */
	readonly sum: string;
	/** Questions; absent until they are made. */
	readonly items?: number;
	/** `itemsBasis` of what they were made from. */
	readonly itemsBasis?: string;
	/** Cards whose questions are not among them any more: neither asked nor counted. Absent: not looked for yet. */
	readonly orphans?: readonly string[];
};

/** A part of an own article as JSON, with its CRC-32: a disk may have changed it. */
export type PartRow = {
	readonly id: string;
	readonly part: 'article' | 'items' | 'outline' | 'review';
	readonly json: string;
	readonly crc32: string;
};

export type Meta = {
	device: string;
	journal: Journal;
	session: Session;
	preferences: Readonly<Record<string, unknown>>;
	lastBackupAt: number;
	/** What the reader set aside, the latest first. */
	parked: readonly Parked[];
	/** What the reader wrote on a question, by item: a row each. */
	[note: `note/${string}`]: Note;
	/** Typed answers that the reader wants counted as right. */
	ownAnswers: readonly OwnAnswers[];
	/** `parametersId` of what the log says; absent: the published ones. A card with another one is behind. */
	parametersId: string;
	/** A walk through the cards that are behind has not come to its end. */
	isBehind: true;
	sealedEnd: SealedEnd;
	digest: DigestRow;
	/** An article that is being brought in, so that a reload loses nothing of it. */
	draft: Readonly<Record<string, string>>;
};

/** Rows as written. What is read back is checked: a disk may have changed it. */
export type Tables = DBSchema & {
	/** The log: key is time-ordered, so a stretch of time is a key range. */
	reviews: { key: string; value: LogEntry; indexes: { byCard: [string, string] } };
	/** Folded cards. A card without `dueAt` is not in `byDue`. */
	cards: {
		key: string;
		value: Card;
		indexes: { byDue: number; byArticle: string; byStanding: [string, Card['state']] };
	};
	days: { key: [number, string]; value: DayTotal };
	begun: { key: string; value: BegunArticle };
	meta: { key: keyof Meta; value: Meta[keyof Meta] };
	/** What the reader did to questions, by item: neither log nor library. */
	flags: { key: string; value: Flag };
	edits: { key: string; value: Edit };
	/** The sealed part of the log, for statistics: never changed, only dropped and made again. */
	segments: { key: number; value: SegmentRow };
	/** The reader's own articles: what lists show, and apart from it the parts, which are large. */
	articles: { key: string; value: OwnEntry };
	articleParts: { key: [string, PartRow['part']]; value: PartRow };
};

export type Database = IDBPDatabase<Tables>;
export type TableName =
	| 'reviews'
	| 'cards'
	| 'days'
	| 'begun'
	| 'meta'
	| 'flags'
	| 'edits'
	| 'segments'
	| 'articles'
	| 'articleParts';
export const tableNames: TableName[] = [
	'reviews',
	'cards',
	'days',
	'begun',
	'meta',
	'flags',
	'edits',
	'segments',
	'articles',
	'articleParts'
];

/** Brings a database of any older version up to date, a step a version; never edit a step. */
export function upgrade(
	database: Database,
	from: number,
	transaction: Pick<IDBPTransaction<Tables, TableName[], 'versionchange'>, 'objectStore'>
): void {
	if (from < 1) {
		const reviews = database.createObjectStore('reviews', { keyPath: 'id' });
		reviews.createIndex('byCard', ['cardId', 'id']);
		const cards = database.createObjectStore('cards', { keyPath: 'id' });
		cards.createIndex('byDue', 'dueAt');
		cards.createIndex('byArticle', 'articleId');
		database.createObjectStore('days', { keyPath: ['day', 'articleId'] });
		database.createObjectStore('begun', { keyPath: 'articleId' });
		database.createObjectStore('meta');
	}
	if (from < 2) {
		database.createObjectStore('flags', { keyPath: 'itemId' });
		database.createObjectStore('edits', { keyPath: 'itemId' });
	}
	if (from < 3) database.createObjectStore('segments', { keyPath: 'number' });
	if (from < 4) {
		database.createObjectStore('articles', { keyPath: 'id' });
		database.createObjectStore('articleParts', { keyPath: ['id', 'part'] });
	}
	// Counts what is known of an article without reading a card.
	if (from < 5) transaction.objectStore('cards').createIndex('byStanding', ['articleId', 'state']);
}
