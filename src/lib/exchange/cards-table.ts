/** The cards as a table: each question that was ever answered, and what is remembered of it. */
import type { Asked } from '#lib/exchange/reviews-table.ts';
import { type Table, iso } from '#lib/exchange/table.ts';
import type { Card } from '#lib/scheduling/card.ts';

export type CardRow = {
	readonly card: Card;
	readonly asked: Asked | undefined;
	readonly isFlagged: boolean;
	readonly isEdited: boolean;
	readonly isAside: boolean;
};

export const cardsTable: Table<CardRow> = {
	format: 'attache/cards',
	version: 1,
	columns: [
		{ name: 'question', means: 'id of the question', of: ({ card }) => card.id },
		{ name: 'article', means: 'id of the article', of: ({ card }) => card.articleId },
		{ name: 'headline', means: 'of the article', of: ({ asked }) => asked?.headline },
		{ name: 'kind', means: 'how the question is made', of: ({ asked }) => asked?.kind },
		{ name: 'wording', means: 'its first wording', of: ({ asked }) => asked?.wordings[0] },
		{ name: 'key', means: 'the right answer', of: ({ asked }) => asked?.answer },
		{
			name: 'state',
			means: 'learning: never yet right; review: right at the last try; relearning: just forgotten',
			of: ({ card }) => card.state
		},
		{
			name: 'dueAt',
			means: 'when it is to be asked next: ISO 8601, in UTC; empty while it is parked',
			of: ({ card }) => (card.dueAt === undefined ? undefined : iso(card.dueAt))
		},
		{
			name: 'intervalDays',
			means: 'days from the last answer until then',
			of: ({ card }) => card.intervalDays
		},
		{
			name: 'stabilityDays',
			means: 'days until the chance of remembering has fallen to 90 %',
			of: ({ card }) => rounded(card.stability)
		},
		{
			name: 'difficulty',
			means: '1 (easy) to 10 (hard), as the scheduler reckons',
			of: ({ card }) => rounded(card.difficulty)
		},
		{ name: 'answers', means: 'how often it was answered', of: ({ card }) => card.reps },
		{
			name: 'lapses',
			means: 'how often it was forgotten after it had been known',
			of: ({ card }) => card.lapses
		},
		{
			name: 'firstReviewedAt',
			means: 'first answer: ISO 8601, in UTC',
			of: ({ card }) => iso(card.firstReviewedAt)
		},
		{
			name: 'lastReviewedAt',
			means: 'last answer: ISO 8601, in UTC',
			of: ({ card }) => iso(card.lastReviewedAt)
		},
		{ name: 'flagged', means: 'the reader flagged it: not asked', of: (row) => row.isFlagged },
		{ name: 'edited', means: 'the reader put it in own words', of: (row) => row.isEdited },
		{
			name: 'aside',
			means: 'set aside for now, or put off until the next day',
			of: (row) => row.isAside
		}
	]
};

const rounded = (value: number) => Math.round(value * 10_000) / 10_000;
