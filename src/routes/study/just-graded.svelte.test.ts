import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyReview } from '#lib/scheduling/fsrs.ts';
import type { Rating, Review } from '#lib/scheduling/review.ts';
import { JustGraded, savedWords } from './just-graded.svelte.ts';

const saved = (id: string, rating: Rating, by: Review['graded'] = 'reader', position = 1) => {
	const review: Review = {
		id,
		type: 'review',
		v: 1,
		cardId: 'a',
		articleId: 'nato',
		reviewedAt: Date.UTC(2026, 10, 22, 12),
		zoneOffsetMinutes: 0,
		rolloverHour: 4,
		rating,
		graded: by,
		correct: null,
		wording: 0,
		tookMs: 1000,
		device: 'test'
	};
	return { review, card: applyReview(undefined, review), position };
};

describe('what was just saved', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('is said for six seconds, once', () => {
		const just = new JustGraded();
		const first = saved('1', 'good');
		just.tell(first);
		expect(just.wordsAt(1)).toBe('Good · in 1 day');
		vi.advanceTimersByTime(5999);
		expect(just.wordsAt(1)).not.toBe('');
		vi.advanceTimersByTime(1);
		expect(just.wordsAt(1)).toBe('');
		just.tell(first);
		expect(just.wordsAt(1)).toBe('');
	});

	it('is not said any more once it was taken back', () => {
		const just = new JustGraded();
		just.tell(saved('1', 'good'));
		expect(just.wordsAt(0)).toBe('');
	});

	it('begins its seconds anew with the next answer', () => {
		const just = new JustGraded();
		just.tell(saved('1', 'good'));
		vi.advanceTimersByTime(4000);
		just.tell(saved('2', 'again', 'reader', 2));
		vi.advanceTimersByTime(4000);
		expect(just.wordsAt(2)).toBe('Again · before you finish');
	});
});

it.each([
	[saved('1', 'easy'), /^Easy · in \d+ days$/],
	[saved('1', 'again'), /^Again · before you finish$/],
	[saved('1', 'good', 'program'), /^Saved$/]
])('a saved answer is told by its rating and its return', (one, words) => {
	expect(savedWords(one)).toMatch(words);
});
