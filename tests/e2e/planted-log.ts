/** A log that is known row by row, put where the app keeps it. */
import type { Page } from '@playwright/test';
import type { Card } from '#lib/scheduling/card.ts';
import { nextEntryId } from '#lib/scheduling/entry-id.ts';
import { applyReview } from '#lib/scheduling/fsrs.ts';
import type { Review } from '#lib/scheduling/review.ts';
import { firstArticle, itemsOf, put } from './reader.ts';

const dayMs = 86_400_000;
export const plantedItems = itemsOf(firstArticle).filter(
	({ interaction }) => interaction === 'choice'
);

/** Twelve questions, each answered on three days; the first one missed on each. */
export async function plantLog(page: Page): Promise<{ answers: number; cards: number }> {
	const now = Date.now();
	const cards = new Map<string, Card>();
	const reviews: Review[] = [];
	for (const [at, ago] of [9, 4, 1].entries())
		for (const [number, item] of plantedItems.slice(0, 12).entries()) {
			const reviewedAt = now - ago * dayMs + number * 10_000;
			const isRight = number > 0;
			const review: Review = {
				id: nextEntryId(reviews.at(-1)?.id, reviewedAt, new Uint8Array(10).fill(number)),
				type: 'review',
				v: 1,
				cardId: item.id,
				articleId: firstArticle,
				reviewedAt,
				zoneOffsetMinutes: 60,
				rolloverHour: 4,
				rating: isRight ? 'good' : 'again',
				graded: 'program',
				correct: isRight,
				confidence: at === 0 ? 'think-so' : 'sure',
				wording: 0,
				tookMs: 10_000,
				device: 'planted'
			};
			reviews.push(review);
			cards.set(item.id, applyReview(cards.get(item.id), review));
		}
	for (const review of reviews) await put(page, 'reviews', review);
	for (const card of cards.values()) await put(page, 'cards', card);
	return { answers: reviews.length, cards: cards.size };
}
