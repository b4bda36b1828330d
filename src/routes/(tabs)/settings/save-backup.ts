import { backupFileName } from '#lib/exchange/backup.ts';
import type { Store } from '#lib/store/store.ts';
import { makeBackup } from '#lib/workers/backup.ts';

/** Hands the browser a file of everything; resolves to its name. */
export async function saveBackup(store: Store, now: number): Promise<string> {
	const text = await makeBackup(await store.everything(now));
	const name = backupFileName(now, -new Date(now).getTimezoneOffset());
	const url = URL.createObjectURL(new Blob([text], { type: 'application/x-ndjson' }));
	const link = Object.assign(document.createElement('a'), { href: url, download: name });
	link.click();
	// The browser reads the file after the click; a minute is ample, for ever would be a leak.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
	await store.backedUp(now);
	return name;
}
