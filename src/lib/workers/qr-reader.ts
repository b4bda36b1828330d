import { type Remote, transfer, wrap } from 'comlink';
import wasmUrl from 'virtual:packed/zxing-wasm/dist/reader/zxing_reader.wasm';
import { whenControlled } from '#lib/offline/when-controlled.ts';
import { scriptUrl } from '#lib/trusted.ts';
import type { QrWork } from '#lib/workers/qr-reader.worker.ts';
import workerUrl from '#lib/workers/qr-reader.worker.ts?worker&url';

/** Finds the texts of QR codes in pictures. */
export type QrReader = {
	/** Rejects never: a picture that cannot be read has no codes. */
	read(picture: ImageData): Promise<readonly string[]>;
	close(): void;
};

/**
 * The browser's own reader where it has one, else ours in a worker, with its wasm from our own
 * origin. Undefined where neither can be had: the wasm is missing and the network is off, or the
 * page is not controlled (a private window), so that a worker could not be kept from foreign hosts.
 */
export async function openQrReader(): Promise<QrReader | undefined> {
	return (await nativeReader()) ?? (await workerReader());
}

type Detector = { detect(picture: ImageData): Promise<readonly { rawValue: string }[]> };
type DetectorClass = {
	new (options: { formats: string[] }): Detector;
	getSupportedFormats(): Promise<string[]>;
};

async function nativeReader(): Promise<QrReader | undefined> {
	const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
	const formats = await BarcodeDetector?.getSupportedFormats().catch((): string[] => []);
	if (!BarcodeDetector || !formats?.includes('qr_code')) return undefined;
	const detector = new BarcodeDetector({ formats: ['qr_code'] });
	const read = async (picture: ImageData) =>
		(await detector.detect(picture)).map(({ rawValue }) => rawValue);
	// A device may name the format and lack the service behind it.
	const works = await read(new ImageData(32, 32)).then(
		() => true,
		() => false
	);
	return works ? { read: (picture) => read(picture).catch(() => []), close() {} } : undefined;
}

async function workerReader(): Promise<QrReader | undefined> {
	if (typeof Worker === 'undefined') return undefined;
	if (!import.meta.env.DEV && !(await whenControlled())) return undefined;
	const worker = new Worker(scriptUrl(workerUrl), { type: 'module' });
	const broken = new Promise<undefined>((resolve) => {
		worker.addEventListener('error', () => resolve(undefined), { once: true });
	});
	const work: Remote<QrWork> = wrap<QrWork>(worker);
	const started = work.start(wasmUrl).then(
		() => true,
		() => undefined
	);
	if (!(await Promise.race([started, broken]))) {
		worker.terminate();
		return undefined;
	}
	return {
		read: async (picture) => {
			const reading = work.read(transfer(picture, [picture.data.buffer])).catch(() => []);
			return (await Promise.race([reading, broken])) ?? [];
		},
		close: () => worker.terminate()
	};
}
