/** CRC-32 as in ISO 3309, ITU-T V.42 and PNG (polynomial 0xEDB88320, reflected). */
export function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8);
	return (crc ^ 0xffffffff) >>> 0;
}

/** Of a text's UTF-8. */
export const crcOfText = (text: string): number => crc32(new TextEncoder().encode(text));

const table = Uint32Array.from({ length: 256 }, (_, n) => {
	let c = n;
	for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
	return c;
});
