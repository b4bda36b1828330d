import type { LogEntry, Review } from '#lib/scheduling/review.ts';
import { byCard, standing } from '#lib/scheduling/standing.ts';
import { studyDay } from '#lib/scheduling/study-day.ts';

/** What was done on one study day in one article. */
export type DayTotal = {
	/** Study day, by the clock of each review. */
	readonly day: number;
	readonly articleId: string;
	readonly reviews: number;
	readonly again: number;
	readonly tookMs: number;
};

/** The total with one review more, or (`sign` −1) one less. */
export function addToTotal(total: DayTotal | undefined, review: Review, sign: 1 | -1): DayTotal {
	return {
		day: studyDay(review.reviewedAt, review),
		articleId: review.articleId,
		reviews: (total?.reviews ?? 0) + sign,
		again: (total?.again ?? 0) + (review.rating === 'again' ? sign : 0),
		tookMs: (total?.tookMs ?? 0) + sign * review.tookMs
	};
}

/** All totals of a log, as the store keeps them. */
export function dayTotals(entries: Iterable<LogEntry>): DayTotal[] {
	const totals = new Map<string, DayTotal>();
	for (const own of byCard(entries).values())
		for (const review of standing(own)) {
			const key = `${studyDay(review.reviewedAt, review)}/${review.articleId}`;
			totals.set(key, addToTotal(totals.get(key), review, 1));
		}
	return [...totals.values()].sort((a, b) => a.day - b.day || (a.articleId < b.articleId ? -1 : 1));
}
