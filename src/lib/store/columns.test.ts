import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	arbitraryLog,
	arbitraryStep,
	reviewOfStep
} from '#lib/scheduling/arbitrary-log.contract.ts';
import type { LogEntry } from '#lib/scheduling/review.ts';
import { answerMany, record, small, start, withLab } from '#lib/store/columns-lab.contract.ts';
import { digestContract } from '#lib/store/digest.contract.ts';
import { seal } from '#lib/store/sealing.ts';
import { expectTrueToLog } from '#lib/store/true-to-log.contract.ts';

describe('sealed columns', () => {
	it('tell what the log tells, after any answers, undos, turns of the clock and merges', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(
					fc.oneof(
						{ weight: 8, arbitrary: arbitraryStep },
						{ weight: 1, arbitrary: arbitraryLog },
						{ weight: 2, arbitrary: fc.constantFrom('seal' as const, 'look' as const) }
					),
					{ minLength: 5, maxLength: 40 }
				),
				(steps) =>
					withLab(async ({ store, sealAll, expectTrue }) => {
						let now = start;
						for (const step of steps) {
							if (step === 'seal') await sealAll();
							else if (step === 'look') await expectTrue();
							else if (Array.isArray(step))
								await store.applyRestore(await store.planRestore(record(step)));
							else {
								now = Math.max(0, now + step.minutes * 60_000);
								if (step.do === 'undo') await store.undo(now);
								else if (step.do === 'review')
									await store.record(reviewOfStep(step, store.newId(now), now));
							}
						}
						await sealAll();
						await expectTrue();
						await expectTrueToLog(store);
					})
			),
			{ numRuns: 60 }
		);
	}, 60_000);

	it('cover the log but for its latest entries, and are not made twice', () =>
		withLab(async ({ store, segments, sealAll, expectTrue }) => {
			await answerMany(store, 27);
			await sealAll();
			const sealed = await segments();
			expect(sealed.map(({ entries }) => entries)).toEqual([6, 6, 6, 6]);
			expect(sealed.flatMap(({ newCardIds }) => newCardIds)).toEqual(['c0', 'c1', 'c2', 'c3']);
			await answerMany(store, 8);
			await expectTrue();
			await sealAll();
			expect((await segments()).slice(0, 4)).toEqual(sealed);
			expect(await segments()).toHaveLength(5);
		}));

	it('are dropped from where a sealed review was taken back, and made again', () =>
		withLab(async ({ store, segments, sealAll, expectTrue }) => {
			await answerMany(store, 27);
			await sealAll();
			const [first, second] = await segments();
			const target = (await store.history('c3'))[1] as LogEntry;
			expect(target.id > (first?.lastId ?? '') && target.id <= (second?.lastId ?? '')).toBe(true);
			expect(await store.undo(start + 9e8, undefined, target.id)).not.toBeNull();
			await expectTrue();
			await sealAll();
			const again = await segments();
			expect(again[0]).toEqual(first);
			expect(again[1]?.count).toBe(5);
			await expectTrue();
		}));

	it('do not hold where the journal that would know of changes is lost', () =>
		withLab(async ({ raw, store, segments, sealAll, expectTrue }) => {
			await answerMany(store, 27);
			await sealAll();
			await raw.delete('meta', 'journal');
			const row = (await store.history('c0'))[0] as LogEntry;
			await raw.put('reviews', { ...row, rating: 'easy' });
			await expectTrue();
			expect(await segments()).toHaveLength(4);
		}));

	it('that are damaged on disk are noticed, named and made again', () =>
		withLab(async ({ raw, store, segments, sealAll, expectTrue, damaged }) => {
			await answerMany(store, 27);
			await sealAll();
			const [, second] = await segments();
			second?.columns.tookMs.set([7]);
			await raw.put('segments', second);
			await raw.delete('meta', 'sealedEnd');
			await expectTrue();
			expect(damaged).toContain('segments 1');
			await raw.delete('segments', 0);
			await expectTrue();
			expect((await segments()).map(({ number }) => number)).toEqual([0, 1, 2, 3]);
		}));

	it('go on from the columns where the end was not kept', () =>
		withLab(async ({ raw, store, sealAll, expectTrue }) => {
			await answerMany(store, 27);
			await sealAll();
			await raw.delete('meta', 'sealedEnd');
			await expectTrue();
			await answerMany(store, 9);
			await sealAll();
			await expectTrue();
		}));

	it('made by two tabs at once are made once and right', () =>
		withLab(async ({ store, segments, sealAll, digest, expectTrue }) => {
			await answerMany(store, 40);
			await Promise.all([sealAll(), sealAll(), answerMany(store, 5), digest()]);
			await expectTrue();
			expect(new Set((await segments()).map(({ lastId }) => lastId)).size).toBe(
				(await segments()).length
			);
		}));

	it('broken off while some are made again go on from those, not from where they ended before', () =>
		withLab(async ({ store, connection, segments, sealAll, expectTrue }) => {
			await answerMany(store, 27);
			await sealAll();
			await answerMany(store, 20);
			const [, , third] = await segments();
			await store.undo(start + 9e8, undefined, third?.lastId);
			const breakOff = (share: number) => {
				if (share > 0.45) throw new Error('killed');
			};
			await expect(seal(connection, () => undefined, breakOff, small)).rejects.toThrow('killed');
			expect(await segments()).toHaveLength(4);
			await expectTrue();
		}));

	it('say how far they are', () =>
		withLab(async ({ store, connection }) => {
			await answerMany(store, 30);
			const heard: number[] = [];
			await seal(
				connection,
				() => undefined,
				(share) => heard.push(share),
				small
			);
			expect(heard).toEqual([6, 12, 18, 24].map((done) => done / 30));
		}));
});

describe('a damaged row of the log', () => {
	it('is healed by a backup that holds it, with its card, its day and its columns', () =>
		withLab(async ({ raw, store, sealAll, expectTrue }) => {
			await answerMany(store, 27);
			const whole = await store.everything(start);
			const row = whole.entries[3] as LogEntry;
			await raw.put('reviews', { ...row, rating: 'perfect' });
			await sealAll();
			expect(await store.entriesSince(0)).toHaveLength(26);
			const plan = await store.planRestore(whole);
			expect(plan).toMatchObject({ newEntries: 1, knownEntries: 26, affectedCards: 1 });
			await store.applyRestore(plan);
			expect(await store.entriesSince(0)).toEqual(whole.entries);
			await expectTrueToLog(store);
			await expectTrue();
		}));
});

digestContract();
