/** Bytes of a text file as text, whatever a computer of the last forty years wrote it in. */
import { IntakeError, largestTextFile } from './intake-trouble.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'mixed' | 'declared';
export type Decoded = { readonly text: string; readonly encoding: Encoding };

/** Rejects with `binary`, `office`, `empty` or `too-large`. */
export function decode(bytes: Uint8Array): Decoded {
	if (bytes.length === 0) throw new IntakeError('empty');
	if (isPacked(bytes)) throw new IntakeError('office');
	if (bytes.length > largestTextFile) throw new IntakeError('too-large');
	const decoded = decodedBy(encodingOf(bytes), bytes);
	if (isBinary(decoded.text)) throw new IntakeError('binary');
	return { ...decoded, text: decoded.text.replace(/^\uFEFF/, '') };
}

/** Zip (docx, odt, epub, pages), the old Word's container, RTF and gzip. */
function isPacked(bytes: Uint8Array): boolean {
	return [
		[0x50, 0x4b, 0x03, 0x04],
		[0xd0, 0xcf, 0x11, 0xe0],
		[0x7b, 0x5c, 0x72, 0x74, 0x66],
		[0x1f, 0x8b, 0x08]
	].some((sign) => sign.every((byte, at) => bytes[at] === byte));
}

function encodingOf(bytes: Uint8Array): Encoding {
	const [a, b, c] = bytes;
	if (a === 0xff && b === 0xfe) return 'utf-16le';
	if (a === 0xfe && b === 0xff) return 'utf-16be';
	if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
	const without = withoutMark(bytes);
	if (without) return without;
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return 'utf-8';
	} catch {
		if (declared(bytes)) return 'declared';
		return hasSequences(bytes) ? 'mixed' : 'windows-1252';
	}
}

/** English in UTF-16 without a mark has a zero in every second byte. */
function withoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	const length = Math.min(bytes.length, 4000) & ~1;
	let [even, odd] = [0, 0];
	for (let at = 0; at < length; at += 2) {
		if (bytes[at] === 0) even++;
		if (bytes[at + 1] === 0) odd++;
	}
	const most = length / 2;
	if (length < 4) return undefined;
	if (odd > most * 0.7 && even < most * 0.1) return 'utf-16le';
	return even > most * 0.7 && odd < most * 0.1 ? 'utf-16be' : undefined;
}

/** What Windows has where Latin-1 has control characters; Node 20 calls the one by the other's name. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const latin = (bytes: Uint8Array): string =>
	new TextDecoder('windows-1252')
		.decode(bytes)
		.replace(/[\u0080-\u009f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] as string);

/** What a web page says of itself; only encodings that the browser has. */
function declared(bytes: Uint8Array): TextDecoder | undefined {
	const head = latin(bytes.subarray(0, 1024));
	const label = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?([\w:-]{2,30})/i.exec(
		head
	)?.[1];
	if (!label || /^utf-?8$/i.test(label)) return undefined;
	try {
		return new TextDecoder(label);
	} catch {
		return undefined;
	}
}

function decodedBy(encoding: Encoding, bytes: Uint8Array): Decoded {
	const text =
		encoding === 'mixed'
			? mixed(bytes)
			: encoding === 'declared'
				? (declared(bytes) ?? new TextDecoder()).decode(bytes)
				: encoding === 'windows-1252'
					? latin(bytes)
					: new TextDecoder(encoding).decode(bytes);
	return { text, encoding };
}

/** Bytes of one whole UTF-8 sequence of two or more at `at`; 0 if there is none. */
function sequence(bytes: Uint8Array, at: number): number {
	const first = bytes[at] ?? 0;
	const length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : 2;
	if (first < 0xc2 || first >= 0xf5) return 0;
	for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
	return length;
}

function hasSequences(bytes: Uint8Array): boolean {
	for (let at = 0; at < bytes.length; at++) if (sequence(bytes, at) > 0) return true;
	return false;
}

/** Paragraphs pasted together from two sources: each sequence that is UTF-8 as such, each other byte as Windows had it. */
function mixed(bytes: Uint8Array): string {
	const parts: string[] = [];
	let from = 0;
	for (let at = 0; at < bytes.length;) {
		const length = (bytes[at] ?? 0) < 0x80 ? 1 : sequence(bytes, at);
		if (length > 0) {
			at += length;
			continue;
		}
		parts.push(new TextDecoder().decode(bytes.subarray(from, at)));
		parts.push(latin(bytes.subarray(at, at + 1)));
		from = ++at;
	}
	parts.push(new TextDecoder().decode(bytes.subarray(from)));
	return parts.join('');
}

/** A picture read as text is full of control characters; a text has none but line ends and tabs, or a few by accident. */
function isBinary(text: string): boolean {
	const sample = text.slice(0, 20_000);
	const strange = sample.match(/[^\P{Cc}\t\n\v\f\r]|\ufffd/gu)?.length ?? 0;
	return strange > Math.max(4, sample.length / 100);
}
