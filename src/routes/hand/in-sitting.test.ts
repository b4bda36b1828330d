import { describe, expect, it } from 'vitest';
import type { Item } from '#lib/items/schema.ts';
import { choiceItem, sitting } from '../study/test-sitting.ts';
import { dropElsewhere, leaveOut, reword } from './in-sitting.ts';

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
		expect([session.item?.id, session.phase, session.leftOut?.way]).toEqual([
			'2',
			'question',
			'flagged'
		]);
		expect(ids()).toEqual(['2', '3', '4', '5', '6']);
		expect(session.canUndo).toBe(true);
		await session.undo();
		expect([session.item?.id, session.leftOut?.way, flags.size]).toEqual(['1', undefined, 0]);
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

describe('a question that was left out in another tab', () => {
	it('is not asked here either, nor after Undo, and the reader is told where it was on screen', async () => {
		const { session, choose, goOn, ids } = flagging();
		await choose('Greece');
		goOn();
		dropElsewhere(session, new Set(['2', '1', '9']));
		expect(ids()).toEqual(['1', '3', '4', '5', '6']);
		expect([session.item?.id, session.leftOut?.way]).toEqual(['3', 'elsewhere']);
		await session.undo();
		expect([session.item?.id, ids()]).toEqual(['3', ['3', '4', '5', '6']]);
	});

	it('leaves an answer on screen where it is, and changes nothing where none is meant', async () => {
		const { session, choose, ids } = flagging();
		const before = session.session;
		dropElsewhere(session, new Set(['9']));
		expect(session.session).toBe(before);
		await choose('Turkey');
		dropElsewhere(session, new Set(['1', '2']));
		expect([session.phase, session.item?.id]).toEqual(['answered', '1']);
		expect(ids()).toEqual(['1', '3', '4', '5', '6']);
	});
});

describe('a question set aside', () => {
	it('counts in the results, is told in its own words, and comes back by Undo', async () => {
		const { session, store, choose } = flagging();
		await choose('Greece');
		let parked = true;
		leaveOut(session, { id: '1' }, store, () => Promise.resolve(void (parked = false)), 'aside');
		expect([session.leftOut?.way, [...session.aside], session.flagged.size]).toEqual([
			'aside',
			['1'],
			0
		]);
		expect(session.session.entries).toHaveLength(6);
		await session.undo();
		expect([parked, session.leftOut?.way, session.session.entries.length]).toEqual([
			false,
			undefined,
			7
		]);
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
