import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Reader } from '#lib/analysis/parse.ts';
import { createReader } from '#lib/language-model/reader.ts';

const weights = new URL('../lib/language-model/weights/', import.meta.url);

/** The same model as in the browser, from this folder's own files. */
export async function readerFromDisk(): Promise<Reader> {
	const runtime = createRequire(import.meta.url).resolve(
		'onnxruntime-web/ort-wasm-simd-threaded.wasm'
	);
	const [wasm, model, vocabulary] = await Promise.all(
		[runtime, new URL('model.onnx', weights), new URL('vocabulary.json', weights)].map(
			async (path) => new Uint8Array(await readFile(path))
		)
	);
	if (!wasm || !model || !vocabulary) throw new Error('The model’s files are missing.');
	return createReader({ runtime: wasm, weights: model, vocabulary });
}
