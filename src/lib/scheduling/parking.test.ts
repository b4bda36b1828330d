import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Parked, isAside, joinParked, readParkedList } from '#lib/scheduling/parking.ts';

const rowOf = (given: Partial<Parked> = {}): Parked => ({
	itemId: 'a',
	articleId: 'nato',
	stem: 'Who vetoed it?',
	parkedAt: 100,
	...given
});
const arbitraryRow = fc
	.record({
		itemId: fc.constantFrom('a', 'b', 'c'),
		parkedAt: fc.integer({ min: 0, max: 50 }),
		backAt: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined })
	})
	.map(({ backAt, ...row }) => rowOf({ ...row, ...(backAt !== undefined && { backAt }) }));
const list = fc.array(arbitraryRow, { maxLength: 8 }).map(readParkedList);
const now = 60;

describe('what is put off', () => {
	it.each([
		['set aside for good', rowOf(), 1e12, true],
		['put off, the same day', rowOf({ backAt: 200 }), 199, true],
		['put off, the next day', rowOf({ backAt: 200 }), 200, false],
		['put off by a clock that was a year ahead', rowOf({ backAt: 200 }), 50, false]
	])('%s', (_name, row, at, aside) => {
		expect(isAside(row, at)).toBe(aside);
	});

	it('is in a list, over a reading, as it was', () => {
		fc.assert(fc.property(list, (rows) => void expect(readParkedList(rows)).toEqual(rows)));
	});
});

describe('two lists', () => {
	it('as one name the same questions, whichever comes first, and nothing twice', () => {
		fc.assert(
			fc.property(list, list, (here, theirs) => {
				const joined = joinParked(here, theirs, now);
				const kinds = (rows: readonly Parked[]) =>
					rows.map(({ itemId, backAt }) => `${itemId} ${backAt === undefined}`).sort();
				expect(kinds(joined)).toEqual(kinds(joinParked(theirs, here, now)));
				expect(joinParked(joined, theirs, now)).toEqual(joined);
				expect(new Set(joined.map(({ itemId }) => itemId)).size).toBe(joined.length);
			})
		);
	});

	it('lose nothing that is aside, and keep nothing that has come back', () => {
		fc.assert(
			fc.property(list, list, (here, theirs) => {
				const joined = joinParked(here, theirs, now);
				const aside = [...here, ...theirs].filter((row) => isAside(row, now));
				expect(new Set(joined.map(({ itemId }) => itemId))).toEqual(
					new Set(aside.map(({ itemId }) => itemId))
				);
				expect(joined.every((row) => isAside(row, now))).toBe(true);
			})
		);
	});

	it('let what was put off give way to what was set aside for good', () => {
		const [brief, good] = [rowOf({ parkedAt: 10, backAt: 90 }), rowOf({ parkedAt: 5 })];
		expect(joinParked([brief], [good], now)).toEqual([good]);
		expect(joinParked([good], [brief], now)).toEqual([good]);
	});
});
