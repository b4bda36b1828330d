/** The review log as a table: every answer ever given, those taken back too. */
import { type Table, iso, localIso } from '#lib/exchange/table.ts';
import type { Response } from '#lib/items/response.ts';
import type { LogEntry, Review } from '#lib/scheduling/review.ts';
import { studyDay } from '#lib/scheduling/study-day.ts';
import { standing, byCard } from '#lib/scheduling/standing.ts';

/** What the library knows of a question; absent where it no longer has it. */
export type Asked = {
	readonly headline: string;
	readonly kind: string;
	readonly wordings: readonly string[];
	readonly answer: string;
};

export type ReviewRow = {
	readonly review: Review;
	readonly isTakenBack: boolean;
	readonly asked: Asked | undefined;
};

const dayMs = 86_400_000;

export const reviewsTable: Table<ReviewRow> = {
	format: 'attache/reviews',
	version: 1,
	columns: [
		{ name: 'review', means: 'id of the answer, never used twice', of: ({ review }) => review.id },
		{
			name: 'reviewedAt',
			means: 'when it was answered: ISO 8601, in UTC',
			of: ({ review }) => iso(review.reviewedAt)
		},
		{
			name: 'localTime',
			means: 'the same moment by the clock of the device, with its distance from UTC',
			of: ({ review }) => localIso(review.reviewedAt, review.zoneOffsetMinutes)
		},
		{
			name: 'studyDay',
			means: 'the day it counts for, which begins at the reader’s own hour',
			of: ({ review }) => iso(studyDay(review.reviewedAt, review) * dayMs).slice(0, 10)
		},
		{ name: 'question', means: 'id of the question', of: ({ review }) => review.cardId },
		{ name: 'article', means: 'id of the article', of: ({ review }) => review.articleId },
		{ name: 'headline', means: 'of the article', of: ({ asked }) => asked?.headline },
		{ name: 'kind', means: 'how the question is made', of: ({ asked }) => asked?.kind },
		{
			name: 'wording',
			means: 'the question as it was asked, in the library’s words of today',
			of: ({ review, asked }) => asked?.wordings[review.wording] ?? asked?.wordings[0]
		},
		{ name: 'key', means: 'the right answer', of: ({ asked }) => asked?.answer },
		{
			name: 'response',
			means: 'what was answered, as far as it is words; lists are joined by “ | ”',
			of: ({ review }) => responseWords(review.response as Response | undefined)
		},
		{ name: 'rating', means: 'again, hard, good or easy', of: ({ review }) => review.rating },
		{
			name: 'gradedBy',
			means: 'program or reader: who decided whether it was right',
			of: ({ review }) => review.graded
		},
		{
			name: 'correct',
			means: 'what the program found; empty where the reader rated alone',
			of: ({ review }) => review.correct
		},
		{
			name: 'overruled',
			means: 'the reader said “I was right” against the program',
			of: ({ review }) => review.overruled ?? false
		},
		{
			name: 'confidence',
			means: 'sure, think-so or guess, where it was asked',
			of: ({ review }) => review.confidence
		},
		{ name: 'tookMs', means: 'milliseconds until the answer', of: ({ review }) => review.tookMs },
		{ name: 'takenBack', means: 'undone: it counts for nothing', of: (row) => row.isTakenBack },
		{ name: 'session', means: 'id of the sitting', of: ({ review }) => review.sessionId },
		{ name: 'device', means: 'random name of the browser', of: ({ review }) => review.device }
	]
};

/** In the order of the log. */
export function reviewRows(
	entries: readonly LogEntry[],
	asked: ReadonlyMap<string, Asked>
): ReviewRow[] {
	const groups = [...byCard(entries).values()];
	const stands = new Set(groups.flatMap((own) => standing(own).map(({ id }) => id)));
	const reviews = new Map<string, Review>();
	for (const entry of entries) if (entry.type === 'review') reviews.set(entry.id, entry);
	return [...reviews.values()]
		.sort((a, b) => (a.id < b.id ? -1 : 1))
		.map((review) => ({
			review,
			isTakenBack: !stands.has(review.id),
			asked: asked.get(review.cardId)
		}));
}

/** The row came from a file or a disk, so nothing is taken for granted but `interaction`. */
function responseWords(response: Response | undefined): string | undefined {
	if (!response) return undefined;
	switch (response.interaction) {
		case 'choice':
			return String(response.option);
		case 'text-entry':
			return String(response.text);
		case 'order':
			return Array.isArray(response.facts) ? response.facts.join(' | ') : undefined;
		case 'match':
			return Array.isArray(response.pairs)
				? response.pairs.map((pair) => [pair].flat().join(' = ')).join(' | ')
				: undefined;
		case 'select-text':
			return `sentence ${Number(response.sentence) + 1}`;
		default:
			return undefined;
	}
}
