import type { Remote } from 'comlink';
import type { BackupReading } from '#lib/exchange/backup.ts';
import type { TakeEntries } from '#lib/exchange/read-backup.ts';
import { whenControlled } from '#lib/offline/when-controlled.ts';
import type { Store } from '#lib/store/store.ts';
import { scriptUrl } from '#lib/trusted.ts';
import type { BackupWork } from '#lib/workers/backup.worker.ts';
import workerUrl from '#lib/workers/backup.worker.ts?worker&url';

export type Working = {
	/** 0–1; not called where it takes no time. */
	readonly onProgress?: (share: number) => void;
	/** Ends it at once; it rejects with the signal's reason. */
	readonly signal?: AbortSignal;
};

/** Fewer are done before a bar could be read. */
const quick = 20_000;
const quickBytes = 8_000_000;

/**
 * Makes a backup of everything, a piece at a time: `put` gets the pieces of the file in turn. In a
 * worker, or in the page where none can be had.
 */
export async function makeBackup(
	store: Store,
	now: number,
	put: (piece: Uint8Array<ArrayBuffer>) => Promise<void> | void,
	{ onProgress, signal }: Working = {}
): Promise<void> {
	const { rest, hasChanges, entries: all } = await store.everythingButLog(now);
	const { work, end } = (await startWorker()) ?? (await inPage());
	try {
		await put(await work.begin(rest, hasChanges));
		let done = 0;
		await store.readLog(async (entries) => {
			signal?.throwIfAborted();
			await put(await work.add(entries));
			done += entries.length;
			if (all > quick) onProgress?.(Math.min(1, done / all));
		});
		signal?.throwIfAborted();
		await put(await work.end());
	} finally {
		end();
	}
}

/** The worker's part, in the page: without a worker it only takes longer. */
async function inPage() {
	const { BackupWriter } = await import('#lib/exchange/backup.ts');
	let writer: InstanceType<typeof BackupWriter>;
	const work = {
		begin: (...given: ConstructorParameters<typeof BackupWriter>) =>
			(writer = new BackupWriter(...given)).head(),
		add: (entries: Parameters<BackupWork['add']>[0]) => writer.entries(entries),
		end: () => writer.end()
	};
	return { work, end: () => undefined };
}

/**
 * What a file holds, verified line by line; `take` gets its entries, some at a time, and is told
 * where they begin (again, if the worker broke off). Never rejects for what is in the file.
 */
export async function readBackup(
	file: Blob,
	{ begin, take }: { readonly begin?: () => void; readonly take: TakeEntries },
	{ onProgress, signal }: Working = {}
): Promise<BackupReading> {
	const progress = file.size > quickBytes ? onProgress : undefined;
	const started = await startWorker();
	if (started) {
		try {
			begin?.();
			const { proxy } = await import('comlink');
			const hear = proxy((share: number) => progress?.(share));
			const reading = started.work.readBlob(file, proxy(take), hear);
			const done = await Promise.race([reading, started.broken, aborted(signal)]);
			if (done) return done;
		} finally {
			started.end();
		}
	}
	begin?.();
	const { readBlob } = await import('#lib/exchange/read-blob.ts');
	return readBlob(file, take, (share) => {
		signal?.throwIfAborted();
		progress?.(share);
	});
}

function aborted(signal: AbortSignal | undefined): Promise<never> {
	return new Promise((_, reject) => {
		const stop = () => reject(signal?.reason as Error);
		if (signal?.aborted) stop();
		signal?.addEventListener('abort', stop, { once: true });
	});
}

/** A reader's data go to a worker only once its policy is certain (when-controlled.ts). */
const patienceMs = 1000;

/** Undefined if no worker can be started. */
async function startWorker(): Promise<
	{ work: Remote<BackupWork>; broken: Promise<undefined>; end: () => void } | undefined
> {
	if (typeof Worker === 'undefined' || !(await whenControlled(patienceMs))) return undefined;
	const { wrap } = await import('comlink');
	try {
		const worker = new Worker(scriptUrl(workerUrl), { type: 'module' });
		const broken = new Promise<undefined>((resolve) => {
			worker.addEventListener('error', () => resolve(undefined), { once: true });
			worker.addEventListener('messageerror', () => resolve(undefined), { once: true });
		});
		return { work: wrap<BackupWork>(worker), broken, end: () => worker.terminate() };
	} catch {
		return undefined;
	}
}
