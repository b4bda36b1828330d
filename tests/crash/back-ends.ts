import { closeSync, openSync, readSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Chromium keeps IndexedDB in one of two databases; newer versions put new profiles on SQLite. */
export const backEnds = {
	leveldb: [],
	sqlite: ['IdbSqliteBackingStore']
} as const satisfies Record<string, readonly string[]>;
export type BackEnd = keyof typeof backEnds;
export const backEndNames = Object.keys(backEnds) as BackEnd[];

/** Which back ends a profile holds databases of: the folder of the one, the first bytes of the other. */
export function backEndsOnDisk(profile: string): BackEnd[] {
	const folder = join(profile, 'Default', 'IndexedDB');
	const files = readdirSync(folder, { recursive: true, withFileTypes: true });
	const isLevelDb = files.some((entry) => entry.name.endsWith('.indexeddb.leveldb'));
	const isSqlite = files.some(
		(entry) => entry.isFile() && beginsWith(join(entry.parentPath, entry.name), 'SQLite format 3')
	);
	const found: BackEnd[] = [];
	if (isLevelDb) found.push('leveldb');
	if (isSqlite) found.push('sqlite');
	return found;
}

function beginsWith(path: string, text: string): boolean {
	const file = openSync(path, 'r');
	try {
		const bytes = Buffer.alloc(text.length);
		readSync(file, bytes, 0, text.length, 0);
		return bytes.toString('latin1') === text;
	} finally {
		closeSync(file);
	}
}
