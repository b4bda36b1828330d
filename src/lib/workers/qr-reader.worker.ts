import { expose } from 'comlink';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { unpacked } from '#lib/offline/unpacked.ts';

/** As many as a class may hold up at once. */
const most = 40;

const work = {
	/** `url` of the packed wasm: by default the package would fetch it from a foreign host. */
	async start(url: string): Promise<void> {
		const wasmBinary = await unpacked(url);
		await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
	},
	/** The texts of all QR codes in a picture. */
	async read(picture: ImageData): Promise<string[]> {
		const found = await readBarcodes(picture, {
			formats: ['QRCode'],
			tryHarder: true,
			maxNumberOfSymbols: most
		});
		return found.filter(({ isValid }) => isValid).map(({ text }) => text);
	}
};
export type QrWork = typeof work;

expose(work);
