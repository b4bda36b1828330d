import { isName, isTime, listOf, optional, readShape } from '#lib/scheduling/shape.ts';

/** A question that the reader set aside: not asked, and not counted, until it is taken back. */
export type Parked = {
	readonly itemId: string;
	readonly articleId: string;
	/** The question as it was read. */
	readonly stem: string;
	readonly parkedAt: number;
	/** Smaller questions that come first: when all of them are known, this one comes back by itself. */
	readonly until?: readonly string[];
	/** Only put off: from this moment (epoch ms) on it may be asked again, by itself. */
	readonly backAt?: number;
};

/** More cannot be set aside at once: a list that long helps nobody. */
export const mostParked = 10_000;

export function readParked(value: unknown): Parked | undefined {
	return readShape<Parked>(
		{
			itemId: isName,
			articleId: isName,
			stem: (text) => typeof text === 'string' && text.length > 0 && text.length <= 2000,
			parkedAt: isTime,
			until: optional(listOf(isName, 100)),
			backAt: optional(isTime)
		},
		value
	);
}

/** A stored list: its sound rows, one a question, the latest first. */
export function readParkedList(value: unknown): Parked[] {
	const rows: readonly unknown[] = Array.isArray(value) ? value : [];
	const read = rows.flatMap((row) => readParked(row) ?? []);
	return latestFirst(new Map(read.map((parked) => [parked.itemId, parked])));
}

const latestFirst = (rows: ReadonlyMap<string, Parked>): Parked[] =>
	[...rows.values()].sort((a, b) => b.parkedAt - a.parkedAt).slice(0, mostParked);

/**
 * Whether it is set aside at `now`. What was put off by a clock that was wrong (set to next year, say)
 * comes back as soon as the clock is right.
 */
export const isAside = ({ parkedAt, backAt }: Parked, now: number): boolean =>
	backAt === undefined || (parkedAt <= now && now < backAt);

/**
 * Two lists as one, as of `now`: what is here stands, but what was only put off gives way to what was
 * set aside for good. What has come back by itself is in neither.
 */
export function joinParked(
	here: readonly Parked[],
	theirs: readonly Parked[],
	now: number
): Parked[] {
	const joined = new Map<string, Parked>();
	for (const row of [...here, ...theirs]) {
		if (!isAside(row, now)) continue;
		const known = joined.get(row.itemId);
		const givesWay = known?.backAt !== undefined && row.backAt === undefined;
		if (!known || givesWay) joined.set(row.itemId, row);
	}
	return latestFirst(joined);
}
