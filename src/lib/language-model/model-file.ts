/** One of the model's files on our own host, gzipped. */
export type ModelFile = {
	readonly name: 'runtime' | 'weights' | 'vocabulary';
	/** Has the hash in its name: the same address is the same content, in every version of the app. */
	readonly url: string;
	/** Of the unpacked content, in hexadecimal. */
	readonly sha256: string;
	/** As it travels and as it is kept. */
	readonly bytes: number;
};

/** The cache of this copy of the app: two copies may share an origin. */
export function cacheNameOf(files: readonly ModelFile[]): string {
	const url = new URL(files[0]?.url ?? '', location.href).href;
	return `attache-language-model-${url.split('_app/')[0] ?? ''}`;
}

/** The content of a file that travels gzipped; rejects if it is cut off or no gzip after all. */
export async function unpackedBlob(packed: Blob): Promise<Uint8Array<ArrayBuffer>> {
	// A host may have unpacked it, and the development server never packs.
	const [first, second] = new Uint8Array(await packed.slice(0, 2).arrayBuffer());
	if (first !== 0x1f || second !== 0x8b) return new Uint8Array(await packed.arrayBuffer());
	const stream = packed.stream().pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}
