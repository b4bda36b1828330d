/** What a sitting asks: the quiz on an article, today's review, or the one that was interrupted. */
import { seededRandom } from '#lib/items/random.ts';
import type { Item } from '#lib/items/schema.ts';
import { selectItems } from '#lib/items/select.ts';
import type { Card } from '#lib/scheduling/card.ts';
import { buildQueue, questionsLeft, quizEntries } from '#lib/scheduling/queue.ts';
import type { LogEntry } from '#lib/scheduling/review.ts';
import type { SessionEntry } from '#lib/scheduling/session.ts';
import { standing } from '#lib/scheduling/standing.ts';

export type Known = {
	readonly cards: readonly Card[];
	/** Log entries of this study day. */
	readonly entriesToday: readonly LogEntry[];
	readonly now: number;
	readonly usualMs: number;
	readonly minutesPerDay: number;
};

const quizCount = 10;
const newCount = 10;

/** A quiz: a set chosen for coverage, of what was not answered today as long as there is enough. */
export function planQuiz(items: readonly Item[], known: Known): SessionEntry[] {
	const asked = askedIds(known.entriesToday);
	const fresh = items.filter(({ id }) => !asked.has(id));
	const pool = fresh.length >= quizCount ? fresh : items;
	const chosen = selectItems(pool, { count: quizCount, seed: `${known.now}` });
	return quizEntries(chosen, new Map(known.cards.map((card) => [card.id, card])));
}

/** Today's review: what is due; with nothing due, something new. */
export function planReview(items: readonly Item[], known: Known): SessionEntry[] {
	const { cards, now, usualMs } = known;
	const reviews = standing(known.entriesToday);
	const spentMs = reviews.reduce((sum, { tookMs }) => sum + tookMs, 0);
	const limit = questionsLeft(known.minutesPerDay, spentMs, usualMs);
	const due = new Set(cards.filter(({ dueAt }) => (dueAt ?? Infinity) <= now).map(({ id }) => id));
	const isDue = items.some(({ id }) => due.has(id));
	return buildQueue({
		items: isDue ? items.filter(({ id }) => due.has(id)) : items,
		cards,
		askedToday: new Set(reviews.map(({ cardId }) => cardId)),
		now,
		limit: isDue ? limit : Math.min(limit, newCount),
		random: seededRandom(`${now}`)
	});
}

const askedIds = (entries: readonly LogEntry[]) =>
	new Set(standing(entries).map(({ cardId }) => cardId));
