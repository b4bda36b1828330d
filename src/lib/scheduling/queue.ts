import type { Card } from '#lib/scheduling/card.ts';
import type { SessionEntry } from '#lib/scheduling/session.ts';
import { nextWording } from '#lib/scheduling/wording.ts';

/** What the queue must know of an item; an `Item` fits. */
export type QueueItem = {
	readonly id: string;
	readonly articleId: string;
	readonly kind: string;
	readonly factIds: readonly string[];
	readonly importance: number;
	readonly wordings: readonly string[];
};

export type QueueInput = {
	/** The items of the articles that the reader has begun: of no others are new ones asked. */
	readonly items: readonly QueueItem[];
	readonly cards: Iterable<Card>;
	/** Ids of the cards answered on this study day. */
	readonly askedToday: ReadonlySet<string>;
	readonly now: number;
	/** How many questions fit into what is left of the day's minutes (`questionsLeft`). */
	readonly limit: number;
	/** 0 ≤ x < 1; breaks ties. */
	readonly random: () => number;
};

/**
 * Today's review. Due cards first, the least likely still known first, then new items, the most
 * important first; no two siblings (items that share a fact) on one day; articles, then kinds,
 * taken in turn as far as the order allows.
 */
export function buildQueue(input: QueueInput): SessionEntry[] {
	const cards = new Map([...input.cards].map((card) => [card.id, card]));
	const due = ranked(
		input.items.filter((item) => (cards.get(item.id)?.dueAt ?? Infinity) <= input.now),
		(item) => forgetting(cards.get(item.id), input.now),
		input.random
	);
	const fresh = ranked(
		input.items.filter((item) => !cards.has(item.id)),
		(item) => item.importance,
		input.random
	);
	const apart = withoutSiblings([...due, ...fresh], input.items, input.askedToday);
	const chosen = apart.slice(0, Math.max(0, input.limit));
	const dueIds = new Set(due.map(({ id }) => id));
	return [
		...interleaved(chosen.filter(({ id }) => dueIds.has(id))),
		...interleaved(chosen.filter(({ id }) => !dueIds.has(id)))
	].map((item) => asEntry(item, cards.get(item.id)));
}

/** Questions that fit into the minutes left of the day; at least one while any time is left. */
export function questionsLeft(minutesPerDay: number, spentMs: number, usualMs: number): number {
	const leftMs = minutesPerDay * 60_000 - spentMs;
	return leftMs <= 0 ? 0 : Math.max(1, Math.floor(leftMs / usualMs));
}

/** A first pass through chosen items: their order, but siblings not side by side. */
export function quizEntries(
	items: readonly QueueItem[],
	cards: ReadonlyMap<string, Card>
): SessionEntry[] {
	return inTurn(items, (item, last) => !shareFact(item, last)).map((item) =>
		asEntry(item, cards.get(item.id))
	);
}

export function shareFact(a: QueueItem, b: QueueItem): boolean {
	return a.articleId === b.articleId && a.factIds.some((fact) => b.factIds.includes(fact));
}

function asEntry(item: QueueItem, card: Card | undefined): SessionEntry {
	const wording = nextWording(card?.lastWording, item.wordings.length);
	return { itemId: item.id, articleId: item.articleId, wording, isRetry: false };
}

/** Retrievability falls with elapsed time over stability, by the same curve for all cards. */
function forgetting(card: Card | undefined, now: number): number {
	return card ? (now - card.lastReviewedAt) / card.stability : 0;
}

function ranked(
	items: readonly QueueItem[],
	rank: (item: QueueItem) => number,
	random: () => number
): QueueItem[] {
	return items
		.map((item) => ({ item, rank: rank(item), tie: random() }))
		.sort((a, b) => b.rank - a.rank || a.tie - b.tie)
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

/** The given order, but each next one the first that fits beside the last, by the first rule that any fits. */
function inTurn(
	items: readonly QueueItem[],
	...rules: readonly ((item: QueueItem, last: QueueItem) => boolean)[]
): QueueItem[] {
	const left = [...items];
	const out: QueueItem[] = [];
	while (left.length > 0) {
		const last = out.at(-1);
		const found = rules.map((fits) => (last ? left.findIndex((item) => fits(item, last)) : 0));
		out.push(...left.splice(Math.max(0, found.find((at) => at >= 0) ?? 0), 1));
	}
	return out;
}
