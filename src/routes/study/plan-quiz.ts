/** What a quiz on an article asks. */
import { outlineOf } from '#lib/items/outline.ts';
import type { Item } from '#lib/items/schema.ts';
import { selectItems } from '#lib/items/select.ts';
import type { Card } from '#lib/scheduling/card.ts';
import { quizEntries } from '#lib/scheduling/quiz-entries.ts';
import type { SessionEntry } from '#lib/scheduling/session.ts';

export type Known = {
	readonly cards: readonly Card[];
	/** Ids of the items answered on this study day. */
	readonly askedToday: ReadonlySet<string>;
	readonly now: number;
};

const quizCount = 10;

/** A set chosen for coverage, of what was not answered today as long as there is enough. */
export function planQuiz(items: readonly Item[], known: Known): SessionEntry[] {
	const fresh = items.filter(({ id }) => !known.askedToday.has(id));
	const pool = fresh.length >= quizCount ? fresh : items;
	const chosen = selectItems(pool, { count: quizCount, seed: `${known.now}` });
	return quizEntries(chosen.map(outlineOf), new Map(known.cards.map((card) => [card.id, card])));
}
