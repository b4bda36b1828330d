import type { LogEntry, Review } from '#lib/scheduling/review.ts';
import { standing } from '#lib/scheduling/standing.ts';

/** The answer whose feedback was on screen when the page went away. */
export function lastAnswer(
	entries: readonly LogEntry[],
	sessionId: string,
	reviewId: string | null
): Review | undefined {
	const last = standing(entries).at(-1);
	return last?.id === reviewId && last.sessionId === sessionId ? last : undefined;
}
