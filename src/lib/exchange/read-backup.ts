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
import { readEdit, readFlag } from '#lib/exchange/valid-hand.ts';
import { readOwn } from '#lib/exchange/valid-own.ts';
import type { Edit } from '#lib/items/edit.ts';
import type { Flag } from '#lib/items/flag.ts';
import { crc32, sha256 } from '#lib/exchange/checksum.ts';
import type { BegunArticle, LearningRecord } from '#lib/scheduling/learning-record.ts';
import { type Parked, readParked } from '#lib/scheduling/parking.ts';
import type { LogEntry } from '#lib/scheduling/review.ts';
import { isName, isTime, readShape } from '#lib/scheduling/shape.ts';
import { readEntry } from '#lib/scheduling/valid-entry.ts';
import { readBegun, readSession } from '#lib/scheduling/valid-rows.ts';

/** Some 700,000 reviews; more would not fit into a phone's memory at once. */
export const largestBackup = 256 * 1024 * 1024;
const mostIssues = 100;

type Building = {
	entries: Map<string, LogEntry>;
	begun: BegunArticle[];
	preferences: LearningRecord['preferences'];
	session?: NonNullable<LearningRecord['session']>;
	flags: Map<string, Flag>;
	edits: Map<string, Edit>;
	parked: Map<string, Parked>;
	own: Map<string, OwnArticle>;
};

export async function readBackup(text: string): Promise<BackupReading> {
	if (text.length > largestBackup)
		return unusable('too-large', 'The file is too large to be a backup of this program.');
	// A byte order mark and Windows line ends may come from an editor or a mail program.
	const clean = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
	const lines = clean.split('\n');
	const header = readHeader(lines[0]);
	const isHeaderLost = header === 'not-a-backup' && lines.some((line) => lineForm.test(line));
	if (typeof header === 'string' && !isHeaderLost) return refusal(header);
	const end = lastFilled(lines);
	const trailer = readTrailer(lines[end]);
	const body = lines.slice(1, trailer ? end : end + 1);
	const building: Building = {
		entries: new Map(),
		begun: [],
		preferences: {},
		flags: new Map(),
		edits: new Map(),
		parked: new Map(),
		own: new Map()
	};
	const issues: BackupIssue[] = [];
	let damagedLines = isHeaderLost ? 1 : 0;
	if (isHeaderLost) issues.push(damagedLine(1));
	body.forEach((line, index) => {
		const taken = takeLine(line, building);
		if (taken === 'taken') return;
		damagedLines++;
		if (issues.length < mostIssues) issues.push(lineIssue[taken](index + 2));
	});
	if (!trailer) issues.unshift(cutShort);
	else if (damagedLines === 0 && !(await isWhole(lines, end, trailer))) issues.unshift(notWhole);
	const origin = typeof header === 'string' ? unknownOrigin : header;
	const content = { ...origin, ...contentOf(building) };
	const hasAny = body.length > damagedLines - (isHeaderLost ? 1 : 0);
	const state = issues.length === 0 ? 'whole' : hasAny ? 'partial' : 'unusable';
	return { state, content, issues, damagedLines };
}

const unknownOrigin = { createdAt: 0, device: '' };
const lineForm = /^\{"crc32":"([0-9a-f]{8})","is":(.*)\}$/;

function damagedLine(at: number): BackupIssue {
	return { code: 'damaged-line', message: `Line ${at} is damaged.`, at };
}

function unknownLine(at: number): BackupIssue {
	const message = `Line ${at} holds something that this version of the program does not know.`;
	return { code: 'unknown-line', message, at };
}

const lineIssue = { damaged: damagedLine, unknown: unknownLine };

function contentOf({ entries, flags, edits, parked, own, ...rest }: Building) {
	return {
		...rest,
		entries: [...entries.values()],
		...(flags.size > 0 && { flags: [...flags.values()] }),
		...(edits.size > 0 && { edits: [...edits.values()] }),
		...(parked.size > 0 && { parked: [...parked.values()] }),
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

async function isWhole(lines: string[], end: number, trailer: Trailer): Promise<boolean> {
	if (trailer.lines !== end) return false;
	return (await sha256(`${lines.slice(0, end).join('\n')}\n`)) === trailer.sha256;
}

/** Puts a good line where it belongs, or says what is the matter with it. */
function takeLine(line: string, into: Building): 'taken' | keyof typeof lineIssue {
	const [, sum, text] = lineForm.exec(line) ?? [];
	if (text === undefined || crc32(text) !== sum) return 'damaged';
	const value = parse(text);
	const row = field(value, 'row');
	const kind = field(value, 'kind');
	if (typeof kind !== 'string') return 'damaged';
	const take = Object.hasOwn(takers, kind) ? takers[kind] : undefined;
	if (!take) return 'unknown';
	return take(row, into) ? 'taken' : 'damaged';
}

/** By kind of line; false if the row is none of it. */
const takers: Readonly<Record<string, (row: unknown, into: Building) => boolean>> = {
	entry: (row, into) => ifRead(readEntry(row), (entry) => into.entries.set(entry.id, entry)),
	begun: (row, into) => ifRead(readBegun(row), (begun) => into.begun.push(begun)),
	session: (row, into) => ifRead(readSession(row), (session) => (into.session = session)),
	flag: (row, into) => ifRead(readFlag(row), (flag) => into.flags.set(flag.itemId, flag)),
	edit: (row, into) => ifRead(readEdit(row), (edit) => into.edits.set(edit.itemId, edit)),
	parked: (row, into) =>
		ifRead(readParked(row), (parked) => into.parked.set(parked.itemId, parked)),
	article: (row, into) => ifRead(readOwn(row), (own) => into.own.set(own.article.id, own)),
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
		return JSON.parse(text ?? '', (key, value: unknown) => {
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

function lastFilled(lines: readonly string[]): number {
	const at = lines.findLastIndex((line) => line.trim() !== '');
	return Math.max(0, at);
}
