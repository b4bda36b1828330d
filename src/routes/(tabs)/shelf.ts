/** The library as this reader has it: what is known of each article, and what is due. */
import type { Tally } from '#lib/store/store.ts';

export type Listed = {
	readonly id: string;
	readonly headline: string;
	readonly toldAsOf: string;
	readonly minutes: number;
	readonly facts: number;
	readonly items: number;
	/** Facts of an own article that wait for the reader's word. */
	readonly waiting?: number;
};

export type Shelved = Listed & {
	readonly isBegun: boolean;
	/** Absent while it is being counted. */
	readonly tally?: Tally;
};

const none: Tally = { met: 0, known: 0 };

export function shelve(
	library: readonly Listed[],
	begun: ReadonlySet<string>,
	tallies?: ReadonlyMap<string, Tally>
): readonly Shelved[] {
	return library.map((article) => {
		const tally = tallies && (tallies.get(article.id) ?? none);
		const isBegun = begun.has(article.id) || (tally?.met ?? 0) > 0;
		return { ...article, isBegun, ...(tally && { tally }) };
	});
}
