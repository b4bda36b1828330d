/** What is kept of the sums, when it is used and when it holds no longer, on whatever IndexedDB there is. */
import { describe, expect, it } from 'vitest';
import { ownWeights } from '#lib/scheduling/arbitrary-log.contract.ts';
import { digestOf } from '#lib/scheduling/digest.ts';
import { columnsOf } from '#lib/scheduling/segment.ts';
import type { LogEntry } from '#lib/scheduling/review.ts';
import { type Lab, answerMany, start, withLab } from '#lib/store/columns-lab.contract.ts';
import type { DigestRow, SegmentRow } from '#lib/store/database.ts';

/** Behind the store's back every segment is damaged: who needs one notes it. */
async function damageSegments({ raw, segments }: Lab): Promise<void> {
	for (const segment of await segments()) {
		segment.columns.tookMs.set([7]);
		await raw.put('segments', segment);
	}
}

async function expectKept(lab: Lab): Promise<void> {
	await damageSegments(lab);
	const wanted = digestOf(columnsOf(await lab.store.entriesSince(0)));
	expect(await lab.digest()).toEqual(wanted);
	expect(lab.damaged).toEqual([]);
}

async function expectDropped(lab: Lab): Promise<void> {
	await damageSegments(lab);
	const wanted = digestOf(columnsOf(await lab.store.entriesSince(0)));
	expect(await lab.digest()).toEqual(wanted);
	expect(lab.damaged).toContain('segments 0');
}

/** 27 answers, of which 24 are sealed, in four segments. */
const sealed = (work: (lab: Lab) => Promise<void>) =>
	withLab(async (lab) => {
		await answerMany(lab.store, 27);
		await lab.sealAll();
		await work(lab);
	});
const rowOf = ({ raw }: Lab) => raw.get('meta', 'digest') as Promise<DigestRow | undefined>;

export function digestContract(): void {
	describe('sums', () => {
		it('are kept with what is sealed, and read no segment', () => sealed(expectKept));

		it('go on with answers and undos that are not sealed', () =>
			sealed(async (lab) => {
				await answerMany(lab.store, 3);
				await lab.store.undo(start + 9e8);
				await expectKept(lab);
			}));

		it('go on with the next segments', () =>
			sealed(async (lab) => {
				await answerMany(lab.store, 9);
				await lab.sealAll();
				expect(await rowOf(lab)).toMatchObject({ number: 4 });
				await expectKept(lab);
			}));

		it('are kept by the first look, where an older version sealed without them', () =>
			sealed(async (lab) => {
				await lab.raw.delete('meta', 'digest');
				await lab.digest();
				expect(await rowOf(lab)).toMatchObject({ number: 3 });
				await expectKept(lab);
			}));

		it('are dropped where a sealed review was taken back, and kept again as far as they hold', () =>
			sealed(async (lab) => {
				const [, second] = (await lab.segments()) as [SegmentRow, SegmentRow];
				await lab.store.undo(start + 9e8, undefined, second.lastId);
				await lab.expectTrue();
				await lab.sealAll();
				await expectKept(lab);
			}));

		it('hold no longer when a backup adds to what is sealed', () =>
			sealed(async (lab) => {
				const { cardId, ...row } = (await lab.store.history('c0'))[1] as LogEntry;
				const id = `${row.id.slice(0, -4)}${row.id.endsWith('0000') ? '1111' : '0000'}`;
				const whole = await lab.store.everything(start);
				const added = { ...row, cardId, id } as LogEntry;
				await lab.store.applyRestore(
					await lab.store.planRestore({ ...whole, entries: [...whole.entries, added] })
				);
				await expectDropped(lab);
			}));

		it('hold no longer when other weights predict something else', () =>
			sealed(async (lab) => {
				const tuning = await lab.store.tuning();
				await tuning.change({ weights: ownWeights(2), why: 'trained' }, start + 9e8);
				await lab.expectTrue();
				await expectKept(lab);
			}));

		it('hold no longer when another version of the app has sealed again', () =>
			sealed(async (lab) => {
				const journal = (await lab.raw.get('meta', 'journal')) as object;
				await lab.raw.put('meta', { ...journal, sealer: 'another' }, 'journal');
				await expectDropped(lab);
			}));

		it('that are damaged on disk are not believed', () =>
			sealed(async (lab) => {
				const row = (await rowOf(lab)) as DigestRow;
				row.digest.cardMisses.set([1_000]);
				await lab.raw.put('meta', row, 'digest');
				await expectDropped(lab);
			}));

		it('are deleted with everything else', () =>
			sealed(async (lab) => {
				await lab.store.deleteEverything();
				expect(await rowOf(lab)).toBeUndefined();
				expect((await lab.digest()).count).toBe(0);
			}));
	});
}
