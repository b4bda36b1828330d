import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleArticle } from '#lib/classroom/example.contract.ts';
import { questionFrom } from '#lib/classroom/from-item.ts';
import { mark } from '#lib/classroom/mark.ts';
import { defaultSettings } from '#lib/classroom/quiz.ts';
import { letters, versionOf } from '#lib/classroom/version.ts';
import { generateItems } from '#lib/items/generate.ts';
import { paperKey } from './paper-key.ts';
import { asTyped, readTyped } from './typed-sheet.ts';

const questions = generateItems(exampleArticle).flatMap((item) => questionFrom(item, []) ?? []);
const quiz = (seed: string) => ({ seed, questions, settings: defaultSettings });

describe('answers typed from paper', () => {
	it('the printed key of every version, typed in, is the master key', () =>
		fc.assert(
			fc.property(fc.string(), fc.constantFrom(...letters), (seed, letter) => {
				const version = versionOf(quiz(seed), letter);
				questions.forEach(({ asked, solution }, number) => {
					const [key = ''] = paperKey(questions[number]!, version, number);
					const read = readTyped(asked, solution.typed?.key.text, version, number, key);
					expect(read).toHaveProperty('answer');
					if (!('answer' in read)) return;
					expect(mark(asked, solution, read.answer)).toBe('right');
					if (asked.interaction !== 'text-entry')
						expect(asTyped(asked, version, number, read.answer)).toBe(key.replaceAll(' ', ''));
					if (asked.interaction === 'order' || asked.interaction === 'match')
						expect(read.answer.picked).toEqual(solution.key);
				});
			}),
			{ numRuns: 40 }
		));

	const find = (interaction: string) =>
		questions.findIndex(({ asked }) => asked.interaction === interaction);
	const a = versionOf(quiz('s'), 'A');
	const read = (number: number, text: string) => {
		const { asked, solution } = questions[number]!;
		return readTyped(asked, solution.typed?.key.text, a, number, text);
	};

	it.each([
		['choice', 'b', { answer: { picked: [1] } }],
		['choice', '', { answer: {} }],
		['choice', 'z', { trouble: 'letter' }],
		['choice', 'ab', { answer: { picked: [0, 1] } }],
		['order', 'aab', { answer: { picked: [0, 0, 1] } }],
		['order', 'abcdefgh', { trouble: 'count' }],
		['text-entry', '-', { answer: { text: '✗' } }]
	])('%s: %j', (interaction, text, wanted) =>
		expect(read(find(interaction), text)).toEqual(wanted)
	);

	it('+ is right and − is wrong for typed answers', () => {
		const number = find('text-entry');
		const { asked, solution } = questions[number]!;
		const marks = ['+', '−'].map((text) => {
			const typed = read(number, text);
			return 'answer' in typed ? mark(asked, solution, typed.answer) : undefined;
		});
		expect(marks).toEqual(['right', 'wrong']);
	});
});
