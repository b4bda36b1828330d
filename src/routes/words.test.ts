import { expect, it } from 'vitest';
import { monthOf } from './told.ts';
import { counted, spelled } from './words.ts';

it('counts in figures and spells in words', () => {
	expect(counted(1, 'question')).toBe('1 question');
	expect(counted(0, 'question')).toBe('0 questions');
	expect(spelled(3, 'article')).toBe('three articles');
	expect(spelled(13, 'article')).toBe('13 articles');
});

it.each([
	['2016-05-04', 'May 2016'],
	['2010-05', 'May 2010'],
	['1952', '1952'],
	['2014~', '2014~']
])('tells %s as %s in a list', (date, words) => {
	expect(monthOf(date)).toBe(words);
});
