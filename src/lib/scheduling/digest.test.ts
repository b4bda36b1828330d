import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLog } from '#lib/scheduling/arbitrary-log.contract.ts';
import { digestAfter, digestOf, noDigest } from '#lib/scheduling/digest.ts';
import { parametersOf } from '#lib/scheduling/parameters.ts';
import {
	type ColumnsEnd,
	type ReviewColumns,
	columnsAfter,
	columnsOf,
	noColumnsBefore,
	undoKey
} from '#lib/scheduling/segment.ts';

describe('sums over columns', () => {
	it('made piece by piece are those of the whole log, wherever it is cut', () => {
		fc.assert(
			fc.property(arbitraryLog, fc.array(fc.nat(), { maxLength: 5 }), (log, at) => {
				const undos = new Set(
					log.flatMap((entry) => (entry.type === 'undo' ? undoKey(entry) : []))
				);
				const cuts = [...at.map((cut) => cut % (log.length + 1)), log.length];
				cuts.sort((a, b) => a - b);
				let end: ColumnsEnd = noColumnsBefore;
				let digest = noDigest;
				for (const [piece, to] of cuts.entries()) {
					const own = log.slice(cuts[piece - 1] ?? 0, to);
					const made: { columns: ReviewColumns; end: ColumnsEnd } = columnsAfter(
						end,
						own,
						parametersOf(log),
						undos
					);
					end = made.end;
					digest = digestAfter(digest, made.columns);
				}
				expect(digest).toEqual(digestOf(columnsOf(log)));
			})
		);
	});

	it('leave those before as they were', () => {
		fc.assert(
			fc.property(arbitraryLog, (log) => {
				const columns = columnsOf(log);
				const once = digestOf(columns);
				const copy = structuredClone(once);
				expect(digestAfter(once, columns).count).toBe(2 * once.count);
				expect(once).toEqual(copy);
			})
		);
	});
});
