/**
 * SHA-256 (FIPS 180-4), synchronous and without dependencies, so that the validator runs the same
 * in a page, a worker and Node, where `crypto.subtle` would force every caller to be asynchronous.
 */

/** The SHA-256 of a text as UTF-8, in 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
	return sha256OfBytes(new TextEncoder().encode(text));
}

export function sha256OfBytes(bytes: Uint8Array): string {
	const state = initial.slice();
	const message = padded(bytes);
	for (let offset = 0; offset < message.byteLength; offset += 64) compress(state, message, offset);
	return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Section 5.1.1: one bit, zeros, and the length in bits as a 64-bit number. */
function padded(bytes: Uint8Array): DataView {
	const length = Math.ceil((bytes.length + 9) / 64) * 64;
	const out = new Uint8Array(length);
	out.set(bytes);
	out[bytes.length] = 0x80;
	const view = new DataView(out.buffer);
	view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
	view.setUint32(length - 4, (bytes.length << 3) >>> 0);
	return view;
}

/** Section 6.2.2, on one block of 64 bytes. */
function compress(state: Int32Array, message: DataView, offset: number): void {
	const w = new Int32Array(64);
	for (let t = 0; t < 64; t++) w[t] = t < 16 ? message.getInt32(offset + t * 4) : schedule(w, t);
	let [a, b, c, d, e, f, g, h] = state as unknown as Eight;
	for (let t = 0; t < 64; t++) {
		const choice = (e & f) ^ (~e & g);
		const majority = (a & b) ^ (a & c) ^ (b & c);
		const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
		const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
		const first = (h + s1 + choice + at(constants, t) + at(w, t)) | 0;
		[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + s0 + majority) | 0];
	}
	[a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = (at(state, i) + word) | 0));
}

type Eight = [number, number, number, number, number, number, number, number];

function schedule(w: Int32Array, t: number): number {
	const x = at(w, t - 15);
	const y = at(w, t - 2);
	const s0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
	const s1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
	return (at(w, t - 16) + s0 + at(w, t - 7) + s1) | 0;
}

const turn = (x: number, by: number): number => (x >>> by) | (x << (32 - by));
const at = (words: Int32Array, i: number): number => words[i] as number;

/** Sections 4.2.2 and 5.3.3: fractional parts of the roots of the first primes. */
const primes = firstPrimes(64);
const constants = Int32Array.from(primes, (p) => fraction(Math.cbrt(p)));
const initial = Int32Array.from(primes.slice(0, 8), (p) => fraction(Math.sqrt(p)));

function fraction(root: number): number {
	return ((root - Math.floor(root)) * 2 ** 32) | 0;
}

function firstPrimes(count: number): number[] {
	const found: number[] = [];
	for (let n = 2; found.length < count; n++) if (found.every((p) => n % p !== 0)) found.push(n);
	return found;
}
