/** What every store must do with flags and edits; run with the rest of its contract. */
import { describe, expect, it } from 'vitest';
import type { Edit } from '#lib/items/edit.ts';
import type { Flag } from '#lib/items/flag.ts';
import type { Parked } from '#lib/scheduling/parking.ts';
import type { Review } from '#lib/scheduling/review.ts';
import { openStore } from '#lib/store/open-store.ts';
import type { Store } from '#lib/store/store.ts';
import { expectTrueToLog } from '#lib/store/true-to-log.contract.ts';

const dayMs = 86_400_000;
const now = Date.UTC(2016, 4, 4, 10);

function flagOf(itemId: string, given: Partial<Flag> = {}): Flag {
	return {
		itemId,
		articleId: 'nato',
		reason: 'wrong-key',
		stem: 'Who vetoed it?',
		flaggedAt: now,
		appVersion: 'v1',
		...given
	};
}

function parkedOf(itemId: string, given: Partial<Parked> = {}): Parked {
	return { itemId, articleId: 'nato', stem: 'Who vetoed it?', parkedAt: now, ...given };
}

const edit: Edit = {
	itemId: 'x',
	articleId: 'nato',
	editedAt: now,
	base: { 'wording.0': 'Who vetoed it?', key: 'Turkey', rationale: 'Turkey did.' },
	changes: { 'wording.0': 'Which state vetoed closer ties?' }
};

