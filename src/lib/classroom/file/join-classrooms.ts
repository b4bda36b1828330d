/**
 * Brings a classroom file together with what is on this device, by union: nothing is removed, the same
 * file twice changes nothing, and two devices that exchange files hold the same in the end.
 */
import type { Collected } from '#lib/classroom/answer-sheet.ts';
import { collect } from '#lib/classroom/collection.ts';
import type { Classroom } from '#lib/classroom/file/classroom-file.ts';
import type { Quiz } from '#lib/classroom/quiz.ts';
import type { Roster } from '#lib/classroom/roster.ts';

/** What would be written, before it is: only rows that are new here or differ from what is here. */
export type Joining = Classroom & {
	/** Of the rows above: how many were not here at all. */
	readonly added: {
		readonly quizzes: number;
		readonly rosters: number;
		readonly sheets: number;
		readonly sittings: number;
	};
	/** Titles of quizzes that were handed out here and there with other questions: they stay as they are here. */
	readonly conflicts: readonly string[];
	/** Sheets and lessons of quizzes that are in neither place, or with other questions. */
	readonly withoutQuiz: number;
};

export function joinClassrooms(have: Classroom, come: Classroom): Joining {
	const quizzes = joined(have.quizzes, come.quizzes, joinQuiz);
	const rosters = joined(have.rosters, come.rosters, joinRoster);
	const known = new Map([...have.quizzes, ...quizzes.changed].map((quiz) => [quiz.id, quiz]));
	const others = come.quizzes.filter((quiz) => !saysTheSame(known.get(quiz.id), quiz));
	const conflicts = new Set(others.map(({ id }) => id));
	const open = (id: string, count: number) =>
		!conflicts.has(id) && known.get(id)?.questions.length === count;
	const fitting = come.sheets.filter((row) => fits(known.get(row.quizId), row, conflicts));
	const lessons = come.sittings.filter(({ quizId, votes }) => open(quizId, votes.length));
	const { all } = collect(have.sheets, fitting);
	const sheets = changedFrom(have.sheets, all);
	const sittings = joined(have.sittings, lessons, later);
	return {
		quizzes: quizzes.changed,
		rosters: rosters.changed,
		sheets,
		sittings: sittings.changed,
		added: {
			quizzes: quizzes.added,
			rosters: rosters.added,
			sheets: sheets.length - among(have.sheets, sheets),
			sittings: sittings.added
		},
		conflicts: others.filter(isOut).map(({ id, title }) => known.get(id)?.title ?? title),
		withoutQuiz: come.sheets.length - fitting.length + come.sittings.length - lessons.length
	};
}

type Row = { readonly id: string; readonly changedAt: number };

function joined<T extends Row>(have: readonly T[], come: readonly T[], join: (a: T, b: T) => T) {
	const all = new Map(have.map((row) => [row.id, row]));
	for (const row of come) {
		const known = all.get(row.id);
		all.set(row.id, known ? join(known, row) : row);
	}
	const changed = changedFrom(have, [...all.values()]);
	return { changed, added: changed.length - among(have, changed) };
}

function changedFrom<T extends { readonly id: string }>(have: readonly T[], all: readonly T[]) {
	const before = new Map(have.map((row) => [row.id, JSON.stringify(row)]));
	return all.filter((row) => before.get(row.id) !== JSON.stringify(row));
}
const among = (have: readonly { id: string }[], rows: readonly { id: string }[]) =>
	rows.filter(({ id }) => have.some((row) => row.id === id)).length;

/** The later; of two of the same moment always the same one. */
function later<T extends Row>(a: T, b: T): T {
	if (a.changedAt !== b.changedAt) return a.changedAt > b.changedAt ? a : b;
	return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}

/**
 * Sheets in students' hands decide what the questions are; where both were handed out with other
 * questions, the one on this device stands and the teacher is told.
 */
function joinQuiz(here: Quiz, there: Quiz): Quiz {
	if (isOut(here) && isOut(there) && !saysTheSame(here, there)) return here;
	if (isOut(here) !== isOut(there)) return isOut(here) ? here : there;
	const last = later(here, there);
	const other = last === here ? there : here;
	const handedOutAt = Math.min(here.handedOutAt ?? Infinity, there.handedOutAt ?? Infinity);
	const releaseCode = last.releaseCode ?? other.releaseCode;
	return {
		...last,
		...(Number.isFinite(handedOutAt) && { handedOutAt }),
		...(releaseCode !== undefined && { releaseCode })
	};
}

/** All that a printed sheet or a code points into. */
function saysTheSame(a: Quiz | undefined, b: Quiz): boolean {
	const meaning = ({ seed, questions, settings: { mixesQuestions, mixesOptions } }: Quiz) =>
		JSON.stringify([seed, questions, mixesQuestions, mixesOptions]);
	return a !== undefined && meaning(a) === meaning(b);
}

const isOut = ({ handedOutAt }: Quiz) => handedOutAt !== undefined;

/** The later list, and whoever stands in the other alone: nobody is lost by a file. */
function joinRoster(here: Roster, there: Roster): Roster {
	const last = later(here, there);
	const other = last === here ? there : here;
	const taken = new Set(last.students.map(({ seat }) => seat));
	const students = [...last.students, ...other.students.filter(({ seat }) => !taken.has(seat))];
	return students.length === last.students.length
		? last
		: { ...last, students: students.sort((a, b) => a.seat - b.seat) };
}

function fits(quiz: Quiz | undefined, { sheet }: Collected, conflicts: ReadonlySet<string>) {
	return (
		quiz !== undefined &&
		!conflicts.has(quiz.id) &&
		sheet.answers.length === quiz.questions.length &&
		sheet.answers.every(({ picked = [] }, at) =>
			picked.every((option) => option < (quiz.questions[at]?.asked.options.length ?? 0))
		)
	);
}
