import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entryTime, firstEntryIdAt, nextEntryId } from '#lib/scheduling/entry-id.ts';
import { isEntryId } from '#lib/scheduling/shape.ts';

const time = fc.integer({ min: 0, max: Date.UTC(2100, 0) });
const random = fc.uint8Array({ minLength: 10, maxLength: 10 });

it('is a UUIDv7 of its moment', () => {
	fc.assert(
		fc.property(time, random, (now, bytes) => {
			const id = nextEntryId(undefined, now, bytes);
			expect(isEntryId(id)).toBe(true);
			expect(entryTime(id)).toBe(now);
			expect(id >= firstEntryIdAt(now)).toBe(true);
			expect(id < firstEntryIdAt(now + 1)).toBe(true);
		})
	);
});

it('grows with each entry, however the clock is turned', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(time, random), { maxLength: 40 }), (moments) => {
			let last: string | undefined;
			for (const [now, bytes] of moments) {
				const id = nextEntryId(last, now, bytes);
				expect(isEntryId(id)).toBe(true);
				if (last !== undefined) expect(id > last).toBe(true);
				last = id;
			}
		})
	);
});

it('goes on after the counter of a millisecond is full', () => {
	let last = nextEntryId(undefined, 5, new Uint8Array(10).fill(255));
	for (let i = 0; i < 5000; i++) {
		const id = nextEntryId(last, 5, new Uint8Array(10));
		expect(id > last).toBe(true);
		last = id;
	}
});
