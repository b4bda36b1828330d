/** What was done day by day and week by week. */
import type { Digest } from '#lib/scheduling/digest.ts';

export type Day = { readonly day: number; readonly reviews: number; readonly tookMs: number };

/** Every study day from `from` to `to`, both included, those without study too. */
export function studyDays(digest: Digest, from: number, to: number): Day[] {
	const length = Math.max(0, to - from + 1);
	const days = Array.from({ length }, (_, at) => ({ day: from + at, reviews: 0, tookMs: 0 }));
	for (const [at, day] of digest.day.entries()) {
		const own = days[day - from];
		if (!own) continue;
		own.reviews = digest.dayReviews[at] as number;
		own.tookMs = digest.dayTookMs[at] as number;
	}
	return days;
}

export type Week = { readonly monday: number; readonly days: number };

/** Day 0 of the count, 1970-01-01, was a Thursday. */
export const mondayOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);

/** Days with study in each of the last `count` weeks, this one last. */
export function studyWeeks(digest: Digest, today: number, count: number): Week[] {
	const first = mondayOf(today) - 7 * (count - 1);
	const days = studyDays(digest, first, mondayOf(today) + 6);
	return Array.from({ length: count }, (_, week) => ({
		monday: first + 7 * week,
		days: days.slice(7 * week, 7 * week + 7).filter(({ reviews }) => reviews > 0).length
	}));
}
