/** What the first screen says, from what the store holds. */
import type { DayTotal } from '#lib/scheduling/day-total.ts';
import type { Shelved } from './shelf.ts';

export type Today = {
	/** Due, and within the minutes that are left of the day. */
	readonly questions: number;
	/** Due, but more than the day has room for. */
	readonly waiting: number;
	readonly minutes: number;
	/** How many articles the questions come from. */
	readonly articles: number;
	/** Days of this week on which something was answered. */
	readonly daysStudied: number;
};

/** Until the reader's own pace is known. */
const usualMs = 15_000;

export function summarise(
	shelf: readonly Shelved[],
	days: readonly DayTotal[],
	{ today, limit }: { readonly today: number; readonly limit: number }
): Today {
	const due = shelf.reduce((sum, { due }) => sum + due, 0);
	const questions = Math.min(due, limit);
	return {
		questions,
		waiting: due - questions,
		minutes: Math.max(1, Math.round((questions * pace(days)) / 60_000)),
		articles: shelf.filter(({ due }) => due > 0).length,
		daysStudied: daysOfWeek(days, today)
	};
}

export function pace(days: readonly DayTotal[]): number {
	const reviews = days.reduce((sum, day) => sum + day.reviews, 0);
	const tookMs = days.reduce((sum, day) => sum + day.tookMs, 0);
	return reviews >= 10 ? tookMs / reviews : usualMs;
}

/** The week begins on Monday; day 0 of the count, 1970-01-01, was a Thursday. */
export const weekStart = (day: number): number => day - ((day + 3) % 7);

function daysOfWeek(days: readonly DayTotal[], today: number): number {
	const own = days.filter(({ day, reviews }) => day >= weekStart(today) && reviews > 0);
	return new Set(own.map(({ day }) => day)).size;
}
