const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

/**
 * A UUIDv7 (RFC 9562) that is greater than `last`, also if the clock was set back since: then it
 * counts on from `last` (method 1, 12-bit counter), so that ids keep the order of recording.
 */
export function nextEntryId(last: string | undefined, now: number, random: Uint8Array): string {
	const before = last === undefined ? undefined : parts(last);
	let ms = Math.max(0, Math.floor(now));
	// Eleven random bits leave room to count on within the same millisecond.
	let counter = ((random[0] ?? 0) << 3) | ((random[1] ?? 0) >> 5);
	if (before && before.ms >= ms) {
		ms = before.counter === 0xfff ? before.ms + 1 : before.ms;
		counter = before.counter === 0xfff ? 0 : before.counter + 1;
	}
	const tail = [...random.slice(2, 10)].map((byte) => hex(byte, 2)).join('');
	const variant = hex(0x8 | (parseInt(tail.charAt(0), 16) & 0x3), 1);
	const time = hex(ms, 12);
	return [
		time.slice(0, 8),
		time.slice(8),
		`7${hex(counter, 3)}`,
		variant + tail.slice(1, 4),
		tail.slice(4)
	].join('-');
}

/** The moment an entry's id was made, in epoch ms. */
export function entryTime(id: string): number {
	return parts(id).ms;
}

/** The smallest id that an entry made at `at` can have. */
export function firstEntryIdAt(at: number): string {
	const time = hex(Math.max(0, Math.floor(at)), 12);
	return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
}

function parts(id: string): { ms: number; counter: number } {
	const digits = id.replaceAll('-', '');
	return { ms: parseInt(digits.slice(0, 12), 16), counter: parseInt(digits.slice(13, 16), 16) };
}
