import type { DayTotal } from '#lib/scheduling/day-total.ts';

/** The week begins on Monday; day 0 of the count, 1970-01-01, was a Thursday. */
export const weekStart = (day: number): number => day - ((day + 3) % 7);

/** Days of this week on which something was answered. */
export function daysOfWeek(days: readonly DayTotal[], today: number): number {
	const own = days.filter(({ day, reviews }) => day >= weekStart(today) && reviews > 0);
	return new Set(own.map(({ day }) => day)).size;
}
