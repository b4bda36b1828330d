import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionFrom } from '#lib/classroom/from-item.ts';
import { mark } from '#lib/classroom/mark.ts';
import { letters, optionAt, placeOf, versionOf, type Letter } from '#lib/classroom/version.ts';
import { generateItems } from '#lib/items/generate.ts';
import { notStated } from '#lib/items/options.ts';
import { exampleArticle } from '#lib/classroom/example.contract.ts';

const questions = generateItems(exampleArticle).flatMap((item) => questionFrom(item, []) ?? []);
const settings = { mixesQuestions: true, mixesOptions: true };
const anyLetter = fc.constantFrom<Letter>(...letters);

describe('versions', () => {
	it('the example has every interaction', () => {
		expect(new Set(questions.map(({ asked }) => asked.interaction))).toEqual(
			new Set(['choice', 'text-entry', 'order', 'match', 'select-text'])
		);
	});

	it('the key under every permutation is the master key', () => {
		fc.assert(
			fc.property(fc.string(), anyLetter, (seed, letter) => {
				const version = versionOf({ seed, questions, settings }, letter);
				questions.forEach(({ asked, solution }, number) => {
					const shownKey = solution.key.map((option) => placeOf(version, number, option));
					const back = shownKey.map((place) => optionAt(version, number, place));
					expect(back).toEqual(solution.key);
					if (asked.interaction === 'text-entry') return;
					const picked = asked.interaction === 'select-text' ? back.slice(0, 1) : back;
					expect(mark(asked, solution, { picked: picked as number[] })).toBe('right');
				});
			})
		);
	});

	it('asks each question once and shows each option once', () => {
		fc.assert(
			fc.property(fc.string(), anyLetter, (seed, letter) => {
				const version = versionOf({ seed, questions, settings }, letter);
				const sorted = (list: readonly number[]) => [...list].sort((a, b) => a - b);
				expect(sorted(version.questions)).toEqual(questions.map((_, i) => i));
				questions.forEach(({ asked }, number) =>
					expect(sorted(version.options[number] ?? [])).toEqual(asked.options.map((_, i) => i))
				);
			})
		);
	});

	it('leaves scales, passages and the last place alone', () => {
		fc.assert(
			fc.property(fc.string(), anyLetter, (seed, letter) => {
				const version = versionOf({ seed, questions, settings }, letter);
				questions.forEach(({ asked }, number) => {
					const shown = version.options[number]?.map((option) => asked.options[option]) ?? [];
					if (asked.shuffle === 'none') expect(shown).toEqual(asked.options);
					if (shown.includes(notStated)) expect(shown.at(-1)).toBe(notStated);
				});
			})
		);
	});

	it('is the master order as A, whatever is mixed, and as every letter where nothing is', () => {
		const plain = versionOf({ seed: 's', questions, settings }, 'A');
		const still = { mixesQuestions: false, mixesOptions: false };
		for (const letter of letters)
			expect(versionOf({ seed: 's', questions, settings: still }, letter)).toEqual({
				...plain,
				letter
			});
	});
});
