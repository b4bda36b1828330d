import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectedId, type Answer, type Collected } from '#lib/classroom/answer-sheet.ts';
import { exampleArticle } from '#lib/classroom/example.contract.ts';
import { questionFrom } from '#lib/classroom/from-item.ts';
import { generateItems } from '#lib/items/generate.ts';
import { classReport } from './class-report.ts';
import { ideasToTeach } from './ideas.ts';
import { shiftOf } from './shift.ts';

const all = generateItems(exampleArticle).flatMap((item) => questionFrom(item, []) ?? []);
const choices = all.filter(({ asked }) => asked.interaction === 'choice').slice(0, 4);
const quiz = { id: '00000000', questions: choices };
const rightOf = (at: number): Answer => ({ picked: [choices[at]!.solution.key[0]!] });
const wrongOf = (at: number): Answer => ({
	picked: [choices[at]!.asked.options.findIndex((_, i) => !choices[at]!.solution.key.includes(i))]
});

function sheet(seat: number, answers: readonly Answer[], attempt = 1, nonce = seat): Collected {
	const one = {
		quizId: quiz.id,
		seat,
		version: 'A',
		attempt,
		nonce,
		startedAt: attempt * 60_000,
		hadFewerOptions: false,
		answers
	} as const;
	return { id: collectedId(one), quizId: quiz.id, seat, sheet: one, way: 'paper', receivedAt: 0 };
}

/** Student `seat` has the first `seat % 5` questions right. */
const stairs = (students: number) =>
	Array.from({ length: students }, (_, i) =>
		sheet(
			i + 1,
			choices.map((_, at) => (at < (i + 1) % 5 ? rightOf(at) : wrongOf(at)))
		)
	);

describe('a report', () => {
	it('counts first attempts only', () => {
		const rows = [
			sheet(
				1,
				choices.map((_, at) => wrongOf(at))
			)
		];
		const again = sheet(
			1,
			choices.map((_, at) => rightOf(at)),
			2
		);
		const report = classReport(quiz, [again, ...rows], []);
		expect(report.n).toBe(1);
		expect(report.students[0]?.right).toBe(0);
	});

	it('is the same for any order and repetition of the sheets', () =>
		fc.assert(
			fc.property(
				fc.shuffledSubarray(stairs(12), { minLength: 12 }),
				fc.array(fc.nat({ max: 11 })),
				(rows, again) => {
					const repeated = [...rows, ...again.map((at) => rows[at]!)];
					expect(classReport(quiz, repeated, [])).toEqual(classReport(quiz, stairs(12), []));
				}
			)
		));

	it('says nothing of discrimination below ten students, nor of D below twenty', () => {
		const [nine, ten, twenty] = [9, 10, 20].map((n) => classReport(quiz, stairs(n), []));
		expect(nine?.questions[0]?.discrimination).toBeUndefined();
		expect(nine?.alpha).toBeUndefined();
		expect(nine?.questions.some((q) => q.responses.some((r) => r.flag))).toBe(false);
		expect(ten?.questions[1]?.discrimination).toBeGreaterThan(0);
		expect(ten?.questions[1]?.upperLower).toBeUndefined();
		expect(twenty?.questions[1]?.upperLower).toBeGreaterThan(0);
		expect(twenty?.questions[1]?.responses[0]?.upper).toBeTypeOf('number');
	});

	it('tells omitted from wrong, and counts every answer once', () => {
		const rows = [...stairs(11), sheet(12, [])];
		const { questions, n } = classReport(quiz, rows, []);
		for (const q of questions) {
			expect(q.omitted).toBe(1);
			expect(q.responses.reduce((sum, r) => sum + r.count, 0) + q.omitted).toBe(n);
		}
	});

	it('flags a wrong answer that the stronger prefer', () => {
		const rows = Array.from({ length: 12 }, (_, i) =>
			sheet(i + 1, [
				i < 6 ? wrongOf(0) : rightOf(0),
				...[1, 2, 3].map((at) => (i < 6 ? rightOf(at) : wrongOf(at)))
			])
		);
		const [first] = classReport(quiz, rows, []).questions;
		expect(first?.discrimination).toBeCloseTo(-1, 9);
		expect(first?.responses.find((r) => r.option === wrongOf(0).picked![0])?.flag).toBe(
			'attractive'
		);
		expect(first?.responses.find((r) => r.isRight)?.flag).toBe('key-avoided');
	});

	it('names who is missing', () => {
		const roster = [
			{ seat: 1, name: 'Ada' },
			{ seat: 9, name: 'Ben' }
		];
		const report = classReport(quiz, stairs(2), roster);
		expect(report.students.map(({ name }) => name)).toEqual(['Ada', undefined]);
		expect(report.missing).toEqual([{ seat: 9, name: 'Ben' }]);
	});
});

describe('what to teach again', () => {
	it('is what was missed most, and nothing that the class has', () => {
		const questions = choices.map((q, at) => ({ ...q, factIds: [`f${at}`] }));
		const rows = Array.from({ length: 10 }, (_, i) =>
			sheet(
				i + 1,
				choices.map((_, at) => (i < at * 3 ? wrongOf(at) : rightOf(at)))
			)
		);
		const report = classReport({ ...quiz, questions }, rows, []);
		const ideas = ideasToTeach(questions, report);
		expect(ideas.map(({ factId, missed }) => [factId, missed])).toEqual([
			['f3', 9],
			['f2', 6],
			['f1', 3]
		]);
	});

	it('lets one question speak for one idea', () => {
		const questions = choices.map((q) => ({ ...q, factIds: ['a', 'b', 'c'] }));
		const rows = [
			sheet(
				1,
				choices.map((_, at) => wrongOf(at))
			)
		];
		const report = classReport({ ...quiz, questions }, rows, []);
		expect(ideasToTeach(questions, report)).toHaveLength(1);
	});
});

describe('how the class voted', () => {
	const vote = (counts: readonly number[]) => ({ way: 'hands', counts }) as const;
	const key = choices[0]!.solution.key[0]!;
	const counts = (right: number, wrong: number) =>
		choices[0]!.asked.options.map((_, at) =>
			at === key ? right : at === (key + 1) % 2 ? wrong : 0
		);

	it('is the shift of the last sitting that voted twice', () => {
		const early = { startedAt: 1, votes: [[vote(counts(2, 8)), vote(counts(7, 3))]] };
		const late = { startedAt: 2, votes: [[vote(counts(5, 5))]] };
		expect(shiftOf([late, early], 0, choices[0]!)).toEqual({
			first: { cast: 10, right: 2, share: 0.2 },
			second: { cast: 10, right: 7, share: 0.7 }
		});
		expect(shiftOf([late], 0, choices[0]!)).toBeUndefined();
	});
});
