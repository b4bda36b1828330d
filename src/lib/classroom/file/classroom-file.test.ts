import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectedId, type AnswerSheet, type Collected } from '#lib/classroom/answer-sheet.ts';
import { exampleArticle } from '#lib/classroom/example.contract.ts';
import {
	type Classroom,
	classroomVersion,
	emptyClassroom,
	writeClassroom
} from '#lib/classroom/file/classroom-file.ts';
import { joinClassrooms } from '#lib/classroom/file/join-classrooms.ts';
import { readClassroom } from '#lib/classroom/file/read-classroom-file.ts';
import { questionFrom } from '#lib/classroom/from-item.ts';
import type { QuizQuestion } from '#lib/classroom/question.ts';
import { defaultSettings, type Quiz } from '#lib/classroom/quiz.ts';
import { startSitting } from '#lib/classroom/room/sitting.ts';
import type { Roster } from '#lib/classroom/roster.ts';
import { generateItems } from '#lib/items/generate.ts';

const all = generateItems(exampleArticle).flatMap((item) => questionFrom(item, []) ?? []);
/** One of each interaction. */
const questions = (['choice', 'text-entry', 'order', 'match', 'select-text'] as const).map(
	(wanted) => all.find(({ asked }) => asked.interaction === wanted) as QuizQuestion
);
const quizOf = (id: string, change: Partial<Quiz> = {}): Quiz => ({
	schema: 'attache/quiz/1',
	id,
	title: `Quiz ${id}`,
	seed: id,
	questions,
	settings: defaultSettings,
	articles: [{ id: 'a', headline: 'A', isBuiltIn: true }],
	createdAt: 1,
	changedAt: 1,
	...change
});
function sheetOf(quizId: string, seat: number, nonce = 1): Collected {
	const sheet: AnswerSheet = {
		quizId,
		seat,
		version: 'B',
		attempt: 1,
		nonce,
		startedAt: 60_000,
		hadFewerOptions: false,
		answers: [{ picked: [0], confidence: 'sure', tookMs: 4000 }, { text: 'x' }, {}, {}, {}]
	};
	return { id: collectedId(sheet), quizId, seat, sheet, way: 'camera', receivedAt: 2 };
}
const roster = (changedAt: number, seats: readonly number[]): Roster => ({
	schema: 'attache/roster/1',
	id: 'r0000001',
	name: '10b',
	students: seats.map((seat) => ({
		seat,
		name: `Zoë Quist ${seat}`,
		accommodations: { time: 1.5, fewerOptions: true }
	})),
	changedAt
});
const lesson = (id: string, changedAt: number) => ({
	...startSitting('00000001', 5, { way: 'hands', seats: [] }, { id, now: 5 }),
	changedAt,
	votes: [[{ way: 'hands' as const, counts: [3, 4, 5] }], [], [], [], []]
});
const full: Classroom = {
	quizzes: [quizOf('00000001', { handedOutAt: 3, releaseCode: '0123-4567' }), quizOf('00000002')],
	rosters: [roster(1, [1, 2])],
	sheets: [sheetOf('00000001', 1), sheetOf('00000001', 2)],
	sittings: [lesson('s1', 9)]
};
const withNames = { names: true, createdAt: 7 };
const contentOf = async (text: string) => {
	const read = await readClassroom(text);
	if (read.state !== 'read') throw new Error(read.state);
	return read;
};

describe('a classroom file', () => {
	it('says the same when it is read again', async () => {
		const read = await contentOf(await writeClassroom(full, withNames));
		expect(read).toEqual({ state: 'read', content: full, createdAt: 7, isWhole: true, damaged: 0 });
	});

	it('has no class and no name in it unless that is asked for', async () => {
		const text = await writeClassroom(full, { names: false, createdAt: 7 });
		expect(text).not.toMatch(/Zoë|Quist|10b|fewerOptions|accommodations/);
		const { content } = await contentOf(text);
		expect(content).toEqual({ ...full, rosters: [] });
	});

	it('shows any changed character, and keeps what is good', async () => {
		// The last line end as well: a blank in its place says the same.
		const text = (await writeClassroom(full, withNames)).trimEnd();
		await fc.assert(
			fc.asyncProperty(fc.nat(text.length - 1), fc.integer({ min: 1, max: 90 }), async (at, by) => {
				const code = ((text.charCodeAt(at) - 32 + by) % 95) + 32;
				const changed = text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
				if (changed === text) return;
				const read = await readClassroom(changed);
				if (read.state !== 'read') return;
				expect(read.isWhole).toBe(false);
				const rows = Object.values(read.content).flat();
				const known = new Set(
					Object.values(full)
						.flat()
						.map((row) => JSON.stringify(row))
				);
				for (const row of rows) expect(known).toContain(JSON.stringify(row));
			}),
			{ numRuns: 200 }
		);
	});

	it('that was cut short gives what is left of it', async () => {
		const text = await writeClassroom(full, withNames);
		const read = await contentOf(text.slice(0, text.indexOf('"kind":"sheet"')));
		expect(read).toMatchObject({ isWhole: false, content: { quizzes: full.quizzes, sheets: [] } });
	});

	it('of a newer version, or of another program, is refused', async () => {
		const text = await writeClassroom(full, withNames);
		const newer = text.replace(
			`"version":${classroomVersion}`,
			`"version":${classroomVersion + 1}`
		);
		expect(await readClassroom(newer)).toEqual({ state: 'newer' });
		for (const other of ['', '{}', 'seat,name', '{"format":"attache/backup","version":1}'])
			expect(await readClassroom(other)).toEqual({ state: 'not-ours' });
	});

	it('brings in no row that points beyond its own', async () => {
		const [quiz] = full.quizzes as [Quiz];
		const [first, ...rest] = questions as [QuizQuestion];
		const wrongKey = { ...first, solution: { ...first.solution, key: [99] } };
		const other = { ...sheetOf('00000001', 3), id: 'of-my-own' };
		const { content, damaged } = await contentOf(
			await writeClassroom(
				{
					quizzes: [{ ...quiz, questions: [wrongKey, ...rest] }],
					rosters: [roster(1, [1, 1])],
					sheets: [other],
					sittings: [{ ...lesson('s', 1), votes: [[{ way: 'hands', counts: [-1] }]] }]
				},
				withNames
			)
		);
		expect([content, damaged]).toEqual([emptyClassroom, 4]);
	});

	it('takes any rubbish for rubbish', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 6 }), async (rows) => {
				const hostile = { ...emptyClassroom, quizzes: rows, sheets: rows } as unknown as Classroom;
				const { content } = await contentOf(await writeClassroom(hostile, withNames));
				expect(content).toEqual(emptyClassroom);
			})
		);
	});
});

