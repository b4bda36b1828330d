import type { BackupReading } from '#lib/exchange/backup.ts';
import { type TakeEntries, readBackupIn } from '#lib/exchange/read-backup.ts';

/** A megabyte: a slice is read at once, and what is read of it is let go. */
const pieceBytes = 1_048_576;

/** A backup file, a piece at a time; `onProgress` hears the share of it that is read. */
export function readBlob(
	file: Blob,
	take: TakeEntries,
	onProgress?: (share: number) => Promise<void> | void
): Promise<BackupReading> {
	async function* pieces(): AsyncGenerator<Uint8Array> {
		for (let at = 0; at < file.size; at += pieceBytes) {
			yield new Uint8Array(await file.slice(at, at + pieceBytes).arrayBuffer());
			await onProgress?.(Math.min(1, (at + pieceBytes) / file.size));
		}
	}
	return readBackupIn(pieces(), take);
}
