import { BadCode } from '#lib/classroom/codes/trouble.ts';

/** Longest text that a code may claim; the item schema allows half of it. */
const longestText = 4000;
const encoder = new TextEncoder();

/** Appends numbers and texts to bytes. */
export class Writer {
	readonly #bytes: number[] = [];

	byte(value: number): void {
		this.#bytes.push(value & 0xff);
	}
	bytes(values: Iterable<number>): void {
		for (const value of values) this.byte(value);
	}
	/** LEB128: seven bits a byte, the lowest first. */
	count(value: number): void {
		let rest = value;
		for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) this.byte((rest % 0x80) | 0x80);
		this.byte(rest);
	}
	/** Big-endian. */
	fixed(value: number, length: number): void {
		for (let i = length - 1; i >= 0; i--) this.byte(Math.floor(value / 256 ** i) % 256);
	}
	text(value: string): void {
		const bytes = encoder.encode(value);
		this.count(bytes.length);
		this.bytes(bytes);
	}
	list<T>(values: readonly T[], write: (value: T) => void): void {
		this.count(values.length);
		values.forEach(write);
	}
	done(): Uint8Array<ArrayBuffer> {
		return Uint8Array.from(this.#bytes);
	}
}

/** Reads what a Writer wrote; throws BadCode at whatever no Writer could have written. */
export class Reader {
	readonly #bytes: Uint8Array;
	#at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}
	byte(): number {
		const value = this.#bytes[this.#at++];
		if (value === undefined) throw new BadCode('damaged');
		return value;
	}
	bytes(length: number): Uint8Array<ArrayBuffer> {
		if (length > this.left()) throw new BadCode('damaged');
		this.#at += length;
		return this.#bytes.slice(this.#at - length, this.#at);
	}
	count(most = Number.MAX_SAFE_INTEGER): number {
		let [value, scale] = [0, 1];
		for (;;) {
			const byte = this.byte();
			value += (byte & 0x7f) * scale;
			if (value > most || scale > 2 ** 42) throw new BadCode('too-big');
			if (byte < 0x80) return value;
			scale *= 0x80;
		}
	}
	fixed(length: number): number {
		let value = 0;
		for (let i = 0; i < length; i++) value = value * 256 + this.byte();
		return value;
	}
	text(): string {
		const bytes = this.bytes(this.count(longestText * 4));
		try {
			const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
			if (text.length > longestText) throw new BadCode('too-big');
			return text;
		} catch (error) {
			throw error instanceof BadCode ? error : new BadCode('damaged');
		}
	}
	list<T>(most: number, read: () => T): T[] {
		return Array.from({ length: this.count(most) }, read);
	}
	/** One of a closed list, by its place in it. */
	one<T>(values: readonly T[], index: number): T {
		if (index >= values.length) throw new BadCode('damaged');
		return values[index] as T;
	}
	rest(): Uint8Array<ArrayBuffer> {
		return this.bytes(this.left());
	}
	left(): number {
		return this.#bytes.length - this.#at;
	}
	/** Nothing may follow. */
	end(): void {
		if (this.left() !== 0) throw new BadCode('damaged');
	}
}
