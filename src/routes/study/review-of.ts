import type { Response } from '#lib/items/response.ts';
import type { Item } from '#lib/items/schema.ts';
import { ratingOf } from '#lib/scheduling/rating.ts';
import type { Confidence, Rating, Review } from '#lib/scheduling/review.ts';
import type { StudyClock } from '#lib/scheduling/study-day.ts';

type Answering = {
	readonly id: string;
	readonly at: number;
	readonly askedAt: number;
	readonly clock: StudyClock;
	readonly device: string;
	readonly sessionId: string;
	readonly item: Item;
	readonly wording: number;
	readonly response: Response;
	readonly usualMs: number;
	readonly confidence: Confidence | undefined;
	/** What the program found, if it graded. */
	readonly correct: boolean | undefined;
	/** The reader's own rating, if the reader rated. */
	readonly rated: Rating | undefined;
};

/** Longer is a walk to the kettle, not thinking. */
const longestMs = 120_000;

/** The log's row for one answer. */
export function reviewOf(answering: Answering): Review {
	const { id, at, clock, item, response, confidence, correct, rated, usualMs } = answering;
	const tookMs = Math.min(longestMs, Math.max(0, Math.round(at - answering.askedAt)));
	return {
		...clock,
		id,
		type: 'review',
		v: 1,
		cardId: item.id,
		articleId: item.articleId,
		reviewedAt: at,
		rating: rated ?? ratingOf({ correct: correct === true, confidence, tookMs, usualMs }),
		graded: rated ? 'reader' : 'program',
		correct: correct ?? null,
		...(confidence && { confidence }),
		response,
		wording: answering.wording,
		tookMs,
		device: answering.device,
		sessionId: answering.sessionId
	};
}
