/**
 * SHA-256 (FIPS 180-4), synchronous and without dependencies, so that the validator runs the same
 * in a page, a worker and Node, where `crypto.subtle` would force every caller to be asynchronous.
 */

/** The SHA-256 of a text as UTF-8, in 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
	return sha256OfBytes(new TextEncoder().encode(text));
}

export function sha256OfBytes(bytes: Uint8Array): string {
	const hashing = new Sha256();
	hashing.update(bytes);
	return hashing.hex();
}

/** The same of what comes in pieces, however much it is altogether. */
export class Sha256 {
	readonly #state = initial.slice();
	/** What does not fill a block of 64 bytes yet. */
	readonly #rest = new Uint8Array(64);
	readonly #words = new Int32Array(64);
	#length = 0;

	update(bytes: Uint8Array): void {
		const filled = this.#length % 64;
		this.#length += bytes.length;
		let at = 0;
		if (filled > 0) {
			at = Math.min(64 - filled, bytes.length);
			this.#rest.set(bytes.subarray(0, at), filled);
			if (filled + at < 64) return;
			compress(this.#state, this.#words, this.#rest, 0);
		}
		for (; at + 64 <= bytes.length; at += 64) compress(this.#state, this.#words, bytes, at);
		this.#rest.set(bytes.subarray(at));
	}

	/** Of all so far, in 64 lower-case hexadecimal digits; nothing can be added afterwards. */
	hex(): string {
		const length = this.#length;
		// Section 5.1.1: one bit, zeros, and the length in bits as a 64-bit number.
		const end = new Uint8Array(length % 64 < 56 ? 64 - (length % 64) : 128 - (length % 64));
		end[0] = 0x80;
		const view = new DataView(end.buffer);
		view.setUint32(end.length - 8, Math.floor(length / 2 ** 29));
		view.setUint32(end.length - 4, (length << 3) >>> 0);
		this.update(end);
		return [...this.#state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
	}
}

/** Section 6.2.2, on one block of 64 bytes; `w` is room to work in. */
function compress(state: Int32Array, w: Int32Array, bytes: Uint8Array, offset: number): void {
	for (let t = 0, i = offset; t < 16; t++, i += 4)
		w[t] =
			(at(bytes, i) << 24) | (at(bytes, i + 1) << 16) | (at(bytes, i + 2) << 8) | at(bytes, i + 3);
	for (let t = 16; t < 64; t++) {
		const x = at(w, t - 15);
		const y = at(w, t - 2);
		const s0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
		const s1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
		w[t] = (at(w, t - 16) + s0 + at(w, t - 7) + s1) | 0;
	}
	let [a, b, c, d] = [at(state, 0), at(state, 1), at(state, 2), at(state, 3)];
	let [e, f, g, h] = [at(state, 4), at(state, 5), at(state, 6), at(state, 7)];
	for (let t = 0; t < 64; t++) {
		const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
		const first = (h + s1 + ((e & f) ^ (~e & g)) + at(constants, t) + at(w, t)) | 0;
		const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
		const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		h = g;
		g = f;
		f = e;
		e = (d + first) | 0;
		d = c;
		c = b;
		b = a;
		a = (first + second) | 0;
	}
	add(state, [a, b, c, d, e, f, g, h]);
}

function add(state: Int32Array, words: readonly number[]): void {
	for (let i = 0; i < 8; i++) state[i] = (at(state, i) + (words[i] as number)) | 0;
}

const turn = (x: number, by: number): number => (x >>> by) | (x << (32 - by));
const at = (words: Int32Array | Uint8Array, i: number): number => words[i] as number;

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
