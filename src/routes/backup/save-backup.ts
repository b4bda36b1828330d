import { backupFileName } from '#lib/exchange/backup.ts';
import type { Store } from '#lib/store/store.ts';
import { makeBackup } from '#lib/workers/backup.ts';
import { download } from './save-file.ts';

const type = 'application/x-ndjson';

/** A file of everything, and the moment as of which it was taken. */
export async function backupFile(store: Store, now: number): Promise<File> {
	const text = await makeBackup(await store.everything(now));
	return new File([text], backupFileName(now, -new Date(now).getTimezoneOffset()), { type });
}

/** Hands the browser a file of everything; resolves to its name. */
export async function saveBackup(store: Store, now: number): Promise<string> {
	const file = await backupFile(store, now);
	download(file);
	await store.backedUp(now);
	return file.name;
}

/** The same file as share sheets take it: Chromium shares no `.jsonl`, every system shares text. */
export const asText = (file: File): File =>
	new File([file], file.name.replace(/\.jsonl$/, '.txt'), { type: 'text/plain' });
