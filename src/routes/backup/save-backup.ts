import { backupFileName } from '#lib/exchange/backup.ts';
import type { Store } from '#lib/store/store.ts';
import { type Working, makeBackup } from '#lib/workers/backup.ts';
import { download } from './save-file.ts';

const type = 'application/x-ndjson';

/** A file of everything. */
export async function backupFile(store: Store, now: number, working?: Working): Promise<File> {
	const pieces: Blob[] = [];
	// As blobs the pieces are the browser's, which puts what is large on the disk.
	await makeBackup(store, now, (piece) => void pieces.push(new Blob([piece])), working);
	return new File(pieces, backupFileName(now, -new Date(now).getTimezoneOffset()), { type });
}

/** Hands the browser a file of everything; resolves to its name. */
export async function saveBackup(store: Store, now: number, working?: Working): Promise<string> {
	const file = await backupFile(store, now, working);
	download(file);
	await store.backedUp(now);
	return file.name;
}

/** The same file as share sheets take it: Chromium shares no `.jsonl`, every system shares text. */
export const asText = (file: File): File =>
	new File([file], file.name.replace(/\.jsonl$/, '.txt'), { type: 'text/plain' });
