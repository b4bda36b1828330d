import type { Card } from '#lib/scheduling/card.ts';
import { intervalInWords } from '#lib/scheduling/interval-in-words.ts';
import type { Review } from '#lib/scheduling/review.ts';

/** Under Continue: when this question comes back. */
export function whenAgain(review: Review, card: Card | undefined): string {
	if (review.rating === 'again') return 'asked again before you finish';
	if (card?.dueAt === undefined) return 'saved';
	if (card.intervalDays === 1) return 'back tomorrow';
	return `back in ${intervalInWords({ ...card, dueAt: card.dueAt }, review.reviewedAt)}`;
}

export const leftInWords = ({ count, minutes }: { count: number; minutes: number }): string =>
	`${count} left · about ${minutes} min`;

export const counted = (count: number, noun: string): string =>
	`${count} ${noun}${count === 1 ? '' : 's'}`;
