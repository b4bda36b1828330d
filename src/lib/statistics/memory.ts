/** Every card as it stands now: what its last row says, read from the columns alone. */
import type { ReviewColumns } from '#lib/scheduling/segment.ts';

export type CardStanding = {
	readonly cardId: string;
	readonly articleId: string;
	readonly answers: number;
	readonly misses: number;
	/** Misses after it had once been answered right. */
	readonly lapses: number;
	/** Study day of the last answer. */
	readonly lastDay: number;
	/** Days until the chance of remembering has fallen to 90 %. */
	readonly stability: number;
	readonly wasRight: boolean;
};

export function standings(columns: ReviewColumns): CardStanding[] {
	const size = columns.cardIds.length;
	const answers = new Uint32Array(size);
	const misses = new Uint32Array(size);
	const lapses = new Uint32Array(size);
	const isKnown = new Uint8Array(size);
	const last = new Int32Array(size).fill(-1);
	const { card, rating } = columns;
	for (let row = 0; row < columns.count; row++) {
		const at = card[row] as number;
		answers[at] = (answers[at] as number) + 1;
		if (rating[row] === 0) {
			misses[at] = (misses[at] as number) + 1;
			if (isKnown[at]) lapses[at] = (lapses[at] as number) + 1;
		}
		isKnown[at] = rating[row] === 0 ? 0 : 1;
		last[at] = row;
	}
	const all: CardStanding[] = [];
	for (let at = 0; at < size; at++) {
		const row = last[at] as number;
		// Numbered, but all of its answers were taken back.
		if (row < 0) continue;
		all.push({
			cardId: columns.cardIds[at] as string,
			articleId: columns.articleIds[columns.article[row] as number] as string,
			answers: answers[at] as number,
			misses: misses[at] as number,
			lapses: lapses[at] as number,
			lastDay: columns.day[row] as number,
			stability: columns.stability[row] as number,
			wasRight: isKnown[at] === 1
		});
	}
	return all;
}

/** The questions that cost the most: missed at least twice, the largest certain share first. */
export function hardest(all: readonly CardStanding[], most: number): CardStanding[] {
	return all
		.filter(({ misses }) => misses >= 2)
		.sort((a, b) => b.misses - a.misses || a.answers - b.answers || (a.cardId < b.cardId ? -1 : 1))
		.slice(0, most);
}
