/** What was done day by day and week by week. */
import type { ReviewColumns } from '#lib/scheduling/segment.ts';

export type Day = { readonly day: number; readonly reviews: number; readonly tookMs: number };

/** Every study day from `from` to `to`, both included, those without study too. */
export function studyDays(columns: ReviewColumns, from: number, to: number): Day[] {
	const length = Math.max(0, to - from + 1);
	const reviews = new Uint32Array(length);
	const tookMs = new Float64Array(length);
	const { day } = columns;
	for (let row = 0; row < columns.count; row++) {
		const at = (day[row] as number) - from;
		if (at < 0 || at >= length) continue;
		reviews[at] = (reviews[at] as number) + 1;
		tookMs[at] = (tookMs[at] as number) + (columns.tookMs[row] as number);
	}
	return Array.from({ length }, (_, at) => ({
		day: from + at,
		reviews: reviews[at] as number,
		tookMs: tookMs[at] as number
	}));
}

export type Week = { readonly monday: number; readonly days: number };

/** Day 0 of the count, 1970-01-01, was a Thursday. */
export const mondayOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);

/** Days with study in each of the last `count` weeks, this one last. */
export function studyWeeks(columns: ReviewColumns, today: number, count: number): Week[] {
	const first = mondayOf(today) - 7 * (count - 1);
	const days = studyDays(columns, first, mondayOf(today) + 6);
	return Array.from({ length: count }, (_, week) => ({
		monday: first + 7 * week,
		days: days.slice(7 * week, 7 * week + 7).filter(({ reviews }) => reviews > 0).length
	}));
}
