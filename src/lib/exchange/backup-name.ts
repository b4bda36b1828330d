/** How backups in a folder are called, and which of them have served. */

/** A day has one file; the newest ten days of study are kept, so that a bad day can be gone behind. */
const kept = 10;

/**
 * `attache-backup-2016-05-04-1a2b3c4d.jsonl`: the reader's own day, and the device, because a folder
 * that several devices share must not have one of them remove another's files.
 */
export function folderFileName(now: number, zoneOffsetMinutes: number, device: string): string {
	const day = new Date(now + zoneOffsetMinutes * 60_000).toISOString().slice(0, 10);
	return `attache-backup-${day}-${nameOf(device)}.jsonl`;
}

/** The names of this device's backups that are older than its newest ten. No other file is named. */
export function expiredBackups(names: readonly string[], device: string): string[] {
	const form = new RegExp(`^attache-backup-\\d{4}-\\d{2}-\\d{2}-${nameOf(device)}\\.jsonl$`);
	const own = names.filter((name) => form.test(name)).sort();
	return own.slice(0, Math.max(0, own.length - kept));
}

/** Letters and figures only: it becomes part of a file's name. */
const nameOf = (device: string) => device.replaceAll(/[^0-9a-z]/gi, '').slice(0, 8) || 'device';
