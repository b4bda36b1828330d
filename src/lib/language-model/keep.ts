import files from 'virtual:language-model';
import { cacheNameOf, type ModelFile, unpackedBlob } from '#lib/language-model/model-file.ts';

/** What this version of the app needs; a worker is given it (kept-reader.ts). */
export const modelFiles: readonly ModelFile[] = files;

/** `bytes`: what it takes on this device, or what is still to be fetched. */
export type ModelState = { readonly is: 'here' | 'absent'; readonly bytes: number };

/**
 * offline: the network or the host did not answer · refused: the host answered with an error ·
 * full: no room on this device · damaged: what came is not what was published · unsupported: this
 * browser, or this window, cannot keep files.
 */
export type FetchTrouble = 'offline' | 'refused' | 'full' | 'damaged' | 'unsupported' | 'cancelled';
export type FetchOutcome =
	{ readonly is: 'here' } | { readonly is: 'failed'; readonly why: FetchTrouble };
export type FetchOptions = {
	/** Bytes so far, of all that are to come. */
	readonly onProgress?: (got: number, of: number) => void;
	readonly signal?: AbortSignal;
};

/** Whether all files are kept on this device. Drops those of a model that this version does not use. */
export async function modelState(): Promise<ModelState> {
	const missing = await missingFiles().catch(() => files);
	const isHere = missing.length === 0;
	return { is: isHere ? 'here' : 'absent', bytes: sum(isHere ? files : missing) };
}

/**
 * Fetches what is missing, checks each file's hash, and keeps it; only after the reader's yes. Files
 * that came whole stay when a later one fails, so that the next try is shorter. Never rejects.
 */
export async function fetchModel(options: FetchOptions = {}): Promise<FetchOutcome> {
	if (!canKeep()) return { is: 'failed', why: 'unsupported' };
	try {
		const missing = await missingFiles();
		const of = sum(missing);
		if ((await freeBytes()) < of * 1.05) return { is: 'failed', why: 'full' };
		let before = 0;
		for (const file of missing) {
			const from = before;
			const told = (got: number) => options.onProgress?.(from + Math.min(got, file.bytes), of);
			await fetchFile(file, told, options.signal);
			before += file.bytes;
		}
		return { is: 'here' };
	} catch (error) {
		return { is: 'failed', why: options.signal?.aborted ? 'cancelled' : troubleIn(error) };
	}
}

/** Deletes all of it from this device; reading articles then needs it fetched again. */
export async function removeModel(): Promise<void> {
	if (canKeep()) await caches.delete(cacheNameOf(files));
}

class Trouble extends Error {
	readonly why: FetchTrouble;
	constructor(why: FetchTrouble) {
		super(why);
		this.why = why;
	}
}

async function fetchFile(
	file: ModelFile,
	told: (got: number) => void,
	signal: AbortSignal | undefined
): Promise<void> {
	const wait = signal ? { signal } : {};
	// Past the browser's own cache: that would keep it twice, and a damaged copy for ever.
	const response = await fetch(file.url, { cache: 'no-store', ...wait }).catch(() => {
		throw new Trouble('offline');
	});
	if (!response.ok || !response.body) throw new Trouble('refused');
	const chunks: BlobPart[] = [];
	let got = 0;
	const reader = response.body.getReader();
	for (;;) {
		const { done, value } = await reader.read().catch(() => {
			throw new Trouble('offline');
		});
		if (done) break;
		chunks.push(value);
		told((got += value.length));
	}
	const packed = new Blob(chunks, { type: 'application/octet-stream' });
	if ((await sha256Of(packed)) !== file.sha256) throw new Trouble('damaged');
	signal?.throwIfAborted();
	const cache = await caches.open(cacheNameOf(files));
	await cache.put(file.url, new Response(packed));
}

async function sha256Of(packed: Blob): Promise<string> {
	const content = await unpackedBlob(packed).catch(() => {
		throw new Trouble('damaged');
	});
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function missingFiles(): Promise<readonly ModelFile[]> {
	if (!canKeep()) return files;
	const name = cacheNameOf(files);
	if (!(await caches.has(name))) return files;
	const cache = await caches.open(name);
	const kept = (await cache.keys()).map(({ url }) => url);
	const urlOf = (file: ModelFile) => new URL(file.url, location.href).href;
	const wanted = new Set(files.map(urlOf));
	for (const url of kept) if (!wanted.has(url)) await cache.delete(url);
	return files.filter((file) => !kept.includes(urlOf(file)));
}

const sum = (some: readonly ModelFile[]) => some.reduce((all, { bytes }) => all + bytes, 0);

const canKeep = () =>
	typeof caches !== 'undefined' &&
	typeof DecompressionStream !== 'undefined' &&
	typeof crypto.subtle !== 'undefined';

/** Infinity where the browser does not say. */
async function freeBytes(): Promise<number> {
	const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
	return (estimate?.quota ?? Infinity) - (estimate?.usage ?? 0);
}

function troubleIn(error: unknown): FetchTrouble {
	if (error instanceof Trouble) return error.why;
	return error instanceof DOMException && error.name === 'QuotaExceededError'
		? 'full'
		: 'unsupported';
}
