import { expect, it } from 'vitest';
import { intervalInWords } from '#lib/scheduling/interval-in-words.ts';
import { ratingOf } from '#lib/scheduling/rating.ts';

it.each([
	['wrong', { correct: false, tookMs: 900, confidence: 'sure' }, 'again'],
	['right', { correct: true, tookMs: 900 }, 'good'],
	['right by a guess', { correct: true, tookMs: 900, confidence: 'guess' }, 'hard'],
	['right, sure and fast', { correct: true, tookMs: 2000, confidence: 'sure' }, 'easy'],
	['right and sure, but slow', { correct: true, tookMs: 20_000, confidence: 'sure' }, 'good'],
	['as fast as usual', { correct: true, tookMs: 4000, confidence: 'sure', usualMs: 4000 }, 'good'],
	['overruled', { correct: false, overruled: true, tookMs: 900, confidence: 'sure' }, 'good']
] as const)('an answer that is %s', (_name, answer, rating) => {
	expect(ratingOf(answer)).toBe(rating);
});

it.each([
	[0, 10, '10 minutes'],
	[0, 1, '1 minute'],
	[0, 90, '2 hours'],
	[1, 600, '1 day'],
	[4, 0, '4 days'],
	[60, 0, '2 months'],
	[365, 0, '1 year'],
	[550, 0, '1.5 years']
])('%i days and %i minutes in words', (intervalDays, minutes, words) => {
	expect(intervalInWords({ intervalDays, dueAt: minutes * 60_000 }, 0)).toBe(words);
});
