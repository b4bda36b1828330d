import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleArticle } from '#lib/classroom/example.contract.ts';
import { questionFrom } from '#lib/classroom/from-item.ts';
import type { QuizQuestion } from '#lib/classroom/question.ts';
import { generateItems } from '#lib/items/generate.ts';
import { ballotOf } from './ballot.ts';
import { resultOf, sheetsOf } from './results.ts';
import {
	startSitting,
	tally,
	withVote,
	type Phase,
	type Sitting,
	type Vote,
	type Voting
} from './sitting.ts';
import { adviceFor, nextStep, otherStep, stepBefore } from './steps.ts';
import { clockOf, extended, leftMs, minuteMs, paused, runFor } from './timer.ts';

const all = generateItems(exampleArticle).flatMap((item) => questionFrom(item, []) ?? []);
const of = (interaction: QuizQuestion['asked']['interaction']) =>
	all.find(({ asked }) => asked.interaction === interaction) as QuizQuestion;
const questions = (['choice', 'text-entry', 'order', 'match', 'select-text'] as const).map(of);
const hands: Voting = { way: 'hands', seats: [] };
const start = (voting = hands, asked = questions) =>
	startSitting('quiz0000', asked.length, voting, { id: 's', now: 1_700_000_123_456 });
const onward = (sitting: Sitting, asked = questions): Sitting => ({
	...sitting,
	step: nextStep(sitting, asked)
});
const counted = (...counts: number[]): Vote => ({ way: 'hands', counts });

/** The phases of one question, each vote counted as it comes. */
function phases(question: QuizQuestion, voting: Voting, ...votes: Vote[]): Phase[] {
	let sitting = start(voting, [question]);
	const passed: Phase[] = [];
	while (sitting.step.phase !== 'end') {
		passed.push(sitting.step.phase);
		const vote = votes[sitting.step.round];
		if (sitting.step.phase === 'vote' && vote) sitting = withVote(sitting, vote);
		sitting = onward(sitting, [question]);
	}
	return passed;
}

describe('the way through a question', () => {
	const choice = of('choice');
	const right = choice.solution.key[0] as number;
	const share = (percent: number) =>
		counted(
			...choice.asked.options.map((_, at) =>
				at === right ? percent : at === (right + 1) % 3 ? 100 - percent : 0
			)
		);

	test('without a vote', () =>
		expect(phases(choice, { way: 'none', seats: [] })).toEqual(['question', 'answer', 'evidence']));

	test('most have it: on to the answer', () =>
		expect(phases(choice, hands, share(80))).toEqual([
			'question',
			'vote',
			'closed',
			'answer',
			'evidence'
		]));

	test('some have it: discussed, and voted on again', () =>
		expect(phases(choice, hands, share(50), share(90))).toEqual([
			'question',
			'vote',
			'closed',
			'discuss',
			'vote',
			'shift',
			'answer',
			'evidence'
		]));

	test.each([
		[0, 'explain'],
		[29, 'explain'],
		[30, 'discuss'],
		[70, 'discuss'],
		[71, 'go-on'],
		[100, 'go-on']
	] as const)('%i %% right: %s', (percent, advice) => {
		const sitting = withVote(
			{ ...start(hands, [choice]), step: { question: 0, phase: 'closed', round: 0 } },
			share(percent)
		);
		expect(adviceFor(sitting, choice)).toBe(advice);
		const next = nextStep(sitting, [choice]).phase;
		expect(next).toBe(advice === 'discuss' ? 'discuss' : 'answer');
		expect(otherStep(sitting, [choice])?.phase).toBe(next === 'answer' ? 'discuss' : 'answer');
	});

	test.each(['text-entry', 'order', 'match'] as const)(
		'%s is written down, and counted after the answer',
		(interaction) =>
			expect(phases(of(interaction), hands, counted(20, 4))).toEqual([
				'question',
				'answer',
				'vote',
				'evidence'
			])
	);

	test('every way back is a way on: back and forth ends where it began', () => {
		const press = fc.constantFrom('next', 'back', 'other', 'vote');
		fc.assert(
			fc.property(fc.array(press, { maxLength: 80 }), fc.array(fc.nat(30)), (presses, numbers) => {
				let sitting = start();
				presses.forEach((key, i) => {
					const n = numbers[i % (numbers.length || 1)] ?? 3;
					if (key === 'next') sitting = onward(sitting);
					if (key === 'other')
						sitting = { ...sitting, step: otherStep(sitting, questions) ?? sitting.step };
					if (key === 'back')
						sitting = { ...sitting, step: stepBefore(sitting, questions) ?? sitting.step };
					if (key === 'vote' && sitting.step.phase === 'vote')
						sitting = withVote(sitting, counted(n, 30 - n, 1));
					const { question, phase, round } = sitting.step;
					expect(questions[question] ?? phase === 'end').toBeTruthy();
					if (phase === 'shift') expect(round).toBe(1);
				});
				for (let steps = 0; sitting.step.phase !== 'end'; steps++) {
					expect(steps).toBeLessThan(8 * questions.length);
					if (sitting.step.phase === 'vote') sitting = withVote(sitting, counted(9, 1));
					sitting = onward(sitting);
				}
				for (let steps = 0; ; steps++) {
					const step = stepBefore(sitting, questions);
					if (!step) break;
					expect(steps).toBeLessThan(8 * questions.length);
					sitting = { ...sitting, step };
				}
				expect(sitting.step).toEqual({ question: 0, phase: 'question', round: 0 });
			})
		);
	});
});

