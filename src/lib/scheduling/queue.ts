import type { Card } from '#lib/scheduling/card.ts';
import { faded, isDue } from '#lib/scheduling/due.ts';
import { type TurnItem, asEntry, inTurn } from '#lib/scheduling/quiz-entries.ts';
import type { SessionEntry } from '#lib/scheduling/session.ts';
import type { StudyClock } from '#lib/scheduling/study-day.ts';

/** What the queue must know of an item; an `Outline` fits. */
export type QueueItem = TurnItem & {
	readonly kind: string;
	readonly importance: number;
	/** 1: recognising, up to 4: arranging. */
	readonly effort: number;
	/** Where its evidence begins in the text. */
	readonly at: number;
};

export type ReviewInput = {
	/** The items of the cards, and all others of the same articles that were asked today. */
	readonly items: readonly QueueItem[];
	readonly cards: Iterable<Card>;
	/** Ids of the cards answered on this study day. */
	readonly askedToday: ReadonlySet<string>;
	readonly now: number;
	readonly clock: StudyClock;
	/** How many questions fit into what is left of the day's minutes (`questionsLeft`). */
	readonly limit: number;
	/** Wanted today though not due: a last look before an exam, the parts of what did not stick. */
	readonly ahead?: ReadonlySet<string>;
	/** 0 ≤ x < 1; breaks ties. */
	readonly random: () => number;
};

export type ReviewQueue = {
	readonly entries: SessionEntry[];
	/** Due, and could be asked today but for the limit. */
	readonly waiting: number;
};

/**
 * Today's review, and what must wait. What the reader was sure of and got wrong comes first
 * (hypercorrection: such errors are put right best, and need the later check; Butterfield & Metcalfe
 * 2001). Then the likeliest still known: what is nearly gone loses little more by waiting, and in
 * simulations this order clears a backlog with the most knowledge kept (ankitects/anki#3460, "retrievability,
 * descending"). No two siblings (items that share a fact) on one day; articles, then kinds, in turn.
 */
export function reviewQueue(input: ReviewInput): ReviewQueue {
	const { now, clock, ahead, limit } = input;
	const cards = new Map([...input.cards].map((card) => [card.id, card]));
	const wanted = input.items.filter(({ id }) => {
		const card = cards.get(id);
		return ahead?.has(id) || (card !== undefined && isDue(card, now, clock));
	});
	const rank = ({ id }: QueueItem) => {
		const card = cards.get(id);
		return card?.wasSure ? -1 : card ? faded(card, now) : 0;
	};
	const apart = withoutSiblings(ranked(wanted, rank, input.random), input.items, input.askedToday);
	const chosen = apart.slice(0, Math.max(0, limit));
	const isSurprise = ({ id }: QueueItem) => cards.get(id)?.wasSure === true;
	const order = [
		...interleaved(chosen.filter(isSurprise)),
		...interleaved(chosen.filter((item) => !isSurprise(item)))
	];
	return {
		entries: order.map((item) => asEntry(item, cards.get(item.id))),
		waiting: apart.length - chosen.length
	};
}

export type FirstPassInput = {
	/** Of the articles begun, in the order in which they are to be finished. */
	readonly items: readonly QueueItem[];
	/** Ids of the items that have been answered before. */
	readonly met: ReadonlySet<string>;
	readonly askedToday: ReadonlySet<string>;
	readonly limit: number;
};

/**
 * A first meeting: one article after the other and each in the order of its text, for mixing helps
 * what is known and hurts what is not (Brunmair & Richter 2019). The most important facts are
 * chosen first, each by its easiest question; a fact asked today is not asked again.
 */
export function firstPass({ items, met, askedToday, limit }: FirstPassInput): SessionEntry[] {
	const fresh = items.filter(({ id }) => !met.has(id));
	const articles = [...new Set(fresh.map(({ articleId }) => articleId))];
	const chosen: QueueItem[] = [];
	for (const articleId of articles) {
		const own = fresh
			.filter((item) => item.articleId === articleId)
			.sort((a, b) => b.importance - a.importance || a.effort - b.effort || a.at - b.at);
		const apart = withoutSiblings(own, items, askedToday);
		const room = Math.max(0, limit - chosen.length);
		chosen.push(...apart.slice(0, room).sort((a, b) => a.at - b.at || a.effort - b.effort));
	}
	return chosen.map((item) => asEntry(item, undefined));
}

function ranked(
	items: readonly QueueItem[],
	rank: (item: QueueItem) => number,
	random: () => number
): QueueItem[] {
	return items
		.map((item) => ({ item, rank: rank(item), tie: random() }))
		.sort((a, b) => a.rank - b.rank || a.tie - b.tie)
		.map(({ item }) => item);
}

function withoutSiblings(
	wanted: readonly QueueItem[],
	all: readonly QueueItem[],
	askedToday: ReadonlySet<string>
): QueueItem[] {
	// The card that holds a fact today; a missed card may hold its own facts again.
	const holder = new Map<string, string>();
	const factsOf = (item: QueueItem) => item.factIds.map((fact) => `${item.articleId}/${fact}`);
	const hold = (item: QueueItem) => {
		for (const fact of factsOf(item)) holder.set(fact, item.id);
	};
	for (const item of all) if (askedToday.has(item.id)) hold(item);
	return wanted.filter((item) => {
		const isFree = factsOf(item).every((fact) => (holder.get(fact) ?? item.id) === item.id);
		if (isFree) hold(item);
		return isFree;
	});
}

function interleaved(items: readonly QueueItem[]): QueueItem[] {
	return inTurn(
		items,
		(item, last) => item.articleId !== last.articleId,
		(item, last) => item.kind !== last.kind
	);
}
