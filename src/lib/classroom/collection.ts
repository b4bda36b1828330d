import { isOmitted, type Collected } from '#lib/classroom/answer-sheet.ts';

/** What joining new sheets to those that were there has come to. */
export type Collecting = { readonly all: readonly Collected[]; readonly added: readonly string[] };

/**
 * Joins sheets: the same in whatever order they come, however often, and in how many portions. A
 * sheet that was read before stays where the teacher has put it.
 */
export function collect(have: readonly Collected[], come: readonly Collected[]): Collecting {
	const all = new Map(have.map((row) => [row.id, row]));
	const added: string[] = [];
	for (const row of come) {
		const known = all.get(row.id);
		if (!known) added.push(row.id);
		if (!known || says(row) > says(known))
			all.set(row.id, known ? { ...row, seat: known.seat } : row);
	}
	return { all: [...all.values()].sort(byId), added };
}

/** Two contents under one id come of a damaged device: the same one wins everywhere. */
const says = ({ sheet }: Collected) => JSON.stringify(sheet);

const byId = (a: Collected, b: Collected) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * The sheet of each seat that a report counts: the first attempt, the earliest of those. A code
 * read out loud says less than the same answers by camera, which then stand for both.
 */
export function firstAttempts(rows: readonly Collected[]): ReadonlyMap<number, Collected> {
	const firsts = new Map<number, Collected>();
	for (const row of [...rows].sort(byAttempt)) if (!firsts.has(row.seat)) firsts.set(row.seat, row);
	return new Map([...firsts].sort(([a], [b]) => a - b));
}

function byAttempt(a: Collected, b: Collected): number {
	return (
		a.sheet.attempt - b.sheet.attempt ||
		knownTime(a) - knownTime(b) ||
		answered(b) - answered(a) ||
		byId(a, b)
	);
}

/** A sheet without a time comes after those that have one. */
const knownTime = ({ sheet }: Collected) => sheet.startedAt || Number.MAX_SAFE_INTEGER;
const answered = ({ sheet }: Collected) => sheet.answers.filter((a) => !isOmitted(a)).length;

/** Seats for which two phones or sheets claim the same attempt with different answers. */
export function contested(rows: readonly Collected[]): readonly number[] {
	const seen = new Map<string, Collected>();
	const seats = new Set<number>();
	for (const row of rows) {
		const place = `${row.seat} ${row.sheet.attempt}`;
		const other = seen.get(place);
		if (other && answersOf(other) !== answersOf(row)) seats.add(row.seat);
		seen.set(place, other ?? row);
	}
	return [...seats].sort((a, b) => a - b);
}

const answersOf = ({ sheet }: Collected) =>
	JSON.stringify(sheet.answers.map(({ picked, text }) => [picked ?? [], text ?? '']));
