/** Each figure against a recount of the log that shares nothing with it but the words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLog, reviewOf } from '#lib/scheduling/arbitrary-log.contract.ts';
import { digestOf } from '#lib/scheduling/digest.ts';
import type { LogEntry, Review } from '#lib/scheduling/review.ts';
import { columnsOf } from '#lib/scheduling/segment.ts';
import { byCard, standing } from '#lib/scheduling/standing.ts';
import { studyDay } from '#lib/scheduling/study-day.ts';
import { calibration } from '#lib/statistics/calibration.ts';
import { mondayOf, studyDays, studyWeeks } from '#lib/statistics/days.ts';
import { hardest, rememberedOn, standings } from '#lib/statistics/memory.ts';
import { proportion } from '#lib/statistics/proportion.ts';
import { retentionByPrediction, trueRetention } from '#lib/statistics/retention.ts';
import { knownOf, subjectsOf } from '#lib/statistics/subjects.ts';

const withConfidence = fc
	.tuple(arbitraryLog, fc.array(fc.nat(3), { minLength: 60, maxLength: 60 }))
	.map(([log, codes]) =>
		log.map((entry, at): LogEntry => {
			const confidence = ([undefined, 'guess', 'think-so', 'sure'] as const)[codes[at] ?? 0];
			return entry.type === 'review' && confidence ? { ...entry, confidence } : entry;
		})
	);
const counting = (log: readonly LogEntry[]): Review[] =>
	[...byCard(log).values()].flatMap((own) => standing(own));
const dayOf = (review: Review) => studyDay(review.reviewedAt, review);
const holds = (check: (log: LogEntry[]) => void) =>
	fc.assert(fc.property(withConfidence, check), { numRuns: 60 });

describe('a proportion', () => {
	// Wilson's interval by R: prop.test(x, n, correct = FALSE)$conf.int.
	it.each([
		[0, 10, 0, 0.2775],
		[10, 10, 0.7225, 1],
		[8, 10, 0.4902, 0.9433],
		[90, 100, 0.8256, 0.9448]
	])('of %i in %i lies between %f and %f', (hits, count, low, high) => {
		const found = proportion(hits, count);
		expect(found.low).toBeCloseTo(low, 3);
		expect(found.high).toBeCloseTo(high, 3);
	});

	it('of nothing says nothing', () => {
		expect(proportion(0, 0)).toMatchObject({ share: NaN, low: 0, high: 1 });
	});

	it('are remembered together as one by one', () => {
		holds((log) => {
			const digest = digestOf(columnsOf(log));
			const curve = (days: number, stability: number) => 1 / (1 + Math.max(0, days) / stability);
			const all = standings(digest);
			const { asked, remembered } = rememberedOn(digest, 20_000, curve);
			expect(asked).toBe(all.length);
			const sum = all.reduce((sum, of) => sum + curve(20_000 - of.lastDay, of.stability), 0);
			expect(remembered).toBeCloseTo(sum, 6);
		});
	});

	it('lies within its interval, which lies within 0 and 1 and narrows as the count grows', () => {
		fc.assert(
			fc.property(fc.nat(200), fc.nat(200), (a, b) => {
				const { share, low, high } = proportion(Math.min(a, b), Math.max(a, b, 1));
				expect(low).toBeGreaterThanOrEqual(0);
				expect(low).toBeLessThanOrEqual(share);
				expect(share).toBeLessThanOrEqual(high);
				expect(high).toBeLessThanOrEqual(1);
				const more = proportion(10 * Math.min(a, b), 10 * Math.max(a, b, 1));
				expect(more.high - more.low).toBeLessThan(high - low);
			})
		);
	});
});

it('retention counts what came a day or more after the answer before', () => {
	holds((log) => {
		let count = 0;
		let hits = 0;
		for (const own of byCard(log).values())
			standing(own).forEach((review, at, all) => {
				const before = all[at - 1];
				if (!before || dayOf(review) - dayOf(before) < 1) return;
				count++;
				if (review.rating !== 'again') hits++;
			});
		const digest = digestOf(columnsOf(log));
		expect(trueRetention(digest)).toMatchObject({ count, hits });
		const bins = retentionByPrediction(digest);
		expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(count);
		expect(bins.reduce((sum, bin) => sum + bin.hits, 0)).toBe(hits);
		for (const { count, predicted, from, to } of bins)
			if (count > 0) {
				expect(predicted).toBeGreaterThanOrEqual(from - 1e-6);
				expect(predicted).toBeLessThanOrEqual(to + 1e-6);
			}
	});
});

it('retention since a day leaves out what was before', () => {
	holds((log) => {
		const columns = columnsOf(log);
		const days = [...columns.day];
		const first = Math.min(...days, 0);
		const digest = digestOf(columns);
		expect(trueRetention(digest, first - 1)).toEqual(trueRetention(digest));
		expect(trueRetention(digest, Math.max(...days, 0) + 1).count).toBe(0);
	});
});

it('the sums of days are those of the log, and no day is missing', () => {
	holds((log) => {
		const all = counting(log);
		const digest = digestOf(columnsOf(log));
		const [from, to] = [studyDay(Date.UTC(2016, 3, 1), all[0] ?? reviewOf()), 17_100];
		const days = studyDays(digest, from, to);
		expect(days.map(({ day }) => day)).toEqual(
			Array.from({ length: to - from + 1 }, (_, at) => from + at)
		);
		const own = all.filter((review) => dayOf(review) >= from && dayOf(review) <= to);
		expect(days.reduce((sum, day) => sum + day.reviews, 0)).toBe(own.length);
		expect(days.reduce((sum, day) => sum + day.tookMs, 0)).toBe(
			own.reduce((sum, { tookMs }) => sum + Math.round(tookMs), 0)
		);
		const weeks = studyWeeks(digest, to, 12);
		const inWeeks = new Set(
			all.map(dayOf).filter((day) => day >= mondayOf(to) - 77 && day <= mondayOf(to) + 6)
		);
		expect(weeks.reduce((sum, { days }) => sum + days, 0)).toBe(inWeeks.size);
	});
});

it.each([
	['2026-11-22', '2026-11-16'],
	['2026-11-16', '2026-11-16'],
	['1969-12-31', '1969-12-29']
])('the week of %s begins on %s', (day, monday) => {
	const number = (text: string) => Date.parse(text) / 86_400_000;
	expect(mondayOf(number(day))).toBe(number(monday));
});

it('calibration counts each answer with a word of confidence once', () => {
	holds((log) => {
		const all = counting(log);
		for (const { confidence, count, hits } of calibration(digestOf(columnsOf(log)))) {
			const own = all.filter((review) => review.confidence === confidence);
			expect(count).toBe(own.length);
			const isRight = ({ correct, rating }: Review) => correct ?? rating !== 'again';
			expect(hits).toBe(own.filter(isRight).length);
		}
		expect(calibration(digestOf(columnsOf(log))).map(({ confidence }) => confidence)).toEqual([
			'sure',
			'think-so',
			'guess'
		]);
	});
});

it('each card stands as its own answers say', () => {
	holds((log) => {
		const found = standings(digestOf(columnsOf(log)));
		const cards = [...byCard(log)].flatMap(([id, own]) => {
			const reviews = standing(own);
			return reviews.length > 0 ? ([[id, reviews]] as const) : [];
		});
		expect(found.map(({ cardId }) => cardId).sort()).toEqual(cards.map(([id]) => id).sort());
		for (const [id, reviews] of cards) {
			const card = found.find(({ cardId }) => cardId === id);
			const last = reviews.at(-1) as Review;
			expect(card).toMatchObject({
				articleId: last.articleId,
				answers: reviews.length,
				misses: reviews.filter(({ rating }) => rating === 'again').length,
				lapses: reviews.filter(
					({ rating }, at) => rating === 'again' && at > 0 && reviews[at - 1]?.rating !== 'again'
				).length,
				lastDay: dayOf(last),
				wasRight: last.rating !== 'again'
			});
		}
	});
});

it('the hardest were missed twice at least, the most missed first', () => {
	holds((log) => {
		const all = standings(digestOf(columnsOf(log)));
		const hard = hardest(all, 3);
		expect(hard.length).toBe(Math.min(3, all.filter(({ misses }) => misses >= 2).length));
		for (const [at, card] of hard.entries()) {
			expect(card.misses).toBeGreaterThanOrEqual(2);
			if (at > 0) expect(hard[at - 1]?.misses).toBeGreaterThanOrEqual(card.misses);
		}
	});
});

describe('subjects', () => {
	const entity = (id: string, type: string) => ({ id, type, name: `the ${id}` });
	const fact = (id: string, roles: object[], speaker?: string) => ({
		id,
		frame: { roles },
		voice: speaker ? { kind: 'claim', speaker } : { kind: 'fact' }
	});
	const one = {
		article: {
			id: 'one',
			headline: 'One',
			entities: [entity('turkey', 'state'), entity('suez', 'event'), entity('rome', 'place')],
			facts: [
				fact('f1', [{ entity: 'turkey' }, { entity: 'rome' }]),
				fact('f2', [{ entities: ['suez', 'rome'] }], 'turkey')
			]
		},
		items: [
			{ id: 'a', factIds: ['f1'] },
			{ id: 'b', factIds: ['f1', 'f2'] },
			{ id: 'c', factIds: ['gone'] }
		]
	};
	const two = {
		article: {
			id: 'two',
			headline: 'Two',
			entities: [entity('turkey', 'state'), entity('suez', 'event')],
			facts: [fact('f1', [{ entity: 'turkey' }])]
		},
		items: [{ id: 'd', factIds: ['f1'] }]
	};
	const subjects = subjectsOf([one, two] as never);
	const of = (id: string) => subjects.find((subject) => subject.id === id);

	it('follow an actor through articles, as one who acts and one who speaks', () => {
		expect(of('turkey')).toEqual({
			id: 'turkey',
			kind: 'actor',
			name: 'the turkey',
			parts: [
				{ articleId: 'one', itemIds: ['a', 'b'] },
				{ articleId: 'two', itemIds: ['d'] }
			]
		});
	});

	it('are events and articles too, and never what has no question', () => {
		expect(of('suez')).toMatchObject({
			kind: 'event',
			parts: [{ articleId: 'one', itemIds: ['b'] }]
		});
		expect(of('one')).toMatchObject({ kind: 'article', name: 'One' });
		expect(of('rome')).toBeUndefined();
	});

	it('are known as far as their questions are', () => {
		const memory = new Map([
			['a', 0.9],
			['b', 0.5]
		]);
		expect(knownOf(['a', 'b', 'c'], memory)).toEqual({ items: 3, asked: 2, remembered: 1.4 });
		expect(knownOf([], memory)).toEqual({ items: 0, asked: 0, remembered: 0 });
	});
});
