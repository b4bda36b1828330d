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
			until: optional(listOf(isName, 100))
		},
		value
	);
}

/** A stored list: its sound rows, one a question, the latest first. */
export function readParkedList(value: unknown): Parked[] {
	const rows: readonly unknown[] = Array.isArray(value) ? value : [];
	const read = rows.flatMap((row) => readParked(row) ?? []);
	return [...new Map(read.map((parked) => [parked.itemId, parked])).values()]
		.sort((a, b) => b.parkedAt - a.parkedAt)
		.slice(0, mostParked);
}
