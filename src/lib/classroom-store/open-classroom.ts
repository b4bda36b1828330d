import type { ClassroomStore } from '#lib/classroom-store/classroom-store.ts';
import {
	type TableName,
	type Tables,
	type WriteTransaction,
	classroomStoreName,
	connect,
	tableNames,
	write
} from '#lib/classroom-store/database.ts';
import type { Collected } from '#lib/classroom/answer-sheet.ts';
import type { Quiz } from '#lib/classroom/quiz.ts';
import type { Sitting } from '#lib/classroom/room/sitting.ts';
import type { Roster } from '#lib/classroom/roster.ts';
import { collect } from '#lib/classroom/collection.ts';
import type { Joining } from '#lib/classroom/file/join-classrooms.ts';

/** Opens when something is first asked of it. */
export function openClassroom(name = classroomStoreName): ClassroomStore {
	const { run, close } = connect(name);
	const listeners = new Set<(from: 'here' | 'another-tab') => void>();
	const hear = (from: 'here' | 'another-tab') => listeners.forEach((listener) => listener(from));
	const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
	channel?.addEventListener('message', () => hear('another-tab'));

	const change: Change = async (tables, work) => {
		const result = await run((database) => write(database, tables, work));
		hear('here');
		channel?.postMessage('changed');
		return result;
	};

	return {
		...teaching(run, change),
		...collecting(run, change),
		...taking(run, change),
		...showing(run, change),
		...carrying(run, change),
		deleteEverything: () =>
			change(tableNames, async (transaction) => {
				await Promise.all(tableNames.map((table) => transaction.objectStore(table).clear()));
			}),
		onChange(listener) {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
		close() {
			listeners.clear();
			channel?.close();
			close();
		}
	};
}

type Change = <T>(
	tables: TableName[],
	work: (transaction: WriteTransaction) => Promise<T>
) => Promise<T>;
type Run = ReturnType<typeof connect>['run'];

const put = (change: Change, table: TableName, row: Tables[TableName]['value']) =>
	change([table], async (transaction) => {
		await transaction.objectStore(table).put(row);
	});
const remove = (change: Change, table: TableName, id: string) =>
	change([table], (transaction) => transaction.objectStore(table).delete(id));

type Teaching = 'quizzes' | 'quiz' | 'saveQuiz' | 'deleteQuiz' | Classes;
type Classes = 'rosters' | 'roster' | 'saveRoster' | 'deleteRoster';

function teaching(run: Run, change: Change): Pick<ClassroomStore, Teaching> {
	return {
		quizzes: async () => latest(await run((database) => database.getAll('quizzes'))),
		quiz: (id) => run((database) => database.get('quizzes', id)),
		saveQuiz: (quiz) => put(change, 'quizzes', quiz),
		deleteQuiz: (id) =>
			change(['quizzes', 'collected', 'sittings'], async (transaction) => {
				await transaction.objectStore('quizzes').delete(id);
				for (const table of ['collected', 'sittings'] as const) {
					const rows = transaction.objectStore(table);
					for (const key of await rows.index('byQuiz').getAllKeys(id)) await rows.delete(key);
				}
			}),
		rosters: async () =>
			(await run((database) => database.getAll('rosters'))).sort((a, b) =>
				a.name.localeCompare(b.name)
			),
		roster: (id) => run((database) => database.get('rosters', id)),
		saveRoster: (roster) => put(change, 'rosters', roster),
		deleteRoster: (id) => remove(change, 'rosters', id)
	};
}

type Collecting = 'collected' | 'collect' | 'moveCollected' | 'deleteCollected';

function collecting(run: Run, change: Change): Pick<ClassroomStore, Collecting> {
	return {
		collected: (quizId) =>
			run((database) => database.getAllFromIndex('collected', 'byQuiz', quizId)),
		collect: (rows) => change(['collected'], (transaction) => addTo(transaction, rows)),
		moveCollected: (id, seat) =>
			change(['collected'], async (transaction) => {
				const row = await transaction.objectStore('collected').get(id);
				if (row) await transaction.objectStore('collected').put({ ...row, seat });
			}),
		deleteCollected: (id) => remove(change, 'collected', id)
	};
}

type Takings = 'takings' | 'taking' | 'saveTaking' | 'deleteTaking';

function taking(run: Run, change: Change): Pick<ClassroomStore, Takings> {
	return {
		takings: async () => latest(await run((database) => database.getAll('takings'))),
		taking: (id) => run((database) => database.get('takings', id)),
		saveTaking: (row) => put(change, 'takings', row),
		deleteTaking: (id) => remove(change, 'takings', id)
	};
}

type Showing = 'sittings' | 'saveSitting' | 'deleteSitting';

function showing(run: Run, change: Change): Pick<ClassroomStore, Showing> {
	return {
		sittings: async (quizId) =>
			latest(await run((database) => database.getAllFromIndex('sittings', 'byQuiz', quizId))),
		saveSitting: (sitting, sheets) =>
			change(['sittings', 'collected'], async (transaction) => {
				await transaction.objectStore('sittings').put(sitting);
				const rows = transaction.objectStore('collected');
				for (const sheet of sheets) {
					const known = await rows.get(sheet.id);
					await rows.put(known ? { ...sheet, seat: known.seat } : sheet);
				}
			}),
		deleteSitting: ({ id }, sheets) =>
			change(['sittings', 'collected'], async (transaction) => {
				await transaction.objectStore('sittings').delete(id);
				for (const sheet of sheets) await transaction.objectStore('collected').delete(sheet.id);
			})
	};
}

const kept = ['quizzes', 'rosters', 'collected', 'sittings'] as const;
const allOf = (rows: readonly [Quiz[], Roster[], Collected[], Sitting[]]) => {
	const [quizzes, rosters, sheets, sittings] = rows;
	return { quizzes, rosters, sheets, sittings };
};

type Carrying = 'everything' | 'bringIn';

function carrying(run: Run, change: Change): Pick<ClassroomStore, Carrying> {
	return {
		everything: () =>
			run(async (database) => {
				const transaction = database.transaction(kept);
				const of = <Name extends (typeof kept)[number]>(name: Name) =>
					transaction.objectStore(name).getAll();
				return allOf(
					await Promise.all([of('quizzes'), of('rosters'), of('collected'), of('sittings')])
				);
			}),
		async bringIn(content) {
			// Fetched before the transaction: inside, only its own requests may be awaited.
			const { joinClassrooms } = await import('#lib/classroom/file/join-classrooms.ts');
			return change([...kept], async (transaction): Promise<Joining> => {
				const of = <Name extends (typeof kept)[number]>(name: Name) =>
					transaction.objectStore(name);
				const have = await Promise.all([
					of('quizzes').getAll(),
					of('rosters').getAll(),
					of('collected').getAll(),
					of('sittings').getAll()
				]);
				const joining = joinClassrooms(allOf(have), content);
				for (const row of joining.quizzes) await of('quizzes').put(row);
				for (const row of joining.rosters) await of('rosters').put(row);
				for (const row of joining.sheets) await of('collected').put(row);
				for (const row of joining.sittings) await of('sittings').put(row);
				return joining;
			});
		}
	};
}

/** Reads, joins and writes in one transaction: two tabs may collect at once. */
async function addTo(
	transaction: WriteTransaction,
	rows: readonly Collected[]
): Promise<readonly string[]> {
	const sheets = transaction.objectStore('collected');
	const known = await Promise.all(rows.map(({ id }) => sheets.get(id)));
	const have = known.flatMap((row) => row ?? []);
	const { all, added } = collect(have, rows);
	for (const row of all) await sheets.put(row);
	return added;
}

const latest = <T extends { readonly changedAt: number }>(rows: readonly T[]) =>
	[...rows].sort((a, b) => b.changedAt - a.changedAt);
