import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OwnAnswers, joinOwnAnswers, withoutOwnAnswer } from '#lib/items/own-answers.ts';

const row = fc.record({
	itemId: fc.constantFrom('a', 'b', 'c'),
	articleId: fc.constant('nato'),
	stem: fc.constantFrom('Who?', 'Which state?'),
	answers: fc.uniqueArray(fc.constantFrom('Ankara', 'the Turks', 'Türkiye'), { minLength: 1 }),
	keptAt: fc.nat(9)
});
const list = fc.array(row, { maxLength: 5 }).map((rows) => joinOwnAnswers(rows, []));

describe('answers of the reader’s own', () => {
	it('of two devices are the same, whichever is joined to the other, and however often', () => {
		fc.assert(
			fc.property(list, list, (here, theirs) => {
				const joined = joinOwnAnswers(here, theirs);
				expect(joinOwnAnswers(theirs, here)).toEqual(joined);
				expect(joinOwnAnswers(joined, theirs)).toEqual(joined);
			})
		);
	});

	it('are all still there after joining, each once', () => {
		const words = (rows: readonly OwnAnswers[]) =>
			rows.flatMap(({ itemId, answers }) => answers.map((answer) => `${itemId} ${answer}`));
		fc.assert(
			fc.property(list, list, (here, theirs) => {
				const joined = words(joinOwnAnswers(here, theirs));
				expect([...joined].sort()).toEqual([...new Set([...words(here), ...words(theirs)])].sort());
			})
		);
	});

	it('can be taken back one by one; the last takes its question along', () => {
		const two = [{ itemId: 'a', articleId: 'n', stem: 'W?', answers: ['x', 'y'], keptAt: 1 }];
		const one = withoutOwnAnswer(two, 'a', 'x');
		expect(one).toMatchObject([{ answers: ['y'] }]);
		expect(withoutOwnAnswer(one, 'b', 'y')).toEqual(one);
		expect(withoutOwnAnswer(one, 'a', 'y')).toEqual([]);
	});
});
