/**
 * The backup file, versions 1 to 7: JSON Lines. A header, one line a thing with its own CRC-32, and at
 * the end the number of lines and the SHA-256 of all before. So a damaged file says which of its
 * lines are still good, and a file that was cut short is known as such.
 *
 * Version 2 adds the kinds `flag` and `edit`, version 3 `parked`, and entries that change what the
 * scheduler goes by, version 4 `article`: the reader's own, without their questions, which are made
 * again; version 5 `note`: what the reader wrote, and `draft`: an article that is being brought in;
 * version 6 `answers`: what the reader wants counted as right, and questions that are only put off,
 * which an older program would leave aside for good; version 7 articles that leave questions out, which
 * an older program would take for damaged.
 * A file is written as the lowest version that has all its kinds, so that an older
 * copy of the program can read it.
 */
import { Sha256 } from '#lib/article/hash.ts';
import { crc32 } from '#lib/exchange/checksum.ts';
import type { ReaderRecord } from '#lib/exchange/reader-record.ts';
import type { Draft } from '#lib/exchange/valid-draft.ts';
import type { OwnArticle } from '#lib/article/own-article.ts';
import type { Edit } from '#lib/items/edit.ts';
import type { Flag } from '#lib/items/flag.ts';
import type { Note } from '#lib/items/note.ts';
import type { OwnAnswers } from '#lib/items/own-answers.ts';
import type { BegunArticle, LearningRecord } from '#lib/scheduling/learning-record.ts';
import type { Parked } from '#lib/scheduling/parking.ts';
import { type LogEntry, allCards } from '#lib/scheduling/review.ts';
import type { Session } from '#lib/scheduling/session.ts';

export const backupFormat = 'attache/backup';
export const backupVersion = 7;

export type BackupIssueCode =
	| 'not-a-backup' // another kind of file
	| 'newer-version' // made by a newer version of the program
	| 'cut-short' // the end is missing
	| 'unknown-line' // a good line of a kind that this version does not know
	| 'damaged-line' // a line does not match its own checksum, or is no valid row
	| 'damaged-file'; // the lines are good, the whole is not: lines missing, added or moved

export type BackupIssue = {
	readonly code: BackupIssueCode;
	readonly message: string;
	/** Line of the file, from 1. */
	readonly at?: number;
};

/** What a file holds. `content` has good lines only; nothing is in it that failed its checksum. */
export type BackupReading = {
	/** whole: all verified · partial: some lines are good · unusable: none */
	readonly state: 'whole' | 'partial' | 'unusable';
	readonly content: ReaderRecord;
	/** At most a hundred; `damagedLines` counts all. */
	readonly issues: readonly BackupIssue[];
	readonly damagedLines: number;
};

/** One line of a backup, before its checksum is put in front. */
export type BackupLine =
	| { readonly kind: 'entry'; readonly row: LogEntry }
	| { readonly kind: 'begun'; readonly row: BegunArticle }
	| { readonly kind: 'preferences'; readonly row: LearningRecord['preferences'] }
	| { readonly kind: 'session'; readonly row: Session }
	| { readonly kind: 'flag'; readonly row: Flag }
	| { readonly kind: 'edit'; readonly row: Edit }
	| { readonly kind: 'parked'; readonly row: Parked }
	| { readonly kind: 'note'; readonly row: Note }
	| { readonly kind: 'answers'; readonly row: OwnAnswers }
	| { readonly kind: 'article'; readonly row: OwnArticle }
	| { readonly kind: 'draft'; readonly row: Draft };

/** The whole file as one text, for a record that is in memory. */
export function writeBackup(record: ReaderRecord): Promise<string> {
	const { entries } = record;
	const writer = new BackupWriter(
		record,
		entries.some(({ cardId }) => cardId === allCards)
	);
	const decoder = new TextDecoder();
	const pieces = [writer.head(), writer.entries(entries), writer.end()];
	return Promise.resolve(pieces.map((bytes) => decoder.decode(bytes)).join(''));
}

