import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleArticle } from '#lib/classroom/example.contract.ts';
import { questionFrom } from '#lib/classroom/from-item.ts';
import type { QuizQuestion } from '#lib/classroom/question.ts';
import { defaultSettings, quizIdOf, type Quiz } from '#lib/classroom/quiz.ts';
import { givenAway, soundlySeeded } from '#lib/classroom/sound-seed.ts';
import { generateItems } from '#lib/items/generate.ts';

const all = generateItems(exampleArticle).flatMap((item) => questionFrom(item, []) ?? []);
const parted = all.filter(({ asked }) => ['order', 'match'].includes(asked.interaction));
/** Three events: every sixth order is the true one. */
const short = parted
	.filter(({ asked }) => asked.interaction === 'order')
	.map((question): QuizQuestion => {
		const options = question.asked.options.slice(0, 3);
		const asked = { ...question.asked, options };
		return { ...question, asked, solution: { ...question.solution, key: [1, 2, 0] } };
	})
	.slice(0, 4);
const quizOf = (id: string, questions: readonly QuizQuestion[]): Quiz => ({
	schema: 'attache/quiz/1',
	id,
	title: 'T',
	seed: id,
	questions,
	settings: defaultSettings,
	articles: [],
	createdAt: 0,
	changedAt: 0
});
const id = fc.uint8Array({ minLength: 5, maxLength: 5 }).map(quizIdOf);

describe('the seed of a quiz', () => {
	it('shows no order and no pairs as they are solved, in any version', () => {
		expect(short.length).toBeGreaterThan(1);
		let luckless = 0;
		fc.assert(
			fc.property(id, (one) => {
				for (const questions of [short, [...short, ...parted]]) {
					const quiz = quizOf(one, questions);
					if (givenAway(quiz) > 0) luckless++;
					expect(givenAway(soundlySeeded(quiz))).toBe(0);
				}
			}),
			{ numRuns: 40 }
		);
		// Left to chance some would have.
		expect(luckless).toBeGreaterThan(5);
	});

	it('follows from the questions, and stands once they are handed out', () => {
		fc.assert(
			fc.property(id, (one) => {
				const sound = soundlySeeded(quizOf(one, short));
				expect(soundlySeeded(sound)).toEqual(sound);
				const out = { ...quizOf(one, short), handedOutAt: 1 };
				expect(soundlySeeded(out)).toBe(out);
			}),
			{ numRuns: 20 }
		);
	});
});
