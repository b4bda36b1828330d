import type { Remote } from 'comlink';
import type { BackupReading } from '#lib/exchange/backup.ts';
import type { ReaderRecord } from '#lib/exchange/reader-record.ts';
import { whenControlled } from '#lib/offline/when-controlled.ts';
import { scriptUrl } from '#lib/trusted.ts';
import type { BackupWork } from '#lib/workers/backup.worker.ts';
import workerUrl from '#lib/workers/backup.worker.ts?worker&url';

/** The text of a backup file. Made in a worker, or in the page where none can be had. */
export async function makeBackup(record: ReaderRecord): Promise<string> {
	return (
		(await inWorker((work) => work.writeBackup(record))) ??
		(await import('#lib/exchange/backup.ts')).writeBackup(record)
	);
}

/** What a file holds, verified line by line; never rejects for what is in the file. */
export async function readBackup(text: string): Promise<BackupReading> {
	return (
		(await inWorker((work) => work.readBackup(text))) ??
		(await import('#lib/exchange/read-backup.ts')).readBackup(text)
	);
}

/** A reader's data go to a worker only once its policy is certain (when-controlled.ts). */
const patienceMs = 1000;

/** Undefined if the worker could not be started or broke off. */
async function inWorker<T>(ask: (work: Remote<BackupWork>) => Promise<T>): Promise<T | undefined> {
	if (typeof Worker === 'undefined' || !(await whenControlled(patienceMs))) return undefined;
	const { wrap } = await import('comlink');
	let worker: Worker | undefined;
	try {
		const started = (worker = new Worker(scriptUrl(workerUrl), { type: 'module' }));
		const broken = new Promise<undefined>((resolve) => {
			started.addEventListener('error', () => resolve(undefined), { once: true });
			started.addEventListener('messageerror', () => resolve(undefined), { once: true });
		});
		return await Promise.race([ask(wrap<BackupWork>(started)), broken]);
	} catch {
		return undefined;
	} finally {
		worker?.terminate();
	}
}