describe('joining', () => {
	const part = fc
		.record({
			quizzes: fc.subarray([
				quizOf('00000001', { handedOutAt: 3 }),
				quizOf('00000002', { changedAt: 4 })
			]),
			rosters: fc.subarray([roster(1, [1, 2]), roster(2, [2, 3])], { maxLength: 1 }),
			sheets: fc.subarray([1, 2, 3].map((seat) => sheetOf('00000001', seat))),
			sittings: fc.subarray([lesson('s1', 9), lesson('s1', 10), lesson('s2', 1)], { maxLength: 1 })
		})
		.map((some): Classroom => ({
			...some,
			quizzes: [quizOf('00000001'), ...some.quizzes.slice(-1)]
		}));
	const put = (have: Classroom, come: Classroom): Classroom => {
		const { quizzes, rosters, sheets, sittings } = joinClassrooms(have, come);
		const over = <T extends { id: string }>(old: readonly T[], rows: readonly T[]) =>
			[...new Map([...old, ...rows].map((row) => [row.id, row])).values()].sort((a, b) =>
				a.id < b.id ? -1 : 1
			);
		return {
			quizzes: over(have.quizzes, quizzes),
			rosters: over(have.rosters, rosters),
			sheets: over(have.sheets, sheets),
			sittings: over(have.sittings, sittings)
		};
	};

	it('twice is once, and two devices that exchange files hold the same', () => {
		fc.assert(
			fc.property(part, part, (a, b) => {
				const [mine, yours] = [put(emptyClassroom, a), put(emptyClassroom, b)];
				const once = put(mine, yours);
				expect(put(once, yours)).toEqual(once);
				expect(put(yours, mine)).toEqual(once);
			})
		);
	});

	it('removes nothing', () => {
		fc.assert(
			fc.property(part, part, (a, b) => {
				const mine = put(emptyClassroom, a);
				const after = put(mine, b);
				for (const table of ['quizzes', 'rosters', 'sheets', 'sittings'] as const)
					expect(after[table].map(({ id }) => id)).toEqual(
						expect.arrayContaining(mine[table].map(({ id }) => id))
					);
				const seats = (one: Classroom) => one.rosters.flatMap((r) => r.students.map((s) => s.seat));
				expect(seats(after)).toEqual(expect.arrayContaining(seats(mine)));
			})
		);
	});

	it('never changes the questions under sheets that are out', () => {
		const here = quizOf('00000001', { handedOutAt: 3 });
		const open = quizOf('00000001', { questions: questions.slice(1), changedAt: 99 });
		const out = { ...open, handedOutAt: 4 };
		const sheets = [sheetOf('00000001', 4)];
		const have = { ...emptyClassroom, quizzes: [here] };
		expect(joinClassrooms(have, { ...emptyClassroom, quizzes: [open] })).toMatchObject({
			quizzes: [],
			conflicts: []
		});
		expect(joinClassrooms(have, { ...emptyClassroom, quizzes: [out], sheets })).toMatchObject({
			quizzes: [],
			sheets: [],
			conflicts: [here.title],
			withoutQuiz: 1
		});
		const back = joinClassrooms({ ...emptyClassroom, quizzes: [open] }, { ...have, sheets });
		expect(back).toMatchObject({ quizzes: [here], sheets, conflicts: [] });
	});

	it('counts what is new and what is of no quiz', () => {
		const joining = joinClassrooms(
			{ ...emptyClassroom, quizzes: [quizOf('00000001')] },
			{ ...full, sheets: [...full.sheets, sheetOf('zzzzzzzz', 1)] }
		);
		expect(joining.added).toEqual({ quizzes: 1, rosters: 1, sheets: 2, sittings: 1 });
		expect(joining.quizzes).toHaveLength(2);
		expect(joining.withoutQuiz).toBe(1);
	});
});
