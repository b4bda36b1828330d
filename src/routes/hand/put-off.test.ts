import { describe, expect, it } from 'vitest';
import type { Parked } from '#lib/scheduling/parking.ts';
import type { Hand } from '#lib/store/hand.ts';
import { canPutOff } from '../study/study-keys.ts';
import { choiceItem, sitting } from '../study/test-sitting.ts';
import { putOff } from './put-off.ts';

const clock = { zoneOffsetMinutes: 120, rolloverHour: 4 };
/** Late on the evening of 4 May, in Berlin. */
const now = Date.UTC(2016, 4, 4, 21, 30);

function puttingOff(items = ['1', '2', '3'].map((id) => choiceItem(id))) {
	const sat = sitting(items);
	const parked = new Map<string, Parked>();
	const hand = {
		park: (row: Parked) => Promise.resolve(void parked.set(row.itemId, row)),
		unpark: (ids: readonly string[]) => Promise.resolve(ids.forEach((id) => parked.delete(id)))
	} as unknown as Hand;
	const store = { ...sat.store, hand: () => Promise.resolve(hand) };
	const put = (at = now) => {
		const { item } = sat.session;
		if (!item) throw new Error('nothing on screen');
		return putOff(sat.session, item, store, { now: at, clock });
	};
	const ids = () => sat.session.session.entries.map(({ itemId }) => itemId);
	return { ...sat, parked, hand, put, ids };
}

describe('a question put off', () => {
	it('gives way to the next, alone, until the reader’s next day begins', async () => {
		const { session, put, parked, ids } = puttingOff();
		await put();
		expect([session.item?.id, session.leftOut?.way, ids()]).toEqual(['2', 'later', ['2', '3']]);
		expect(parked.get('1')).toMatchObject({
			parkedAt: now,
			backAt: Date.UTC(2016, 4, 5, 2),
			stem: 'Which state blocked closer ties?'
		});
	});

	it('after midnight still comes back the same morning: the day before has not ended', async () => {
		const { put, parked } = puttingOff();
		await put(Date.UTC(2016, 4, 4, 23));
		expect(parked.get('1')?.backAt).toBe(Date.UTC(2016, 4, 5, 2));
	});

	it('comes back by Undo, exactly as it was, also when it was the last', async () => {
		const { session, put, parked } = puttingOff([choiceItem('only')]);
		const before = session.session;
		await put();
		expect(session.phase).toBe('end');
		await session.undo();
		expect([session.session, session.phase, parked.size]).toEqual([before, 'question', 0]);
	});

	it('that was missed does not return today, and its answer stays', async () => {
		const { session, put, choose, goOn, ids, reviews } = puttingOff();
		await choose('Greece');
		expect([ids().length, canPutOff(session)]).toEqual([4, true]);
		await put();
		expect([session.phase, ids(), canPutOff(session)]).toEqual([
			'answered',
			['1', '2', '3'],
			false
		]);
		goOn();
		expect([session.item?.id, reviews.length]).toEqual(['2', 1]);
	});

	it('is not offered once it was right: it is not asked again today', async () => {
		const { session, choose } = puttingOff();
		expect(canPutOff(session)).toBe(true);
		await choose('Turkey');
		expect(canPutOff(session)).toBe(false);
	});

	it('stays where it is when that cannot be kept', async () => {
		const { session, put, hand, ids } = puttingOff();
		hand.park = () => Promise.reject(new Error('disk'));
		await expect(put()).rejects.toThrow('disk');
		expect([session.item?.id, ids(), session.leftOut]).toEqual(['1', ['1', '2', '3'], undefined]);
	});
});
