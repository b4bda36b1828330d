import type { Card } from '#lib/scheduling/card.ts';
import type { SessionEntry } from '#lib/scheduling/session.ts';
import { nextWording } from '#lib/scheduling/wording.ts';

/** What asking in turn must know of an item. */
export type TurnItem = {
	readonly id: string;
	readonly articleId: string;
	readonly factIds: readonly string[];
	readonly wordingCount: number;
};

/** A first pass through chosen items: their order, but siblings not side by side. */
export function quizEntries(
	items: readonly TurnItem[],
	cards: ReadonlyMap<string, Card>
): SessionEntry[] {
	return inTurn(items, (item, last) => !shareFact(item, last)).map((item) =>
		asEntry(item, cards.get(item.id))
	);
}

export function shareFact(
	a: Pick<TurnItem, 'articleId' | 'factIds'>,
	b: Pick<TurnItem, 'articleId' | 'factIds'>
): boolean {
	return a.articleId === b.articleId && a.factIds.some((fact) => b.factIds.includes(fact));
}

export function asEntry(
	{ id, articleId, wordingCount }: TurnItem,
	card: Card | undefined
): SessionEntry {
	const wording = nextWording(card?.lastWording, wordingCount);
	return { itemId: id, articleId, wording, isRetry: false };
}

/** The given order, but each next one the first that fits beside the last, by the first rule that any fits. */
export function inTurn<T extends TurnItem>(
	items: readonly T[],
	...rules: readonly ((item: T, last: T) => boolean)[]
): T[] {
	const left = [...items];
	const out: T[] = [];
	while (left.length > 0) {
		const last = out.at(-1);
		const found = rules.map((fits) => (last ? left.findIndex((item) => fits(item, last)) : 0));
		out.push(...left.splice(Math.max(0, found.find((at) => at >= 0) ?? 0), 1));
	}
	return out;
}