export function handContract(
	store: () => Store,
	name: () => string,
	reopen: () => Promise<void>,
	review: (cardId: string, at?: number, given?: Partial<Review>) => Review
): void {
	describe('the reader’s hand', () => {
		it('keeps flags and edits over a reload, one an item, the latest first', async () => {
			const hand = await store().hand();
			await hand.flag(flagOf('a', { reason: 'unclear' }));
			await hand.flag(flagOf('b', { flaggedAt: now + 1 }));
			await hand.flag(flagOf('a', { note: 'Which talks?' }));
			await hand.saveEdit(edit);
			await reopen();
			const again = await store().hand();
			expect(await again.flags()).toEqual([
				flagOf('b', { flaggedAt: now + 1 }),
				flagOf('a', { note: 'Which talks?' })
			]);
			expect(await again.edits()).toEqual([edit]);
			expect(await store().handled()).toEqual({
				flagged: new Set(['a', 'b']),
				edited: new Set(['x']),
				parked: new Set()
			});
			await again.takeBackFlag('a');
			await again.dropEdit('x');
			expect(await store().handled()).toEqual({
				flagged: new Set(['b']),
				edited: new Set(),
				parked: new Set()
			});
		});

		it('leaves what is flagged out of all that is due, and brings it back', async () => {
			await store().record(review('a', now - 2 * dayMs));
			await store().record(review('b', now - dayMs));
			await store().record(review('c', now, { rating: 'again' }));
			const hand = await store().hand();
			await hand.flag(flagOf('a'));
			await hand.flag(flagOf('c'));
			await hand.flag(flagOf('never-asked'));
			const later = now + dayMs;
			expect((await store().dueCards(later, 1)).map(({ id }) => id)).toEqual(['b']);
			expect(await store().dueCount(later)).toBe(1);
			expect(await store().nextDueAt(now - 3 * dayMs)).toBe((await store().card('b'))?.dueAt);
			expect(await store().cards()).toHaveLength(3);
			await expectTrueToLog(store());
			await hand.takeBackFlag('a');
			expect((await store().dueCards(later, 9)).map(({ id }) => id)).toEqual(['a', 'b']);
			expect(await store().dueCount(later)).toBe(2);
		});

		it('refuses what is no flag and no edit', async () => {
			const hand = await store().hand();
			const wrong = { ...flagOf('a'), reason: 'dull' } as unknown as Flag;
			await expect(hand.flag(wrong)).rejects.toThrow(TypeError);
			const strange = { ...edit, changes: { ['__proto__.x']: 'y' } };
			await expect(hand.saveEdit(strange)).rejects.toThrow(TypeError);
			expect(await hand.flags()).toEqual([]);
		});

		it('is in a backup; what is here stands when it is restored', async () => {
			const hand = await store().hand();
			await hand.flag(flagOf('a'));
			await hand.flag(flagOf('b'));
			await hand.saveEdit(edit);
			const record = await store().everything(now);
			await hand.flag(flagOf('a', { reason: 'trivial' }));
			await hand.takeBackFlag('b');
			await hand.dropEdit('x');
			const plan = await store().planRestore(record);
			expect(plan).toMatchObject({ newFlags: 1, newEdits: 1, newEntries: 0 });
			await store().applyRestore(plan);
			expect((await hand.flags()).map(({ itemId, reason }) => [itemId, reason])).toEqual([
				['a', 'trivial'],
				['b', 'wrong-key']
			]);
			expect(await hand.edits()).toEqual([edit]);
			await store().deleteEverything();
			expect(await store().handled()).toEqual({
				flagged: new Set(),
				edited: new Set(),
				parked: new Set()
			});
		});

		it('sets questions aside: not due, over a reload and in a backup, until they are taken back', async () => {
			await store().record(review('a', now - 2 * dayMs));
			await store().record(review('b', now - dayMs));
			const later = now + dayMs;
			const due = (await store().card('a'))?.dueAt;
			await (await store().hand()).park(parkedOf('a', { until: ['x', 'y'] }));
			await (await store().hand()).park(parkedOf('never-asked', { parkedAt: now + 1 }));
			await reopen();
			const hand = await store().hand();
			expect(await hand.parked()).toEqual([
				parkedOf('never-asked', { parkedAt: now + 1 }),
				parkedOf('a', { until: ['x', 'y'] })
			]);
			expect((await store().dueCards(later, 9)).map(({ id }) => id)).toEqual(['b']);
			expect(await store().dueCount(later)).toBe(1);
			expect(await store().nextDueAt(now - 3 * dayMs)).toBe((await store().card('b'))?.dueAt);
			await expectTrueToLog(store());
			const record = await store().everything(now);
			await hand.unpark(['a', 'never-asked']);
			expect((await store().dueCards(later, 9)).map(({ id }) => id)).toEqual(['a', 'b']);
			expect((await store().card('a'))?.dueAt).toBe(due);
			await hand.park(parkedOf('a', { parkedAt: now + 9 }));
			const plan = await store().planRestore(record);
			expect(plan).toMatchObject({ newParked: 1, newEntries: 0 });
			await store().applyRestore(plan);
			expect((await hand.parked()).map(({ itemId, parkedAt }) => [itemId, parkedAt])).toEqual([
				['a', now + 9],
				['never-asked', now + 1]
			]);
			await expect(hand.park({ ...parkedOf('b'), stem: '' })).rejects.toThrow(TypeError);
			await store().deleteEverything();
			expect(await hand.parked()).toEqual([]);
		});

		it('puts questions off: not due until their moment, over a reload and in a backup, then by themselves', async () => {
			const today = Date.now();
			const row = parkedOf('a', { parkedAt: today, backAt: today + dayMs });
			await store().record(review('a', today - 3 * dayMs));
			await store().record(review('b', today - 3 * dayMs));
			await (await store().hand()).park(row);
			await reopen();
			const hand = await store().hand();
			expect(await hand.parked()).toEqual([row]);
			expect((await store().handled()).parked).toEqual(new Set(['a']));
			const dueAt = async (at: number) => [
				(await store().dueCards(at, 9)).map(({ id }) => id).sort(),
				await store().dueCount(at)
			];
			expect(await dueAt(today + dayMs - 1)).toEqual([['b'], 1]);
			expect(await dueAt(today + dayMs)).toEqual([['a', 'b'], 2]);
			await expectTrueToLog(store());
			const record = await store().everything(today);
			await hand.unpark(['a']);
			const plan = await store().planRestore(record);
			expect(plan).toMatchObject({ newParked: 1 });
			await store().applyRestore(plan);
			expect(await hand.parked()).toEqual([row]);
			// Of yesterday: neither shown, nor kept, nor restored.
			const old = parkedOf('b', { parkedAt: today - 2 * dayMs, backAt: today - dayMs });
			expect(await store().planRestore({ ...record, parked: [old] })).toMatchObject({
				newParked: 0
			});
			await hand.park(old);
			expect(await hand.parked()).toEqual([row]);
			expect((await store().everything(today)).parked).toEqual([row]);
			await hand.park(parkedOf('a', { parkedAt: today }));
			expect(await dueAt(today + dayMs)).toEqual([['b'], 1]);
		});

		it('keeps answers that count as right over a reload and in a backup; taken back they are wrong again', async () => {
			const row = {
				itemId: 'a',
				articleId: 'nato',
				stem: 'Who?',
				answers: ['Turks'],
				keptAt: now
			};
			await (await store().hand()).keepAnswers(row);
			await (await store().hand()).keepAnswers({ ...row, answers: ['Ankara'], keptAt: now + 1 });
			await reopen();
			const hand = await store().hand();
			const both = { ...row, answers: ['Ankara', 'Turks'], keptAt: now + 1 };
			expect(await hand.ownAnswers()).toEqual([both]);
			const record = await store().everything(now);
			expect(record.ownAnswers).toEqual([both]);
			await hand.dropAnswer('a', 'Turks');
			expect(await hand.ownAnswers()).toMatchObject([{ answers: ['Ankara'] }]);
			const plan = await store().planRestore(record);
			expect(plan).toMatchObject({ newAnswers: 1, newNotes: 0 });
			await store().applyRestore(plan);
			expect(await hand.ownAnswers()).toEqual([both]);
			expect(await store().planRestore(record)).toMatchObject({ newAnswers: 0 });
			await expect(hand.keepAnswers({ ...row, answers: [] })).rejects.toThrow(TypeError);
			await store().deleteEverything();
			expect(await hand.ownAnswers()).toEqual([]);
		});

		it('keeps notes over a reload and in a backup; the later one stands', async () => {
			const note = {
				itemId: 'a',
				articleId: 'nato',
				question: 'Why?',
				text: 'A veto.',
				mark: 'partly',
				notedAt: now
			} as const;
			await (await store().hand()).keepNote(note);
			await (await store().hand()).keepNote({ ...note, itemId: 'b' });
			await reopen();
			const hand = await store().hand();
			expect(await hand.note('a')).toEqual(note);
			expect(await hand.note('c')).toBeUndefined();
			const record = await store().everything(now);
			expect(record.notes).toEqual([note, { ...note, itemId: 'b' }]);
			await hand.keepNote({ ...note, text: 'Later.', notedAt: now + 1 });
			await hand.dropNote('b');
			const plan = await store().planRestore(record);
			expect(plan).toMatchObject({ newNotes: 1 });
			await store().applyRestore(plan);
			expect((await hand.note('a'))?.text).toBe('Later.');
			expect((await hand.note('b'))?.text).toBe('A veto.');
			await expect(hand.keepNote({ ...note, text: '' })).rejects.toThrow(TypeError);
			await store().deleteEverything();
			expect(await hand.note('a')).toBeUndefined();
		});

		it('is told to other tabs', async () => {
			const other = await openStore(name());
			const heard = new Promise((resolve) => other.onChange(resolve));
			await (await store().hand()).flag(flagOf('a'));
			expect(await heard).toEqual({ what: 'questions', from: 'another-tab' });
			other.close();
		});
	});
}
