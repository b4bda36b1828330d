import { BadCode } from '#lib/classroom/codes/trouble.ts';

/**
 * How a packet travels as text. In a QR code that Attaché itself reads: `AT:` and base 45 (RFC
 * 9285), which QR's alphanumeric mode packs best. In a link: base64url after `#q=`; a fragment is
 * never sent to a server. A file holds the first.
 */
export const prefix = 'AT:';
const alphabet45 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const alphabet64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** No code is longer: a file that is, is something else. */
export const longestCode = 400_000;

export const asText = (bytes: Uint8Array): string => prefix + base45(bytes);

export const asFragment = (bytes: Uint8Array): string => `q=${base64url(bytes)}`;

/** The packet in a scanned text, a typed or pasted one, a link, or a file. */
export function fromText(text: string): Uint8Array<ArrayBuffer> {
	if (text.length > longestCode) throw new BadCode('too-big');
	// What a mail program or an editor put around it does not count; a space inside base 45 does.
	const trimmed = text.replace(/^\uFEFF?\s+|[\r\n\t]+/g, '');
	const link = /#(?:.*&)?q=([A-Za-z0-9_-]+)/.exec(trimmed)?.[1];
	if (link !== undefined) return fromBase64url(link);
	if (trimmed.startsWith(prefix)) return fromBase45(trimmed.slice(prefix.length));
	throw new BadCode('not-ours');
}

export function base45(bytes: Uint8Array): string {
	let out = '';
	for (let i = 0; i < bytes.length; i += 2) {
		const isPair = i + 1 < bytes.length;
		let value = isPair
			? (bytes[i] as number) * 256 + (bytes[i + 1] as number)
			: (bytes[i] as number);
		for (let digit = 0; digit < (isPair ? 3 : 2); digit++) {
			out += alphabet45[value % 45];
			value = Math.floor(value / 45);
		}
	}
	return out;
}

export function fromBase45(text: string): Uint8Array<ArrayBuffer> {
	const out: number[] = [];
	for (let i = 0; i < text.length; i += 3) {
		const digits = [...text.slice(i, i + 3)].map((c) => alphabet45.indexOf(c));
		const value = digits.reduceRight((sum, digit) => sum * 45 + digit, 0);
		const isPair = digits.length === 3;
		if (digits.length === 1 || digits.includes(-1) || value > (isPair ? 0xffff : 0xff))
			throw new BadCode('damaged');
		if (isPair) out.push(value >> 8);
		out.push(value & 0xff);
	}
	return Uint8Array.from(out);
}

export function base64url(bytes: Uint8Array): string {
	let out = '';
	for (let i = 0; i < bytes.length; i += 3) {
		const length = Math.min(3, bytes.length - i);
		const value = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
		for (let digit = 0; digit <= length; digit++)
			out += alphabet64[(value >> (18 - 6 * digit)) & 63];
	}
	return out;
}

export function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
	const out: number[] = [];
	let [held, bits] = [0, 0];
	for (const c of text) {
		const value = alphabet64.indexOf(c);
		if (value < 0) throw new BadCode('damaged');
		held = ((held << 6) | value) & 0x3fff;
		bits += 6;
		if (bits >= 8) out.push((held >> (bits -= 8)) & 0xff);
	}
	// Bits left over are zero, or a character was changed.
	if (bits >= 6 || (held & ((1 << bits) - 1)) !== 0) throw new BadCode('damaged');
	return Uint8Array.from(out);
}
