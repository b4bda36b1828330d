import { expose, transfer } from 'comlink';
import { BackupWriter } from '#lib/exchange/backup.ts';
import { readBlob } from '#lib/exchange/read-blob.ts';
import type { ReaderRecord } from '#lib/exchange/reader-record.ts';
import type { LogEntry } from '#lib/scheduling/review.ts';

/** One worker a backup: it keeps where the file stands. */
let writer: BackupWriter | undefined;
const handedOver = (bytes: Uint8Array<ArrayBuffer>) => transfer(bytes, [bytes.buffer]);

const work = {
	readBlob,
	begin(rest: ReaderRecord, hasChanges: boolean) {
		writer = new BackupWriter(rest, hasChanges);
		return handedOver(writer.head());
	},
	add: (entries: readonly LogEntry[]) => handedOver(begun().entries(entries)),
	end: () => handedOver(begun().end())
};
export type BackupWork = typeof work;

function begun(): BackupWriter {
	if (!writer) throw new TypeError('a backup begins with its head');
	return writer;
}

expose(work);
