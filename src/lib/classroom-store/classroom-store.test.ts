import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClassroomStore } from '#lib/classroom-store/classroom-store.ts';
import { databaseVersion, eraseClassroom, tableNames } from '#lib/classroom-store/database.ts';
import { openClassroom } from '#lib/classroom-store/open-classroom.ts';
import { collectedId, type Collected } from '#lib/classroom/answer-sheet.ts';
import { startSitting } from '#lib/classroom/room/sitting.ts';
import { defaultSettings, type Quiz } from '#lib/classroom/quiz.ts';

const quizOf = (id: string, changedAt: number): Quiz => ({
	schema: 'attache/quiz/1',
	id,
	title: id,
	seed: id,
	questions: [],
	settings: defaultSettings,
	articles: [],
	createdAt: 0,
	changedAt
});
function sheetOf(quizId: string, seat: number): Collected {
	const sheet = {
		quizId,
		seat,
		version: 'A',
		attempt: 1,
		nonce: seat,
		startedAt: 0,
		hadFewerOptions: false,
		answers: []
	} as const;
	return { id: collectedId(sheet), quizId, seat, sheet, way: 'file', receivedAt: 0 };
}

let store: ClassroomStore;
let names = 0;
beforeEach(() => (store = openClassroom(`classroom-${names++}`)));
afterEach(() => store.close());

describe('the classroom store', () => {
	it('lists the latest quiz first', async () => {
		await store.saveQuiz(quizOf('a', 1));
		await store.saveQuiz(quizOf('b', 2));
		expect((await store.quizzes()).map(({ id }) => id)).toEqual(['b', 'a']);
	});

	it('collects each sheet once and keeps the seat that the teacher gave it', async () => {
		const rows = [sheetOf('a', 1), sheetOf('a', 2), sheetOf('b', 1)];
		expect(await store.collect(rows)).toHaveLength(3);
		await store.moveCollected(rows[0]?.id ?? '', 7);
		expect(await store.collect(rows)).toEqual([]);
		expect((await store.collected('a')).map(({ seat }) => seat)).toEqual([7, 2]);
	});

	it('deletes a quiz with its sheets and no others', async () => {
		await store.saveQuiz(quizOf('a', 1));
		await store.collect([sheetOf('a', 1), sheetOf('b', 1)]);
		await store.deleteQuiz('a');
		expect(await store.quiz('a')).toBeUndefined();
		expect(await store.collected('a')).toEqual([]);
		expect(await store.collected('b')).toHaveLength(1);
	});

	it('tells of each write', async () => {
		const heard: string[] = [];
		const stop = store.onChange((from) => heard.push(from));
		await store.saveQuiz(quizOf('a', 1));
		stop();
		await store.deleteEverything();
		expect(heard).toEqual(['here']);
		expect(await store.quizzes()).toEqual([]);
	});

	it('can be erased while it is open, and used again', async () => {
		const name = `classroom-${names++}`;
		const open = openClassroom(name);
		await open.saveQuiz(quizOf('a', 1));
		await eraseClassroom(name);
		expect(await open.quizzes()).toEqual([]);
		open.close();
	});

	it('keeps a sitting with the sheets of its cards, as they stand last', async () => {
		const sitting = startSitting('quiz-a', 1, { way: 'cards', seats: [3] }, { id: 's', now: 1 });
		const first = { ...sheetOf('quiz-a', 3), way: 'cards' } as const;
		const picked = { ...first, sheet: { ...first.sheet, answers: [{ picked: [2] }] } };
		await store.saveSitting(sitting, [first]);
		await store.moveCollected(first.id, 9);
		await store.saveSitting({ ...sitting, changedAt: 5 }, [picked]);
		expect(await store.sittings('quiz-a')).toEqual([{ ...sitting, changedAt: 5 }]);
		expect(await store.sittings('quiz-b')).toEqual([]);
		// The teacher's word on whose card it is stays.
		expect(await store.collected('quiz-a')).toEqual([{ ...picked, seat: 9 }]);
		await store.deleteSitting(sitting, [picked]);
		expect(await store.collected('quiz-a')).toEqual([]);

		await store.saveSitting(sitting, [first]);
		await store.deleteQuiz('quiz-a');
		expect([await store.sittings('quiz-a'), await store.collected('quiz-a')]).toEqual([[], []]);
	});

	it('brings a file in once, and all of it', async () => {
		const come = {
			quizzes: [quizOf('a', 1)],
			rosters: [],
			sheets: [{ ...sheetOf('a', 1), seat: 5 }, sheetOf('a', 2), sheetOf('gone', 1)],
			sittings: []
		};
		await store.collect([sheetOf('a', 1)]);
		expect((await store.bringIn(come)).added).toMatchObject({ quizzes: 1, sheets: 1 });
		expect((await store.bringIn(come)).added).toMatchObject({ quizzes: 0, sheets: 0 });
		const { quizzes, sheets } = await store.everything();
		expect(quizzes).toEqual(come.quizzes);
		expect(sheets.map(({ seat }) => seat)).toEqual([1, 2]);
	});
});

describe('a database of version 1', () => {
	it('is brought up to date with all that is in it, and takes lessons', async () => {
		const name = `classroom-${names++}`;
		const rows = {
			quizzes: quizOf('a', 1),
			rosters: { schema: 'attache/roster/1', id: 'r', name: '10b', students: [], changedAt: 1 },
			collected: sheetOf('a', 1),
			takings: { id: 'q', changedAt: 1, code: new Uint8Array([1, 2]), state: { seat: 3 } }
		};
		// As version 1 made it, written down here: the code that makes it today may change.
		const old = await openDB(name, 1, {
			upgrade(database) {
				for (const table of ['quizzes', 'rosters', 'takings'])
					database.createObjectStore(table, { keyPath: 'id' });
				const collected = database.createObjectStore('collected', { keyPath: 'id' });
				collected.createIndex('byQuiz', 'quizId');
			}
		});
		for (const [table, row] of Object.entries(rows)) await old.put(table, row);
		old.close();

		const store = openClassroom(name);
		expect(await store.quizzes()).toEqual([rows.quizzes]);
		expect(await store.rosters()).toEqual([rows.rosters]);
		expect(await store.collected('a')).toEqual([rows.collected]);
		expect(await store.takings()).toEqual([rows.takings]);
		const sitting = startSitting('a', 1, { way: 'hands', seats: [] }, { id: 's', now: 1 });
		await store.saveSitting(sitting, []);
		expect(await store.sittings('a')).toEqual([sitting]);
		store.close();
		const now = await openDB(name);
		expect([now.version, [...now.objectStoreNames]]).toEqual([
			databaseVersion,
			[...tableNames].sort()
		]);
		now.close();
	});
});
