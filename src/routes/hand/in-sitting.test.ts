import { describe, expect, it } from 'vitest';
import type { Item } from '#lib/items/schema.ts';
import { choiceItem, sitting } from '../study/test-sitting.ts';
import { leaveOut, reword } from './in-sitting.ts';

const six = ['1', '2', '3', '4', '5', '6'].map((id) => choiceItem(id));

function flagging(items = six) {
	const sat = sitting(items);
	const flags = new Set<string>();
	const flag = () => {
		const { item } = sat.session;
		if (!item) throw new Error('nothing on screen');
		flags.add(item.id);
		leaveOut(sat.session, item, sat.store, () => Promise.resolve(void flags.delete(item.id)));
	};
	const ids = () => sat.session.session.entries.map(({ itemId }) => itemId);
	return { ...sat, flags, flag, ids };
}

describe('a flagged question', () => {
	it('gives way to the next at once, and comes back by Undo', async () => {
		const { session, flag, flags, ids, choose } = flagging();
		flag();
		expect([session.item?.id, session.phase, session.hasLeftOut]).toEqual(['2', 'question', true]);
		expect(ids()).toEqual(['2', '3', '4', '5', '6']);
		expect(session.canUndo).toBe(true);
		await session.undo();
		expect([session.item?.id, session.hasLeftOut, flags.size]).toEqual(['1', false, 0]);
		await choose('Turkey');
		expect(session.answered?.item.id).toBe('1');
	});

	it('does not return though it was missed, and its answer stays in the log', async () => {
		const { session, flag, ids, choose, goOn, reviews } = flagging();
		await choose('Greece');
		flag();
		expect(session.phase).toBe('answered');
		expect(ids()).toEqual(['1', '2', '3', '4', '5', '6']);
		goOn();
		expect(session.item?.id).toBe('2');
		expect(reviews).toHaveLength(1);
		expect(session.flagged).toEqual(new Set(['1']));
	});

	it('is taken back first, then the answer before it; after the next answer it stays out', async () => {
		const { session, flag, flags, choose, goOn, ids, reviews } = flagging();
		await choose('Greece');
		flag();
		await session.undo();
		expect([session.phase, flags.size, ids().length]).toEqual(['answered', 0, 7]);
		flag();
		goOn();
		await choose('Turkey');
		await session.undo();
		await session.undo();
		expect(reviews).toEqual([]);
		expect([...flags]).toEqual(['1']);
		expect(session.item?.id).toBe('2');
	});

	it('that was the last one ends the sitting; Undo opens it again', async () => {
		const { session, flag } = flagging([choiceItem('only')]);
		flag();
		expect(session.phase).toBe('end');
		await session.undo();
		expect([session.phase, session.item?.id]).toEqual(['question', 'only']);
	});

	it('stays flagged, and says so, when that cannot be taken back', async () => {
		const { session, store } = flagging();
		leaveOut(session, { id: '1' }, store, () => Promise.reject(new Error('disk')));
		await session.undo();
		expect([session.isUndoRefused, session.item?.id]).toEqual([true, '2']);
	});
});

describe('a reworded question', () => {
	const after: Item = {
		...choiceItem('1'),
		wordings: ['My question?'],
		key: { text: 'Ankara' },
		distractors: choiceItem('1').distractors.map((d) => ({ ...d, text: 'Athens' }))
	};

	it('is asked in its new words', async () => {
		const { session, choose } = flagging();
		reword(session, after);
		expect(session.stem).toBe('My question?');
		await choose('Ankara');
		expect(session.answered?.grade.correct).toBe(true);
	});

	it('keeps the verdict and the answer that was given', async () => {
		const { session, choose } = flagging();
		await choose('Greece');
		reword(session, after);
		expect(session.answered).toMatchObject({
			grade: { correct: false },
			response: { option: 'Athens' },
			item: { key: { text: 'Ankara' } }
		});
	});
});
