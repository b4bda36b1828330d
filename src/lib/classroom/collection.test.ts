import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectedId, type AnswerSheet, type Collected } from '#lib/classroom/answer-sheet.ts';
import { collect, contested, firstAttempts } from '#lib/classroom/collection.ts';
import { letters } from '#lib/classroom/version.ts';

const answer = fc.record({ picked: fc.array(fc.nat(3), { maxLength: 3 }) });
const row = fc
	.record({
		quizId: fc.constant('00000001'),
		seat: fc.integer({ min: 1, max: 4 }),
		version: fc.constantFrom(...letters),
		attempt: fc.integer({ min: 1, max: 2 }),
		nonce: fc.nat(3),
		startedAt: fc.nat(3),
		hadFewerOptions: fc.boolean(),
		answers: fc.array(answer, { minLength: 2, maxLength: 2 })
	})
	.map((sheet: AnswerSheet): Collected => {
		const { quizId, seat } = sheet;
		return { id: collectedId(sheet), quizId, seat, sheet, way: 'camera', receivedAt: 0 };
	});

/** A pile of scans: what was shown, each any number of times, in any order, in two portions. */
const scans = fc.array(row, { maxLength: 12 }).chain((rows) =>
	fc.tuple(
		fc.constant(rows),
		fc.shuffledSubarray([...rows, ...rows, ...rows], {
			minLength: rows.length * 3,
			maxLength: rows.length * 3
		}),
		fc.nat(36)
	)
);

const reported = (rows: readonly Collected[]) => ({
	firsts: [...firstAttempts(rows)],
	contested: contested(rows)
});

describe('collecting', () => {
	it('comes to the same in any order, with any repetition, in any portions', () => {
		fc.assert(
			fc.property(scans, ([rows, again, cut]) => {
				const once = collect([], rows).all;
				const first = collect([], again.slice(0, cut)).all;
				const both = collect(first, again.slice(cut)).all;
				expect(both).toEqual(once);
				expect(reported(both)).toEqual(reported(once));
			})
		);
	});

	it('counts a sheet as new once', () => {
		fc.assert(
			fc.property(scans, ([rows, again]) => {
				const { all, added } = collect([], rows);
				expect([...added].sort()).toEqual(all.map(({ id }) => id).sort());
				expect(collect(all, again).added).toEqual([]);
			})
		);
	});

	it('leaves a sheet where the teacher has put it', () => {
		fc.assert(
			fc.property(row, (one) => {
				const moved = { ...one, seat: 30 };
				expect(collect([moved], [one]).all).toEqual([moved]);
			})
		);
	});

	it('a lost scan changes no other seat', () => {
		fc.assert(
			fc.property(scans, ([rows]) => {
				const all = collect([], rows).all;
				const without = all.filter(({ seat }) => seat !== 1);
				const rest = [...firstAttempts(all)].filter(([seat]) => seat !== 1);
				expect([...firstAttempts(without)]).toEqual(rest);
			})
		);
	});
});
