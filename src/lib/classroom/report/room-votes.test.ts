import { describe, expect, test } from 'vitest';
import { exampleArticle } from '#lib/classroom/example.contract.ts';
import { questionFrom } from '#lib/classroom/from-item.ts';
import type { QuizQuestion } from '#lib/classroom/question.ts';
import { classReport } from '#lib/classroom/report/class-report.ts';
import { reportTables } from '#lib/classroom/report/report-tables.ts';
import { roomVotes } from '#lib/classroom/report/room-votes.ts';
import { generateItems } from '#lib/items/generate.ts';

const all = generateItems(exampleArticle).flatMap((item) => questionFrom(item, []) ?? []);
const of = (interaction: QuizQuestion['asked']['interaction']) =>
	all.find(({ asked }) => asked.interaction === interaction && asked.options.length !== 2)!;
const questions = [of('choice'), of('order')];
const [choice] = questions as [QuizQuestion, QuizQuestion];
const key = choice.solution.key[0] as number;
const hands = (right: number, wrong: number) => ({
	way: 'hands' as const,
	counts: choice.asked.options.map((_, at) =>
		at === key ? right : at === (key + 1) % 3 ? wrong : 0
	)
});

describe('votes in the room', () => {
	const lesson = { startedAt: 2, votes: [[hands(6, 4), hands(9, 1)], []] };

	test('are counts and shares, before and after the discussion', () => {
		const [vote, ...others] = roomVotes(questions, [lesson]);
		expect(others).toEqual([]);
		expect(vote).toMatchObject({ at: 0, way: 'hands', kind: 'options' });
		expect(vote?.rounds).toEqual([
			{ cast: 10, right: 6, share: 0.6 },
			{ cast: 10, right: 9, share: 0.9 }
		]);
		expect(vote?.choices[key]).toMatchObject({ isRight: true, counts: [6, 9] });
		expect(vote?.choices.filter(({ isRight }) => isRight)).toHaveLength(1);
	});

	test('stand beside each other for each lesson, the latest first; a vote without a hand is none', () => {
		const before = {
			startedAt: 1,
			votes: [[hands(1, 9)], [{ way: 'hands' as const, counts: [7, 3] }]]
		};
		const none = { startedAt: 3, votes: [[hands(0, 0)], []] };
		const votes = roomVotes(questions, [before, none, lesson]);
		expect(votes.map(({ at, startedAt }) => [at, startedAt])).toEqual([
			[0, 2],
			[0, 1],
			[1, 1]
		]);
		expect(votes[2]).toMatchObject({ kind: 'check', rounds: [{ cast: 10, right: 7, share: 0.7 }] });
	});

	test('of a lesson on other questions are left out', () => {
		expect(roomVotes(questions, [{ startedAt: 1, votes: [[hands(1, 1)]] }])).toEqual([]);
	});

	test('are a table of their own in the files, and in no figure of a student', () => {
		const quiz = { questions };
		const report = classReport(quiz, [], []);
		expect(report.n).toBe(0);
		const tables = reportTables(quiz, report, roomVotes(questions, [lesson]));
		const rows = tables.find(({ name }) => name === 'Votes in the room')?.rows ?? [];
		expect(rows).toHaveLength(1 + choice.asked.options.length);
		expect(rows[1 + key]).toEqual([
			'Q1',
			'1970-01-01',
			'hands',
			String.fromCharCode(65 + key),
			choice.asked.options[key],
			'yes',
			6,
			9
		]);
		expect(reportTables(quiz, report).map(({ name }) => name)).not.toContain('Votes in the room');
	});
});
