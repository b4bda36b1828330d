import { expect, it } from 'vitest';
import type { Review } from '#lib/scheduling/review.ts';
import { lastAnswer } from './last-answer.ts';
import { planQuiz } from './plan-quiz.ts';
import { choiceItem } from './test-sitting.ts';

it('asks ten questions in a quiz, and none that was answered today while others are left', () => {
	const items = Array.from({ length: 30 }, (_, i) => choiceItem(`item${i}`));
	const askedToday = new Set(items.slice(0, 15).map(({ id }) => id));
	const entries = planQuiz(items, { cards: [], askedToday, now: 1 });
	expect(entries).toHaveLength(10);
	expect(entries.filter(({ itemId }) => askedToday.has(itemId))).toEqual([]);
	expect(planQuiz(items.slice(0, 12), { cards: [], askedToday, now: 1 })).toHaveLength(10);
});

it('shows feedback again only of the last answer of the same sitting', () => {
	const review = (id: string, cardId: string) =>
		({ id, cardId, type: 'review', sessionId: 's' }) as Review;
	const entries = [review('r1', 'item1'), review('r2', 'item2')];
	expect(lastAnswer(entries, 's', 'r2')?.id).toBe('r2');
	expect(lastAnswer(entries, 's', 'r1')).toBeUndefined();
	expect(lastAnswer(entries, 'other', 'r2')).toBeUndefined();
	expect(lastAnswer(entries, 's', null)).toBeUndefined();
});
