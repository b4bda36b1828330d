import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inTurn } from './in-turn.ts';

it('never runs more than it may, and in the end all, those that fail too', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.scheduler(),
			fc.integer({ min: 1, max: 3 }),
			fc.array(fc.boolean(), { maxLength: 12 }),
			async (scheduler, most, fails) => {
				const run = inTurn(most);
				let [running, peak] = [0, 0];
				const all = fails.map((isFailure) =>
					run(async () => {
						peak = Math.max(peak, ++running);
						await scheduler.schedule(Promise.resolve());
						running--;
						if (isFailure) throw new Error('failed');
						return 'done';
					})
				);
				const settled = Promise.allSettled(all);
				await scheduler.waitFor(settled);
				expect((await settled).map(({ status }) => status === 'rejected')).toEqual(fails);
				expect(peak).toBe(Math.min(most, fails.length));
			}
		)
	);
});

it('takes what was asked for last first', async () => {
	const run = inTurn(1);
	const order: number[] = [];
	await Promise.all([0, 1, 2].map((at) => run(() => Promise.resolve(order.push(at)))));
	expect(order).toEqual([0, 2, 1]);
});
