/** The library as this reader has it: what is known of each article, and what is due. */
import type { Card } from '#lib/scheduling/card.ts';

export type Listed = {
	readonly id: string;
	readonly headline: string;
	readonly toldAsOf: string;
	readonly minutes: number;
	readonly facts: number;
	readonly items: number;
};

export type Shelved = Listed & {
	/** Questions answered right at the last try. */
	readonly known: number;
	readonly due: number;
	readonly isBegun: boolean;
};

export function shelve(
	library: readonly Listed[],
	cards: readonly Card[],
	begun: readonly string[],
	now: number
): readonly Shelved[] {
	return library.map((article) => {
		const own = cards.filter(({ articleId }) => articleId === article.id);
		return {
			...article,
			known: own.filter(({ state }) => state === 'review').length,
			due: own.filter(({ dueAt }) => dueAt !== undefined && dueAt <= now).length,
			isBegun: own.length > 0 || begun.includes(article.id)
		};
	});
}
