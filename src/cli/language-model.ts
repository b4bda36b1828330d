import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Reader } from '#lib/analysis/parse.ts';

const weights = new URL('../lib/language-model/weights/', import.meta.url);

/** The same model as in the browser, from this folder's own files. Rejects where one of them is missing. */
export async function readerFromDisk(): Promise<Reader> {
	const [wasm, model, vocabulary] = await Promise.all(
		[runtimePath(), new URL('model.onnx', weights), new URL('vocabulary.json', weights)].map(
			async (path) => new Uint8Array(await readFile(path))
		)
	);
	if (!wasm || !model || !vocabulary) throw new Error('The model’s files are missing.');
	const { createReader } = await import('#lib/language-model/reader.ts');
	return createReader({ runtime: wasm, weights: model, vocabulary });
}

/** Undefined where a copy of this repository was made without the weights, or the runtime is not installed. */
export async function readerIfHere(): Promise<Reader | undefined> {
	return isHere() ? readerFromDisk() : undefined;
}

const runtimePath = () =>
	createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm');

function isHere(): boolean {
	try {
		return [runtimePath(), new URL('model.onnx', weights)].every((path) => existsSync(path));
	} catch {
		return false;
	}
}
