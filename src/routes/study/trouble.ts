import type { Card } from '#lib/scheduling/card.ts';
import { isTroublesome } from '#lib/scheduling/leech.ts';
import type { Review } from '#lib/scheduling/review.ts';

/** The card, where this answer makes it one that does not stick; a second try the same day does not. */
export function troubleOf(
	review: Review,
	card: Card | undefined,
	isRetry: boolean | undefined
): Card | undefined {
	const isMiss = review.rating === 'again' && isRetry === false;
	return isMiss && card && isTroublesome(card.lapses) ? card : undefined;
}
