import type { Reader } from '#lib/analysis/parse.ts';
import { cacheNameOf, type ModelFile, unpackedBlob } from '#lib/language-model/model-file.ts';
import { createReader } from '#lib/language-model/reader.ts';

/** The model is not on this device, or another version's is. */
export class ModelNotHere extends Error {}

/** For a worker: starts the model from what keep.ts has kept. Rejects with ModelNotHere, or as createReader does. */
export async function openKeptReader(files: readonly ModelFile[]): Promise<Reader> {
	const cache = await caches.open(cacheNameOf(files));
	const bytesOf = async (name: ModelFile['name']) => {
		const file = files.find((each) => each.name === name);
		const kept = file && (await cache.match(file.url));
		if (!kept) throw new ModelNotHere(name);
		return unpackedBlob(await kept.blob());
	};
	const [runtime, weights, vocabulary] = await Promise.all([
		bytesOf('runtime'),
		bytesOf('weights'),
		bytesOf('vocabulary')
	]);
	return createReader({ runtime, weights, vocabulary });
}
