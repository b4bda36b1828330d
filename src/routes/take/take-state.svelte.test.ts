import { describe, expect, it } from 'vitest';
import type { Assignment } from '#lib/classroom/codes/assignment.ts';
import type { Question } from '#lib/classroom/question.ts';
import { defaultSettings } from '#lib/classroom/quiz.ts';
import type { Accommodations } from '#lib/classroom/roster.ts';
import { TakeState } from './take-state.svelte.ts';

const question: Question = {
	interaction: 'choice',
	context: '',
	stem: 'Q',
	options: ['a', 'b', 'c'],
	shuffle: 'all'
};
const questions = [question, question];
let now = 0;

function begun(accommodations?: Accommodations) {
	now = 1_000_000;
	const assignment: Assignment = {
		quizId: '00000001',
		seed: 's',
		title: 'T',
		settings: { ...defaultSettings, minutes: 10 },
		...(accommodations && { personal: { seat: 1, accommodations, leftOut: [1, undefined] } }),
		body: { kind: 'open', questions, solutions: [] }
	};
	const store = { saveTaking: () => Promise.resolve() } as never;
	const take = new TakeState(
		assignment,
		{ questions, solutions: [] },
		{ code: new Uint8Array(), state: undefined },
		{ store, now: () => now, nonce: () => 7 }
	);
	take.begin(1);
	return take;
}
const later = (ms: number) => (now += ms);

describe('a quiz taken alone', () => {
	it('takes a second tap for what it is: the next question stays unanswered', () => {
		const take = begun();
		later(5000);
		take.answer({ picked: [0] });
		later(120);
		take.answer({ picked: [0] });
		expect(take.sitting).toMatchObject({ position: 1, answers: [{ picked: [0] }, {}] });
		later(2000);
		take.answer({ picked: [2] });
		expect(take.phase).toBe('check');
		expect(take.sheet?.answers.map(({ picked }) => picked)).toEqual([[0], [2]]);
	});

	it('leaves an answer as it was that is only looked at again', () => {
		const take = begun();
		for (const picked of [[0], [2]]) {
			later(1000);
			take.answer({ picked });
		}
		take.reopen(1);
		const before = take.sheet?.answers;
		later(9000);
		take.keep();
		expect(take.phase).toBe('check');
		expect(take.sheet?.answers).toEqual(before);
		expect(take.spentMs(now)).toBe(11_000);
	});

	it('gives the time that was agreed, and none where none is to be', () => {
		expect(begun().limitMs).toBe(600_000);
		expect(begun({ time: 1.5 }).limitMs).toBe(900_000);
		expect(begun({ time: 'none' }).limitMs).toBeUndefined();
	});

	it('leaves the same wrong option out, and says so on the sheet', () => {
		const take = begun({ fewerOptions: true });
		expect(take.number === 0 ? take.shown : [0, 2]).not.toContain(1);
		expect(take.shown).toHaveLength(take.number === 0 ? 2 : 3);
		expect(take.sheet?.hadFewerOptions).toBe(true);
	});

	it('lets the clock stand while the student rests', () => {
		const take = begun({ rest: true });
		later(4000);
		take.rest();
		later(3_600_000);
		expect(take.spentMs(now)).toBe(4000);
		take.resume();
		later(1000);
		expect(take.spentMs(now)).toBe(5000);
		take.answer({ picked: [0] });
		expect(take.sitting?.answers.some(({ tookMs }) => tookMs === 1000)).toBe(true);
	});
});
