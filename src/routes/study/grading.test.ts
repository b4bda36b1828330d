import { describe, expect, it } from 'vitest';
import type { Store } from '#lib/store/store.ts';
import { gradeKnowing } from './grading.ts';
import { choiceItem } from './test-sitting.ts';

const item = choiceItem('1', { interaction: 'text-entry', distractors: [] });
const typed = (text: string) => ({ interaction: 'text-entry', text }) as const;
const keeping = (answers: readonly string[]) =>
	({
		hand: () =>
			Promise.resolve({
				ownAnswers: () =>
					Promise.resolve([{ itemId: '1', articleId: 'a', stem: 'W?', answers, keptAt: 1 }])
			})
	}) as unknown as Pick<Store, 'hand'>;

describe('a typed answer', () => {
	it('counts as right when the reader has kept it for good, and letter for letter only', async () => {
		const store = keeping(['the Ottomans']);
		const graded = (text: string) => gradeKnowing(store, item, typed(text), {});
		expect(await graded('Ottomans')).toEqual({ correct: true });
		expect(await graded('Turkey')).toEqual({ correct: true });
		expect(await graded('Greece')).toMatchObject({ correct: false });
		expect(await gradeKnowing(store, { ...item, id: '2' }, typed('Ottomans'), {})).toMatchObject({
			correct: false
		});
	});

	it('is graded by the item alone when what was kept cannot be read', async () => {
		const broken = { hand: () => Promise.reject(new Error('disk')) } as Pick<Store, 'hand'>;
		expect(await gradeKnowing(broken, item, typed('Turkey'), {})).toEqual({ correct: true });
		expect(await gradeKnowing({}, item, typed('Ankara'), { 1: ['Ankara'] })).toEqual({
			correct: true
		});
	});
});
