import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLog, reviewOf } from '#lib/scheduling/arbitrary-log.contract.ts';
import { defaultParameters } from '#lib/scheduling/card.ts';
import { nextEntryId } from '#lib/scheduling/entry-id.ts';
import { fold } from '#lib/scheduling/fold.ts';
import { parametersOf } from '#lib/scheduling/parameters.ts';
import type { LogEntry } from '#lib/scheduling/review.ts';
import {
	type ReviewColumns,
	columnNames,
	columnsAfter,
	columnsOf,
	confidenceCodes,
	correctCodes,
	joinColumns,
	noColumnsBefore,
	ratingCodes
} from '#lib/scheduling/segment.ts';
import { byCard, standing } from '#lib/scheduling/standing.ts';

const shuffled = arbitraryLog.chain((log) =>
	fc
		.shuffledSubarray(log, { minLength: log.length, maxLength: log.length })
		.map((mixed) => ({ log, mixed }))
);

describe('columns', () => {
	it('hold what the log holds, a row a review that stands', () => {
		fc.assert(
			fc.property(arbitraryLog, (log) => {
				const columns = columnsOf(log);
				const rows = [...byCard(log).values()]
					.flatMap(standing)
					.sort((a, b) => (a.id < b.id ? -1 : 1));
				expect(columns.count).toBe(rows.length);
				for (const [at, review] of rows.entries())
					expect({
						cardId: columns.cardIds[columns.card[at] as number],
						articleId: columns.articleIds[columns.article[at] as number],
						reviewedAt: columns.reviewedAt[at],
						rating: ratingCodes[columns.rating[at] as number],
						confidence: confidenceCodes[columns.confidence[at] as number],
						correct: correctCodes[columns.correct[at] as number],
						tookMs: columns.tookMs[at]
					}).toEqual({
						cardId: review.cardId,
						articleId: review.articleId,
						reviewedAt: review.reviewedAt,
						rating: review.rating,
						confidence: review.confidence ?? null,
						correct: review.correct,
						tookMs: review.tookMs
					});
			})
		);
	});

	it('end where the cards of the fold stand', () => {
		fc.assert(
			fc.property(arbitraryLog, (log) => {
				const columns = columnsOf(log);
				for (const [id, card] of fold(log)) {
					const last = columns.card.lastIndexOf(columns.cardIds.indexOf(id));
					expect(columns.stability[last]).toBe(Math.fround(card.stability));
					expect(columns.day[last]).toBe(card.lastDay);
				}
			})
		);
	});

	it('do not depend on the order of the log, nor on repeats', () => {
		fc.assert(
			fc.property(shuffled, ({ log, mixed }) => {
				expect(columnsOf([...mixed, ...log])).toEqual(columnsOf(log));
			})
		);
	});

	it('made piece by piece are the columns of the whole, where no undo looks back over a cut', () => {
		fc.assert(
			fc.property(arbitraryLog, fc.nat(), (log, cut) => {
				const at = cut % (log.length + 1);
				const [first, second] = [log.slice(0, at), log.slice(at)];
				const ids = new Set(first.map(({ id }) => id));
				if (second.some((entry) => entry.type === 'undo' && ids.has(entry.target))) return;
				const before = columnsAfter(noColumnsBefore, first, parametersOf(log));
				const after = columnsAfter(before.end, second, parametersOf(log));
				expect(joinColumns([before.columns, after.columns])).toEqual(columnsOf(log));
			})
		);
	});

	it('wait for a review whose undo came first', () => {
		const review = reviewOf();
		const undo: LogEntry = {
			id: '00000000-0000-7000-8000-000000000000',
			type: 'undo',
			v: 1,
			target: review.id,
			cardId: review.cardId,
			undoneAt: 0,
			device: 'd'
		};
		const { end } = columnsAfter(noColumnsBefore, [undo], defaultParameters);
		expect(columnsAfter(end, [review], defaultParameters).columns.count).toBe(0);
		expect(
			columnsAfter(end, [{ ...review, cardId: 'other' }], defaultParameters).columns.count
		).toBe(1);
	});

	it('say what was predicted: nothing at first, less the longer it is ago', () => {
		const first = reviewOf();
		const columnsLater = (days: number): ReviewColumns => {
			const reviewedAt = first.reviewedAt + days * 86_400_000;
			const id = nextEntryId(first.id, reviewedAt, new Uint8Array(10));
			return columnsOf([first, { ...first, id, reviewedAt }]);
		};
		expect(columnsLater(3).predicted[0]).toBeNaN();
		expect([...columnsLater(3).elapsedDays]).toEqual([-1, 3]);
		expect(columnsLater(3).predicted[1]).toBeLessThan(columnsLater(2).predicted[1] as number);
		expect(columnsLater(0).predicted[1]).toBe(1);
	});

	it('are structured clones of themselves, every array as long as there are rows', () => {
		const columns = columnsOf([reviewOf()]);
		expect(structuredClone(columns)).toEqual(columns);
		for (const name of columnNames) expect(columns[name]).toHaveLength(columns.count);
	});
});
