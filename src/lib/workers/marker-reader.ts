import { type Remote, transfer, wrap } from 'comlink';
import type { Marker } from '#lib/classroom/markers/detect.ts';
import { whenControlled } from '#lib/offline/when-controlled.ts';
import { scriptUrl } from '#lib/trusted.ts';
import type { MarkerWork } from '#lib/workers/marker-reader.worker.ts';
import workerUrl from '#lib/workers/marker-reader.worker.ts?worker&url';

/** Finds answer cards in pictures. */
export type MarkerReader = {
	/** Never rejects: a picture that cannot be read has no cards. */
	read(picture: ImageData): Promise<readonly Marker[]>;
	close(): void;
};

/** Pictures of a class go to a worker only once its policy is certain (when-controlled.ts). */
const patienceMs = 1500;

/** In a worker, or in the page where none can be had: slower to press a button, as good to read. */
export async function openMarkerReader(): Promise<MarkerReader> {
	return (await workerReader()) ?? pageReader();
}

async function workerReader(): Promise<MarkerReader | undefined> {
	if (typeof Worker === 'undefined' || !(await whenControlled(patienceMs))) return undefined;
	let worker: Worker;
	try {
		worker = new Worker(scriptUrl(workerUrl), { type: 'module' });
	} catch {
		return undefined;
	}
	const work: Remote<MarkerWork> = wrap<MarkerWork>(worker);
	let instead: Promise<MarkerReader> | undefined;
	const broken = new Promise<'broken'>((resolve) => {
		worker.addEventListener('error', () => resolve('broken'), { once: true });
		worker.addEventListener('messageerror', () => resolve('broken'), { once: true });
	});
	void broken.then(() => (instead ??= pageReader()));
	return {
		async read(picture) {
			if (instead) return (await instead).read(picture);
			const plain = { width: picture.width, height: picture.height, data: picture.data };
			const reading = work.detect(transfer(plain, [picture.data.buffer])).catch(() => []);
			const markers = await Promise.race([reading, broken]);
			return markers === 'broken' ? [] : markers;
		},
		close: () => worker.terminate()
	};
}

async function pageReader(): Promise<MarkerReader> {
	const { detect } = await import('#lib/classroom/markers/detect.ts');
	return { read: (picture) => Promise.resolve(detect(picture)), close() {} };
}
