/** Reads a backup that may be damaged or hostile. Nothing is trusted that is not checked here. */
import {
	type BackupIssue,
	type BackupIssueCode,
	type BackupReading,
	backupFormat,
	backupVersion
} from '#lib/exchange/backup.ts';
import type { OwnArticle } from '#lib/article/own-article.ts';
import type { ReaderRecord } from '#lib/exchange/reader-record.ts';
import { type Draft, readDraft } from '#lib/exchange/valid-draft.ts';
import { readEdit, readFlag, readNote, readOwnAnswers } from '#lib/exchange/valid-hand.ts';
import { readOwn } from '#lib/exchange/valid-own.ts';
import type { Edit } from '#lib/items/edit.ts';
import type { Flag } from '#lib/items/flag.ts';
import { Sha256 } from '#lib/article/hash.ts';
import { crc32OfBytes } from '#lib/exchange/checksum.ts';
import { type Line, linesOf } from '#lib/exchange/byte-lines.ts';
import type { Note } from '#lib/items/note.ts';
import type { OwnAnswers } from '#lib/items/own-answers.ts';
import type { BegunArticle, LearningRecord } from '#lib/scheduling/learning-record.ts';
import { type Parked, readParked } from '#lib/scheduling/parking.ts';
import type { LogEntry } from '#lib/scheduling/review.ts';
import { isName, isTime, readShape } from '#lib/scheduling/shape.ts';
import { readEntry } from '#lib/scheduling/valid-entry.ts';
import { readBegun, readSession } from '#lib/scheduling/valid-rows.ts';

const mostIssues = 100;
/** Entries handed over at a time. */
const bite = 1_000;

/** Gets the entries of the log, some at a time, in the order of the file; the next come when it resolves. */
export type TakeEntries = (entries: readonly LogEntry[]) => Promise<void> | void;

type Building = {
	entries: LogEntry[];
	begun: BegunArticle[];
	preferences: LearningRecord['preferences'];
	session?: NonNullable<LearningRecord['session']>;
	flags: Map<string, Flag>;
	edits: Map<string, Edit>;
	parked: Map<string, Parked>;
	notes: Map<string, Note>;
	ownAnswers: Map<string, OwnAnswers>;
	own: Map<string, OwnArticle>;
	draft?: Draft;
};

/** A file that is in memory, with its entries, each once. */
export async function readBackup(text: string): Promise<BackupReading> {
	const entries = new Map<string, LogEntry>();
	const pieces = [new TextEncoder().encode(text)];
	const reading = await readBackupIn(pieces, (some) => {
		for (const entry of some) entries.set(entry.id, entry);
	});
	return { ...reading, content: { ...reading.content, entries: [...entries.values()] } };
}

/**
 * A file piece by piece: `take` gets its entries, the rest is in the `content` that it resolves to. No
 * more is in memory at once than a piece and a bite of entries, however large the file.
 */
export async function readBackupIn(
	pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
	take: TakeEntries
): Promise<BackupReading> {
	const reader = new BackupReader();
	for await (const line of linesOf(pieces)) {
		if (reader.next(line) === 'newer-version') return refusal('newer-version');
		if (reader.building.entries.length >= bite) await take(reader.building.entries.splice(0));
	}
	const reading = reader.end();
	if (reader.building.entries.length > 0) await take(reader.building.entries.splice(0));
	return reading;
}

class BackupReader {
	readonly building: Building = {
		entries: [],
		begun: [],
		preferences: {},
		flags: new Map(),
		edits: new Map(),
		parked: new Map(),
		notes: new Map(),
		ownAnswers: new Map(),
		own: new Map()
	};
	readonly #hashing = new Sha256();
	readonly #issues: BackupIssue[] = [];
	#header: ReturnType<typeof readHeader> | undefined;
	/** Lines that were looked at, the header among them; and of them, behind the header, the good ones. */
	#lines = 0;
	#good = 0;
	#hasForm = false;
	#damaged = 0;
	/** Too long to be kept, so that the checksum of all is not known. */
	#isOverlong = false;
	/** The last line that is not empty may be the trailer: it waits for the next, and so do empty ones. */
	#held: { readonly line: Line } | undefined;
	#empty = 0;