describe('votes', () => {
	test('by hands and by cards are counted alike, and never more options than there are', () => {
		expect(tally(counted(3, 0, 5, 9), 3)).toEqual([3, 0, 5]);
		const bySeat = [
			{ seat: 1, option: 2 },
			{ seat: 2, option: 2 },
			{ seat: 3, option: 3 }
		];
		expect(tally({ way: 'cards', bySeat }, 3)).toEqual([0, 0, 2]);
		expect(tally(undefined, 2)).toEqual([0, 0]);
	});

	test('the second comes after the first', () => {
		const sitting = { ...start(), step: { question: 0, phase: 'vote', round: 1 } as const };
		expect(withVote(sitting, counted(1))).toEqual(sitting);
	});

	test('a result has the share before and after the discussion', () => {
		const choice = of('choice');
		const key = choice.solution.key[0] as number;
		const votes = [1, 3].map((n) =>
			counted(
				...choice.asked.options.map((_, at) => (at === key ? n : at === (key + 1) % 3 ? 4 - n : 0))
			)
		);
		expect(resultOf(votes, choice)).toEqual({ cast: 4, right: 0.25, rightAfter: 0.75 });
		expect(resultOf([], choice)).toEqual({ cast: 0 });
		expect(resultOf([counted(6, 2)], of('order'))).toEqual({ cast: 8, right: 0.75 });
	});

	test('cards become a sheet a seat, of the first vote; hands none', () => {
		const quiz = { id: 'quiz0000', questions };
		const bySeat = [
			{ seat: 12, option: 1 },
			{ seat: 13, option: 9 } // no option of this question
		];
		const cards: Vote = { way: 'cards', bySeat };
		const after: Vote = { way: 'cards', bySeat: [{ seat: 12, option: 0 }] };
		const check: Vote = { way: 'cards', bySeat: [{ seat: 12, option: 0 }] };
		const sitting = {
			...start(),
			votes: [[cards, after], [check], [counted(3, 4)], [], [counted(1)]]
		};
		const [row, ...others] = sheetsOf(sitting, quiz);
		expect(others).toEqual([]);
		expect(row).toMatchObject({ seat: 12, way: 'cards', sheet: { attempt: 1, version: 'A' } });
		expect(row?.sheet.answers).toEqual([{ picked: [1] }, {}, {}, {}, {}]);
	});

	test.each(questions.map((question) => [question.asked.interaction, question] as const))(
		'%s has a ballot',
		(_, { asked }) => expect(ballotOf(asked).choices.length).toBeGreaterThan(1)
	);
});

describe('a timer', () => {
	test('runs, stops, goes on, and is lengthened', () => {
		const running = runFor(2, 1000);
		expect(leftMs(running, 1000 + 30_000)).toBe(90_000);
		const stopped = paused(running, 31_000);
		expect(leftMs(stopped, 9e9)).toBe(90_000);
		expect(leftMs(extended(stopped, 9e9), 9e9)).toBe(150_000);
		expect(leftMs(paused(stopped, 50_000), 60_000)).toBe(80_000);
		expect(leftMs(extended(running, 9e6), 9e6)).toBe(minuteMs);
		expect(leftMs(running, 9e6)).toBe(0);
	});
	test.each([
		[0, '0:00'],
		[400, '0:01'],
		[65_000, '1:05'],
		[600_000, '10:00']
	])('%i ms is %s', (ms, words) => expect(clockOf(ms)).toBe(words));
});
