/** How fast a reader answers, and what they answered last. */
import type { LogEntry, Review } from '#lib/scheduling/review.ts';
import { standing } from '#lib/scheduling/standing.ts';

/** The reader's own pace: the median of their latest answers. */
export function usualMsOf(entries: readonly LogEntry[]): number {
	const took = standing(entries)
		.slice(-200)
		.map(({ tookMs }) => tookMs)
		.sort((a, b) => a - b);
	return took.length >= 10 ? (took[took.length >> 1] as number) : 15_000;
}

/** The answer whose feedback was on screen when the page went away. */
export function lastAnswer(
	entries: readonly LogEntry[],
	sessionId: string,
	reviewId: string | null
): Review | undefined {
	const last = standing(entries).at(-1);
	return last?.id === reviewId && last.sessionId === sessionId ? last : undefined;
}
