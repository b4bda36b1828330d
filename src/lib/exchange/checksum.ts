/** Table k says what a byte does k bytes before the end of four. */
const tables = [0, 1, 2, 3].map(() => new Uint32Array(256));
for (let byte = 0; byte < 256; byte++) {
	let sum = byte;
	for (const table of tables) {
		for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
		table[byte] = sum;
	}
}
const [t0, t1, t2, t3] = tables as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
const encoder = new TextEncoder();

/** CRC-32 (as in zip and png) of the text's UTF-8 bytes, in eight hex digits. */
export const crc32 = (text: string): string => crc32OfBytes(encoder.encode(text));

/** Four bytes a step: a backup of a million answers has 400 million of them. */
export function crc32OfBytes(bytes: Uint8Array): string {
	let sum = 0xffffffff;
	let at = 0;
	for (const end = bytes.length - 3; at < end; at += 4) {
		sum ^=
			(bytes[at] as number) |
			((bytes[at + 1] as number) << 8) |
			((bytes[at + 2] as number) << 16) |
			((bytes[at + 3] as number) << 24);
		sum =
			(t3[sum & 0xff] as number) ^
			(t2[(sum >>> 8) & 0xff] as number) ^
			(t1[(sum >>> 16) & 0xff] as number) ^
			(t0[sum >>> 24] as number);
	}
	for (; at < bytes.length; at++)
		sum = (t0[(sum ^ (bytes[at] as number)) & 0xff] as number) ^ (sum >>> 8);
	return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

/** SHA-256 of the text's UTF-8 bytes, in hex. */
export async function sha256(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
