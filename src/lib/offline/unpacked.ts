/** Fetches a file that travels gzipped under our own name, in a page or a worker; rejects where it cannot be had. */
export async function unpacked(url: string): Promise<ArrayBuffer> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	const bytes = await response.arrayBuffer();
	// A host may have unpacked it, and the development server never packs.
	const [first, second] = new Uint8Array(bytes, 0, 2);
	if (first !== 0x1f || second !== 0x8b) return bytes;
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Response(stream).arrayBuffer();
}
