import { describe, expect, it } from 'vitest';
import { proportion } from '#lib/statistics/proportion.ts';
import { dayName, duration, forecastWords, retentionWords, shareWords } from './memory-words.ts';

const retention = (hits: number, count: number, predicted = 0.9) => ({
	...proportion(hits, count),
	predicted
});

describe('figures in words', () => {
	it('say nothing of a share that rests on too few', () => {
		expect(shareWords(proportion(0, 0))).toBe('none yet');
		expect(shareWords(proportion(9, 9))).toBe('only 9 yet');
		expect(shareWords(proportion(8, 10))).toBe('80\u00a0% of 10 (49–94\u00a0%)');
	});

	it('tell what was remembered and what was expected, lately if that is enough', () => {
		expect(retentionWords(retention(1, 1), retention(2, 3))).toContain(
			'Too few to say yet: 3 questions'
		);
		expect(retentionWords(retention(9, 10), retention(20, 40))).toBe(
			'In the last 30 days you remembered 90\u00a0% of the 10 questions that came back; 90\u00a0% was expected.'
		);
		expect(retentionWords(retention(0, 0), retention(20, 40))).toMatch(
			/^So far you remembered 50\s%/
		);
	});

	it.each([
		[0, '0 min'],
		[20_000, 'less than 1 min'],
		[90_000, '2 min'],
		[12_000_000, '3 h 20 min']
	])('%i ms are %s', (ms, words) => expect(duration(ms)).toBe(words));

	it('tell what comes back', () => {
		expect(forecastWords([0, 0, 0])).toBe('Nothing comes back in the next 30 days.');
		expect(forecastWords([1, 0, 0])).toMatch(/^1 question comes back/);
		expect(forecastWords([2, 1, 4])).toMatch(/^7 questions come back .* 2 today, 1 tomorrow\.$/);
	});

	it('name a study day whatever the zone', () => {
		expect(dayName(16_925)).toBe('4 May');
		expect(dayName(16_925, true)).toBe('Wednesday 4 May');
	});
});
