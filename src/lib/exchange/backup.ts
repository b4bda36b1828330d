import type { LogEntry } from '#lib/scheduling/review.ts';
import type { Session } from '#lib/scheduling/session.ts';

/** Everything a reader has here, apart from the built-in articles. */
export type BackupContent = {
	readonly createdAt: number;
	readonly device: string;
	readonly entries: readonly LogEntry[];
	readonly begun: readonly BegunArticle[];
	/** As stored; checked by whoever takes them over. */
	readonly preferences: Readonly<Record<string, unknown>>;
	readonly session?: Session;
};

export type BegunArticle = { readonly articleId: string; readonly begunAt: number };

export type BackupIssueCode =
	| 'not-a-backup' // another kind of file
	| 'newer-version' // made by a newer version of the program
	| 'too-large'
	| 'cut-short' // the end is missing
	| 'damaged-line' // a line does not match its own checksum, or is no valid row
	| 'damaged-file'; // the lines are good, the whole is not (lines missing, added or moved)

export type BackupIssue = {
	readonly code: BackupIssueCode;
	readonly message: string;
	/** Line of the file, from 1. */
	readonly at?: number;
};

/** What a file holds. `content` has the good lines only; nothing is in it that failed its checksum. */
export type BackupReading = {
	/** whole: every line verified · partial: some lines are good · unusable: none */
	readonly state: 'whole' | 'partial' | 'unusable';
	readonly content: BackupContent;
	/** At most a hundred; `damagedLines` counts all. */
	readonly issues: readonly BackupIssue[];
	readonly damagedLines: number;
};
