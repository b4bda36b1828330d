import type { Confidence, Rating } from '#lib/scheduling/review.ts';

/** Faster than this, and sure, is easy; where the reader's own usual time is known, half of that. */
const fastMs = 6000;

/**
 * The rating of an answer that the program graded: wrong is again, right is good; right by a guess
 * is hard, right, sure and fast is easy. An overruled answer is right, but nothing more.
 */
export function ratingOf(answer: {
	readonly correct: boolean;
	readonly overruled?: boolean;
	readonly confidence?: Confidence | undefined;
	readonly tookMs: number;
	readonly usualMs?: number;
}): Rating {
	if (answer.overruled) return 'good';
	if (!answer.correct) return 'again';
	if (answer.confidence === 'guess') return 'hard';
	const limit = answer.usualMs === undefined ? fastMs : answer.usualMs / 2;
	return answer.confidence === 'sure' && answer.tookMs <= limit ? 'easy' : 'good';
}