	next(line: Line): 'newer-version' | undefined {
		if (line && isEmpty(line)) {
			this.#empty++;
			return undefined;
		}
		if (this.#held) this.#take(this.#held.line);
		for (; this.#empty > 0; this.#empty--) this.#take(new Uint8Array(0));
		this.#held = { line };
		return this.#header === 'newer-version' ? 'newer-version' : undefined;
	}

	end(): BackupReading {
		const trailer = this.#lines > 0 ? readTrailer(textOf(this.#held?.line)) : undefined;
		if (!trailer && this.#held) this.#take(this.#held.line);
		const header = this.#header ?? 'not-a-backup';
		const isHeaderLost = header === 'not-a-backup' && this.#hasForm;
		if (typeof header === 'string' && !isHeaderLost) return refusal(header);
		const issues = [...(isHeaderLost ? [damagedLine(1)] : []), ...this.#issues];
		const damagedLines = this.#damaged + (isHeaderLost ? 1 : 0);
		if (!trailer) issues.unshift(cutShort);
		else if (damagedLines === 0 && !this.#isWhole(trailer)) issues.unshift(notWhole);
		const origin = typeof header === 'string' ? unknownOrigin : header;
		const content = { ...origin, ...contentOf(this.building) };
		const state = issues.length === 0 ? 'whole' : this.#good > 0 ? 'partial' : 'unusable';
		return { state, content, issues: issues.slice(0, mostIssues + 1), damagedLines };
	}

	#isWhole({ lines, sha256 }: Trailer): boolean {
		return !this.#isOverlong && lines === this.#lines && sha256 === this.#hashing.hex();
	}

	#take(line: Line): void {
		this.#lines++;
		if (line) this.#hashing.update(line);
		else this.#isOverlong = true;
		this.#hashing.update(lineEnd);
		if (this.#header === undefined) {
			this.#header = readHeader(textOf(line));
			return;
		}
		const taken = line ? takeLine(line, this.building) : 'damaged';
		if (taken === 'taken') this.#good++;
		if (taken !== 'formless' && line) this.#hasForm = true;
		if (taken === 'taken') return;
		this.#damaged++;
		const issue = taken === 'unknown' ? unknownLine : damagedLine;
		if (this.#issues.length < mostIssues) this.#issues.push(issue(this.#lines));
	}
}

const lineEnd = Uint8Array.of(10);
const isEmpty = (line: Uint8Array) =>
	line.every((byte) => byte === 32 || byte === 9 || byte === 13);
const decoder = new TextDecoder();
const textOf = (line: Line): string | undefined => line && decoder.decode(line);

const unknownOrigin = { createdAt: 0, device: '' };

function damagedLine(at: number): BackupIssue {
	return { code: 'damaged-line', message: `Line ${at} is damaged.`, at };
}

function unknownLine(at: number): BackupIssue {
	const message = `Line ${at} holds something that this version of the program does not know.`;
	return { code: 'unknown-line', message, at };
}

function contentOf({ flags, edits, parked, notes, ownAnswers, own, ...rest }: Building) {
	return {
		...rest,
		entries: [],
		...(flags.size > 0 && { flags: [...flags.values()] }),
		...(edits.size > 0 && { edits: [...edits.values()] }),
		...(parked.size > 0 && { parked: [...parked.values()] }),
		...(notes.size > 0 && { notes: [...notes.values()] }),
		...(ownAnswers.size > 0 && { ownAnswers: [...ownAnswers.values()] }),
		...(own.size > 0 && { own: [...own.values()] })
	} satisfies Omit<ReaderRecord, 'createdAt' | 'device'>;
}

const cutShort: BackupIssue = {
	code: 'cut-short',
	message: 'The end of the file is missing. What is left of it can be restored.'
};
const notWhole: BackupIssue = {
	code: 'damaged-file',
	message: 'Lines are missing from the file or were moved. What is in it can be restored.'
};

function refusal(code: 'not-a-backup' | 'newer-version'): BackupReading {
	return code === 'newer-version'
		? unusable(code, 'A newer version of the program made this backup. Update, then try again.')
		: unusable(code, 'This file is not a backup of this program, or its first line is damaged.');
}

function unusable(code: BackupIssueCode, message: string): BackupReading {
	const content = { ...unknownOrigin, entries: [], begun: [], preferences: {} };
	return { state: 'unusable', content, issues: [{ code, message }], damagedLines: 0 };
}

function readHeader(
	line: string | undefined
): Pick<LearningRecord, 'createdAt' | 'device'> | 'not-a-backup' | 'newer-version' {
	const value = parse(line);
	if (field(value, 'format') !== backupFormat) return 'not-a-backup';
	const version = field(value, 'version');
	if (typeof version === 'number' && version > backupVersion) return 'newer-version';
	const shape = { createdAt: isTime, device: isName };
	return typeof version === 'number' && Number.isInteger(version) && version >= 1
		? (readShape<Pick<LearningRecord, 'createdAt' | 'device'>>(shape, value) ?? 'not-a-backup')
		: 'not-a-backup';
}

type Trailer = { readonly lines: number; readonly sha256: string };

function readTrailer(line: string | undefined): Trailer | undefined {
	return readShape<Trailer>({ lines: Number.isInteger, sha256: isName }, parse(line));
}

/** `{"crc32":"01234567","is":…}`, by bytes: a text may have any character in it. */
const form = { open: '{"crc32":"', between: '","is":', sum: 8 };
const sumEnd = form.open.length + form.sum;
const textAt = sumEnd + form.between.length;

/** Puts a good line where it belongs, or says what is the matter with it; formless: not a line of ours at all. */
function takeLine(line: Uint8Array, into: Building): 'taken' | 'damaged' | 'unknown' | 'formless' {
	const head = decoder.decode(line.subarray(0, textAt));
	const sum = head.slice(form.open.length, sumEnd);
	const isOurs =
		head.startsWith(form.open) &&
		head.endsWith(form.between) &&
		/^[0-9a-f]{8}$/.test(sum) &&
		line.at(-1) === 125;
	if (!isOurs) return 'formless';
	const bytes = line.subarray(textAt, -1);
	if (crc32OfBytes(bytes) !== sum) return 'damaged';
	const value = parse(decoder.decode(bytes));
	const row = field(value, 'row');
	const kind = field(value, 'kind');
	if (typeof kind !== 'string') return 'damaged';
	const take = Object.hasOwn(takers, kind) ? takers[kind] : undefined;
	if (!take) return 'unknown';
	return take(row, into) ? 'taken' : 'damaged';
}

/** By kind of line; false if the row is none of it. */
const takers: Readonly<Record<string, (row: unknown, into: Building) => boolean>> = {
	entry: (row, into) => ifRead(readEntry(row), (entry) => into.entries.push(entry)),
	begun: (row, into) => ifRead(readBegun(row), (begun) => into.begun.push(begun)),
	session: (row, into) => ifRead(readSession(row), (session) => (into.session = session)),
	flag: (row, into) => ifRead(readFlag(row), (flag) => into.flags.set(flag.itemId, flag)),
	edit: (row, into) => ifRead(readEdit(row), (edit) => into.edits.set(edit.itemId, edit)),
	parked: (row, into) =>
		ifRead(readParked(row), (parked) => into.parked.set(parked.itemId, parked)),
	note: (row, into) => ifRead(readNote(row), (note) => into.notes.set(note.itemId, note)),
	answers: (row, into) =>
		ifRead(readOwnAnswers(row), (answers) => into.ownAnswers.set(answers.itemId, answers)),
	article: (row, into) => ifRead(readOwn(row), (own) => into.own.set(own.article.id, own)),
	draft: (row, into) => ifRead(readDraft(row), (draft) => (into.draft = draft)),
	preferences(row, into) {
		if (typeof row !== 'object' || row === null || Array.isArray(row)) return false;
		into.preferences = row as LearningRecord['preferences'];
		return true;
	}
};

function ifRead<T>(row: T | undefined, take: (row: T) => unknown): boolean {
	if (row !== undefined) take(row);
	return row !== undefined;
}

/** JSON without the keys by which a file could reach into other objects. */
function parse(text: string | undefined): unknown {
	try {
		const whole = text ?? '';
		// A reviver makes it five times slower: only where such a key may stand, spelt out or escaped.
		if (!/__proto__|constructor|prototype|\\u/.test(whole)) return JSON.parse(whole);
		return JSON.parse(whole, (key, value: unknown) => {
			if (['__proto__', 'constructor', 'prototype'].includes(key)) throw new SyntaxError(key);
			return value;
		});
	} catch {
		return undefined;
	}
}

function field(value: unknown, name: string): unknown {
	return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
		? Reflect.get(value, name)
		: undefined;
}
