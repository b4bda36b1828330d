import { describe, expect, it } from 'vitest';
import type { Card } from '#lib/scheduling/card.ts';
import type { Review } from '#lib/scheduling/review.ts';
import { lastAnswer, usualMsOf } from './pace.ts';
import { planQuiz, planReview } from './plan.ts';
import { choiceItem } from './test-sitting.ts';

const items = Array.from({ length: 30 }, (_, i) => choiceItem(`item${i}`));
const now = 1_000_000_000;
const card = (id: string, dueAt: number) =>
	({ id, articleId: 'a', dueAt, lastReviewedAt: 0, stability: 1, lastWording: 0 }) as Card;
const review = (id: string, cardId: string, tookMs = 5000) =>
	({ id, cardId, tookMs, type: 'review', sessionId: 's' }) as Review;
const known = { cards: [], entriesToday: [], now, usualMs: 10_000, minutesPerDay: 10 };

describe('what a sitting asks', () => {
	it('asks ten questions in a quiz, and none that was answered today while others are left', () => {
		const entriesToday = items.slice(0, 15).map(({ id }) => review(`r${id}`, id));
		const entries = planQuiz(items, { ...known, entriesToday });
		expect(entries).toHaveLength(10);
		expect(entries.filter(({ itemId }) => Number(itemId.slice(4)) < 15)).toEqual([]);
	});

	it('asks what is due, and nothing new beside it', () => {
		const cards = [card('item1', now - 1), card('item2', now + 1)];
		expect(planReview(items, { ...known, cards }).map(({ itemId }) => itemId)).toEqual(['item1']);
	});

	it('asks something new when nothing is due, at most ten', () => {
		expect(planReview(items, { ...known, cards: [card('item2', now + 1)] })).toHaveLength(10);
	});

	it('asks nothing when the day’s minutes are used up', () => {
		const entriesToday = [review('r', 'item3', 11 * 60_000)];
		expect(planReview(items, { ...known, entriesToday })).toEqual([]);
	});

	it('takes the median of the reader’s answers as the usual time, once there are ten', () => {
		const took = (ms: number, i: number) => review(`r${String(i).padStart(2, '0')}`, 'x', ms);
		expect(usualMsOf([1, 2, 3].map(took))).toBe(15_000);
		expect(usualMsOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 900_000].map(took))).toBe(6);
	});

	it('shows feedback again only of the last answer of the same sitting', () => {
		const entries = [review('r1', 'item1'), review('r2', 'item2')];
		expect(lastAnswer(entries, 's', 'r2')?.id).toBe('r2');
		expect(lastAnswer(entries, 's', 'r1')).toBeUndefined();
		expect(lastAnswer(entries, 'other', 'r2')).toBeUndefined();
		expect(lastAnswer(entries, 's', null)).toBeUndefined();
	});
});