/** Makes the file a piece at a time: `head`, the log's `entries` as they come, `end`. */
export class BackupWriter {
	readonly #rest: ReaderRecord;
	readonly #version: number;
	readonly #hashing = new Sha256();
	readonly #encoder = new TextEncoder();
	#lines = 0;

	/** `rest`: all but the entries. `hasChanges`: some of them will be changes of the parameters. */
	constructor(rest: ReaderRecord, hasChanges: boolean) {
		this.#rest = rest;
		this.#version = versionFor(rest, hasChanges);
	}

	head(): Uint8Array<ArrayBuffer> {
		const { createdAt, device, preferences, begun } = this.#rest;
		const header = { format: backupFormat, version: this.#version, createdAt, device };
		const lines: BackupLine[] = [
			{ kind: 'preferences', row: preferences },
			...begun.map((row) => ({ kind: 'begun', row }) as const)
		];
		return this.#piece([JSON.stringify(header), ...lines.map(withSum)]);
	}

	entries(entries: readonly LogEntry[]): Uint8Array<ArrayBuffer> {
		return this.#piece(entries.map((row) => withSum({ kind: 'entry', row })));
	}

	/** What stands behind the log, and the line that says how much there is. */
	end(): Uint8Array<ArrayBuffer> {
		const body = this.#piece(linesBehind(this.#rest).map(withSum));
		const trailer = { lines: this.#lines, sha256: this.#hashing.hex() };
		const last = this.#encoder.encode(`${JSON.stringify(trailer)}\n`);
		const all = new Uint8Array(body.length + last.length);
		all.set(body);
		all.set(last, body.length);
		return all;
	}

	#piece(lines: readonly string[]): Uint8Array<ArrayBuffer> {
		const bytes = this.#encoder.encode(lines.map((line) => `${line}\n`).join(''));
		this.#lines += lines.length;
		this.#hashing.update(bytes);
		return bytes;
	}
}

function versionFor(rest: ReaderRecord, hasChanges: boolean): number {
	const { flags = [], edits = [], parked = [], notes = [], own = [], ownAnswers = [] } = rest;
	if (own.some(({ article }) => article.leftOut)) return backupVersion;
	if (ownAnswers.length > 0 || parked.some(({ backAt }) => backAt !== undefined)) return 6;
	if (notes.length > 0 || rest.draft) return 5;
	if (own.length > 0) return 4;
	if (hasChanges || parked.length > 0) return 3;
	return flags.length + edits.length > 0 ? 2 : 1;
}

/** `attache-backup-2016-05-04.jsonl`: the reader's own day, not Greenwich's. */
export function backupFileName(now: number, zoneOffsetMinutes: number): string {
	const day = new Date(now + zoneOffsetMinutes * 60_000).toISOString().slice(0, 10);
	return `attache-backup-${day}.jsonl`;
}

function linesBehind(rest: ReaderRecord): BackupLine[] {
	const { session, flags, edits, parked, notes, ownAnswers, own, draft } = rest;
	return [
		...(flags ?? []).map((row) => ({ kind: 'flag', row }) as const),
		...(edits ?? []).map((row) => ({ kind: 'edit', row }) as const),
		...(parked ?? []).map((row) => ({ kind: 'parked', row }) as const),
		...(notes ?? []).map((row) => ({ kind: 'note', row }) as const),
		...(ownAnswers ?? []).map((row) => ({ kind: 'answers', row }) as const),
		...(own ?? []).map((row) => ({ kind: 'article', row }) as const),
		...(draft ? [{ kind: 'draft', row: draft } as const] : []),
		...(session ? [{ kind: 'session', row: session } as const] : [])
	];
}

function withSum(line: BackupLine): string {
	const text = JSON.stringify(line);
	return `{"crc32":"${crc32(text)}","is":${text}}`;
}
