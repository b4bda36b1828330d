import { Reader } from '#lib/classroom/codes/bytes.ts';
import { crc32 } from '#lib/classroom/codes/crc32.ts';
import { BadCode } from '#lib/classroom/codes/trouble.ts';

/** What a packet holds, by its first byte. Numbers are never used again. */
export const packetKinds = { assignment: 0xa1, result: 0xa2, frame: 0xa3 } as const;
export type PacketKind = keyof typeof packetKinds;

/** This program's version of each; a higher one is refused with words. */
const version = 1;

/**
 * Kind, version, content, CRC-32 of all before it. A CRC of 32 bits finds every change within four
 * neighbouring bytes for certain. This frame of a packet is the same in all versions.
 */
export function packet(kind: PacketKind, content: Uint8Array): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(content.length + 6);
	bytes.set([packetKinds[kind], version]);
	bytes.set(content, 2);
	new DataView(bytes.buffer).setUint32(content.length + 2, crc32(bytes.subarray(0, -4)));
	return bytes;
}

export function kindOf(bytes: Uint8Array): PacketKind | undefined {
	return (Object.keys(packetKinds) as PacketKind[]).find((kind) => packetKinds[kind] === bytes[0]);
}

/** The content of a sound packet of this kind and of a version that we know. */
export function opened(kind: PacketKind, bytes: Uint8Array): Reader {
	const found = kindOf(bytes);
	if (!found) throw new BadCode('not-ours');
	if (bytes.length < 6) throw new BadCode('damaged');
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (view.getUint32(bytes.length - 4) !== crc32(bytes.subarray(0, -4)))
		throw new BadCode('damaged');
	if (found !== kind) throw new BadCode('other-kind');
	if ((bytes[1] as number) > version) throw new BadCode('newer');
	return new Reader(bytes.subarray(2, -4));
}
