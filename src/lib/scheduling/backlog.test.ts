import fc from 'fast-check';
import { expect, it } from 'vitest';
import { longestDays, spreadDays } from '#lib/scheduling/backlog.ts';
import { isTroublesome } from '#lib/scheduling/leech.ts';
import { paceOf, questionsLeft } from '#lib/scheduling/pace.ts';

it('spreads a backlog over as many days as the reader’s minutes need', async () => {
	const steady = (backlog: number, perDay: number) => (ahead: number) =>
		Promise.resolve(backlog + perDay * ahead);
	expect(await spreadDays(steady(80, 0), 10, 10)).toBe(8);
	expect(await spreadDays(steady(80, 5), 10, 10)).toBe(15);
	expect(await spreadDays(steady(5, 5), 10, 10)).toBe(1);
	expect(await spreadDays(steady(80, 10), 10, 10)).toBeUndefined();
});

it('names only a number of days in which it fits, and needs few counts for it', async () => {
	const spec = fc.record({
		arriving: fc.array(fc.nat(60), { minLength: longestDays, maxLength: longestDays }),
		today: fc.nat(50),
		perDay: fc.integer({ min: 1, max: 50 })
	});
	await fc.assert(
		fc.asyncProperty(spec, async ({ arriving, today, perDay }) => {
			let counts = 0;
			const dueBy = (ahead: number) => arriving.slice(0, ahead + 1).reduce((a, b) => a + b, 0);
			const days = await spreadDays(
				(ahead) => {
					counts++;
					return Promise.resolve(dueBy(ahead));
				},
				today,
				perDay
			);
			expect(counts).toBeLessThan(15);
			if (days !== undefined)
				expect(dueBy(days - 1)).toBeLessThanOrEqual(today + perDay * (days - 1));
		})
	);
});

it('speaks of a question that does not stick at the fourth lapse, then at every second', () => {
	const spoken = Array.from({ length: 12 }, (_, lapses) => lapses).filter(isTroublesome);
	expect(spoken).toEqual([4, 6, 8, 10]);
});

it('takes the reader’s own pace once there is one, and counts the repeats of what is missed', () => {
	const day = (reviews: number, again = 0) => ({
		day: 1,
		articleId: 'a',
		reviews,
		again,
		tookMs: reviews * 20_000
	});
	expect(paceOf([day(4)])).toEqual({ usualMs: 15_000, questionMs: 15_000 });
	expect(paceOf([day(10)])).toEqual({ usualMs: 20_000, questionMs: 20_000 });
	expect(paceOf([day(10, 5)]).questionMs).toBe(40_000);
	expect(paceOf([day(10, 10)]).questionMs).toBeCloseTo(50_000);
});

it('ends with the day’s minutes', () => {
	expect(questionsLeft(10, 8 * 60_000, 20_000)).toBe(6);
	expect(questionsLeft(10, 10 * 60_000, 20_000)).toBe(0);
	expect(questionsLeft(10, 599_000, 20_000)).toBe(1);
});
