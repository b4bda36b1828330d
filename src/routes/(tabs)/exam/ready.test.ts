import { describe, expect, it } from 'vitest';
import type { Outline } from '#lib/items/outline.ts';
import { defaultParameters } from '#lib/scheduling/card.ts';
import { type Ready, readyFor } from './ready.ts';
import { readyWords } from './ready-words.ts';

const today = 20_780;
const items = Array.from({ length: 12 }, (_, at) => ({
	id: `i${at}`,
	articleId: 'a',
	factIds: [`f${at % 4}`]
})) as unknown as Outline[];
const scope = {
	today,
	begun: ['a', 'b'],
	days: [],
	parameters: defaultParameters,
	cardsOf: () => Promise.resolve([]),
	itemsOf: (articleId: string) => Promise.resolve(articleId === 'a' ? items : []),
	dueBefore: () => Promise.resolve(40)
};

describe('readiness', () => {
	it('is told for each day set, the soonest first, and not for what is no day', async () => {
		const found = await readyFor({ all: '2026-12-24', a: '2026-11-25', b: 'soon' }, scope);
		expect(found.map(({ key, daysLeft, total }) => [key, daysLeft, total])).toEqual([
			['a', 2, 12],
			['all', 31, 12]
		]);
	});

	it('counts what no day is left for, since a fact is asked once a day', async () => {
		const [soon, later] = await readyFor({ a: '2026-11-25', all: '2026-11-28' }, scope);
		expect([soon?.tooMany, later?.tooMany]).toEqual([4, 0]);
		expect(soon?.otherMinutes).toBeCloseTo(5);
	});
});

describe('in words', () => {
	const ready: Ready = {
		key: 'a',
		day: today + 10,
		daysLeft: 10,
		total: 66,
		met: 12,
		now: 10.6,
		then: 8.2,
		answers: 200,
		minutes: 5.2,
		otherMinutes: 2,
		tooMany: 0,
		answersKnown: 300
	};

	it('says what is, and that the minutes are enough', () => {
		const { when, lines, verdict, wants } = readyWords(ready, 10);
		expect(when).toBe('in 10 days');
		expect(lines).toContain('12 of 66 questions asked so far');
		expect(lines).toContain('Likely right if it were today: about 11 of 66');
		expect(verdict).toBe(
			'To meet everything and have it fresh: about 6 minutes a day, and 2 for what else is due. Your 10 are enough, if you come every day. An estimate, from your own pace.'
		);
		expect(wants).toBeUndefined();
	});

	it('says that they are not, and what would do', () => {
		const { verdict, wants } = readyWords(
			{ ...ready, minutes: 17, tooMany: 3, answersKnown: 5 },
			10
		);
		expect(verdict).toContain('Your 10 are not enough for all of it.');
		expect(verdict).toContain('3 questions cannot be met in time');
		expect(verdict).toContain('Rough');
		expect(wants).toBe(20);
		expect(readyWords({ ...ready, minutes: 300 }, 10).wants).toBeUndefined();
	});

	it('promises nothing for a day that has come or gone', () => {
		expect(readyWords({ ...ready, daysLeft: 0 }, 10)).toMatchObject({ when: 'today' });
		expect(readyWords({ ...ready, daysLeft: -2 }, 10).verdict).toBe('This day is over.');
	});
});
