/** Every card as it stands now: what its answers come to, read from the sums alone. */
import type { Digest } from '#lib/scheduling/digest.ts';

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

export function standings(digest: Digest): CardStanding[] {
	const all: CardStanding[] = [];
	for (const [at, cardId] of digest.cardIds.entries()) {
		const answers = digest.cardAnswers[at] as number;
		// Numbered, but all of its answers were taken back.
		if (answers === 0) continue;
		all.push({
			cardId,
			articleId: digest.articleIds[digest.cardArticle[at] as number] as string,
			answers,
			misses: digest.cardMisses[at] as number,
			lapses: digest.cardLapses[at] as number,
			lastDay: digest.cardLastDay[at] as number,
			stability: digest.cardStability[at] as number,
			wasRight: digest.cardWasRight[at] === 1
		});
	}
	return all;
}

/** How many questions were asked, and of how many of them the answer would be known on `day`. */
export function rememberedOn(
	{ cardAnswers, cardStability, cardLastDay }: Digest,
	day: number,
	curve: (elapsedDays: number, stability: number) => number
): { readonly asked: number; readonly remembered: number } {
	let [asked, remembered] = [0, 0];
	for (const [at, answers] of cardAnswers.entries()) {
		if (answers === 0) continue;
		asked++;
		remembered += curve(day - (cardLastDay[at] as number), cardStability[at] as number);
	}
	return { asked, remembered };
}

/** The questions that cost the most: missed at least twice, the largest certain share first. */
export function hardest(all: readonly CardStanding[], most: number): CardStanding[] {
	return all
		.filter(({ misses }) => misses >= 2)
		.sort((a, b) => b.misses - a.misses || a.answers - b.answers || (a.cardId < b.cardId ? -1 : 1))
		.slice(0, most);
}
