import type { DayTotal } from '#lib/scheduling/day-total.ts';

/** How fast a reader answers, in ms. */
export type Pace = {
	/** One answer, from question to verdict. */
	readonly usualMs: number;
	/** One question with all its answers of a sitting: a missed one comes back until it is right. */
	readonly questionMs: number;
};

/** Until the reader's own pace is known. */
const usualMs = 15_000;
const leastReviews = 10;
/** Nobody is told that each question takes for ever. */
const mostMissed = 0.6;

/** The reader's own pace, from the sums of the last weeks. */
export function paceOf(days: readonly DayTotal[]): Pace {
	const sum = (of: (day: DayTotal) => number) => days.reduce((total, day) => total + of(day), 0);
	const reviews = sum((day) => day.reviews);
	if (reviews < leastReviews) return { usualMs, questionMs: usualMs };
	const usual = Math.max(1000, sum((day) => day.tookMs) / reviews);
	const missed = Math.min(mostMissed, sum((day) => day.again) / reviews);
	return { usualMs: usual, questionMs: usual / (1 - missed) };
}

/** Questions that fit into the minutes left of the day; at least one while any time is left. */
export function questionsLeft(minutes: number, spentMs: number, questionMs: number): number {
	const leftMs = minutes * 60_000 - spentMs;
	return leftMs <= 0 ? 0 : Math.max(1, Math.floor(leftMs / questionMs));
}
