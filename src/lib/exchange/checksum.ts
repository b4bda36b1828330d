const table = Uint32Array.from({ length: 256 }, (_, byte) => {
	let sum = byte;
	for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
	return sum;
});

/** CRC-32 (as in zip and png) of the text's UTF-8 bytes, in eight hex digits. */
export function crc32(text: string): string {
	let sum = 0xffffffff;
	for (const byte of new TextEncoder().encode(text))
		sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
	return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

/** SHA-256 of the text's UTF-8 bytes, in hex. */
export async function sha256(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
