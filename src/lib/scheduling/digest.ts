/**
 * All that statistics are made of, as sums over columns. Sums go on: what the next columns add needs
 * no look at those before, so that a million reviews are summed up once and not at every visit.
 */
import { type ReviewColumns, confidenceCodes, grown } from '#lib/scheduling/segment.ts';

/** A field that begins with `card` has a row a card, numbered as in `cardIds`. Clones as it is. */
type CardSums = {
	readonly cardAnswers: Uint32Array<ArrayBuffer>;
	readonly cardMisses: Uint32Array<ArrayBuffer>;
	/** Misses after it had been answered right. */
	readonly cardLapses: Uint32Array<ArrayBuffer>;
	/** 1 where the last answer was right. */
	readonly cardWasRight: Uint8Array<ArrayBuffer>;
	/** Of the last answer: index into `articleIds`, study day, stability in days after it. */
	readonly cardArticle: Uint32Array<ArrayBuffer>;
	readonly cardLastDay: Int32Array<ArrayBuffer>;
	readonly cardStability: Float32Array<ArrayBuffer>;
};

/**
 * A row a study day by the reviews' own clocks, in the order in which the log comes to them: no
 * setting of today moves one. A review "returned" that came a study day or more after the one before.
 */
type DaySums = {
	readonly day: Int32Array<ArrayBuffer>;
	readonly dayReviews: Uint32Array<ArrayBuffer>;
	readonly dayTookMs: Float64Array<ArrayBuffer>;
	readonly dayReturned: Uint32Array<ArrayBuffer>;
	readonly dayRemembered: Uint32Array<ArrayBuffer>;
	/** Sum of the predicted probabilities of those that returned. */
	readonly dayPredicted: Float64Array<ArrayBuffer>;
};

/** A row a stretch between two of `binEdges`, of the reviews that returned. */
type BinSums = {
	readonly binReturned: Uint32Array<ArrayBuffer>;
	readonly binRemembered: Uint32Array<ArrayBuffer>;
	readonly binPredicted: Float64Array<ArrayBuffer>;
};

/** A row each of `confidenceCodes`. */
type ConfidenceSums = {
	readonly confidenceCount: Uint32Array<ArrayBuffer>;
	readonly confidenceRight: Uint32Array<ArrayBuffer>;
};

export type Sums = CardSums & DaySums & BinSums & ConfidenceSums;

export type Digest = Sums & {
	/** Reviews that stand. */
	readonly count: number;
	readonly cardIds: readonly string[];
	readonly articleIds: readonly string[];
};

/** Probabilities where the bins begin: finer where a scheduler asks, which is near 0.9. */
export const binEdges: readonly number[] = [0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1];
const bins = binEdges.length - 1;

export const noDigest: Digest = {
	count: 0,
	cardIds: [],
	articleIds: [],
	cardAnswers: new Uint32Array(0),
	cardMisses: new Uint32Array(0),
	cardLapses: new Uint32Array(0),
	cardWasRight: new Uint8Array(0),
	cardArticle: new Uint32Array(0),
	cardLastDay: new Int32Array(0),
	cardStability: new Float32Array(0),
	day: new Int32Array(0),
	dayReviews: new Uint32Array(0),
	dayTookMs: new Float64Array(0),
	dayReturned: new Uint32Array(0),
	dayRemembered: new Uint32Array(0),
	dayPredicted: new Float64Array(0),
	binReturned: new Uint32Array(bins),
	binRemembered: new Uint32Array(bins),
	binPredicted: new Float64Array(bins),
	confidenceCount: new Uint32Array(confidenceCodes.length),
	confidenceRight: new Uint32Array(confidenceCodes.length)
};

/** The sums with those of `columns`, which go on with the numbering of what `before` was made of. */
export function digestAfter(before: Digest, columns: ReviewColumns): Digest {
	const { cardIds, articleIds } = columns;
	return {
		count: before.count + columns.count,
		cardIds,
		articleIds,
		...cardsAfter(before, columns),
		...daysAfter(before, columns),
		...binsAfter(before, columns),
		...confidenceAfter(before, columns)
	};
}

export const digestOf = (columns: ReviewColumns): Digest => digestAfter(noDigest, columns);

function cardsAfter(before: CardSums, columns: ReviewColumns): CardSums {
	const size = columns.cardIds.length;
	const sums = {
		cardAnswers: grown(before.cardAnswers, new Uint32Array(size)),
		cardMisses: grown(before.cardMisses, new Uint32Array(size)),
		cardLapses: grown(before.cardLapses, new Uint32Array(size)),
		cardWasRight: grown(before.cardWasRight, new Uint8Array(size)),
		cardArticle: grown(before.cardArticle, new Uint32Array(size)),
		cardLastDay: grown(before.cardLastDay, new Int32Array(size)),
		cardStability: grown(before.cardStability, new Float32Array(size))
	};
	const { cardAnswers, cardMisses, cardLapses, cardWasRight } = sums;
	for (let row = 0; row < columns.count; row++) {
		const card = columns.card[row] as number;
		const isMiss = columns.rating[row] === 0;
		add(cardAnswers, card, 1);
		if (isMiss) add(cardMisses, card, 1);
		if (isMiss && cardWasRight[card] === 1) add(cardLapses, card, 1);
		cardWasRight[card] = isMiss ? 0 : 1;
		sums.cardArticle[card] = columns.article[row] as number;
		sums.cardLastDay[card] = columns.day[row] as number;
		sums.cardStability[card] = columns.stability[row] as number;
	}
	return sums;
}

function daysAfter(before: DaySums, columns: ReviewColumns): DaySums {
	const days = [...before.day];
	const places = new Map(days.map((day, at) => [day, at]));
	for (let row = 0; row < columns.count; row++) {
		const day = columns.day[row] as number;
		if (!places.has(day)) places.set(day, days.push(day) - 1);
	}
	const sums = {
		day: Int32Array.from(days),
		dayReviews: grown(before.dayReviews, new Uint32Array(days.length)),
		dayTookMs: grown(before.dayTookMs, new Float64Array(days.length)),
		dayReturned: grown(before.dayReturned, new Uint32Array(days.length)),
		dayRemembered: grown(before.dayRemembered, new Uint32Array(days.length)),
		dayPredicted: grown(before.dayPredicted, new Float64Array(days.length))
	};
	for (let row = 0; row < columns.count; row++) {
		const at = places.get(columns.day[row] as number) as number;
		add(sums.dayReviews, at, 1);
		add(sums.dayTookMs, at, columns.tookMs[row] as number);
		if (!hasReturned(columns, row)) continue;
		add(sums.dayReturned, at, 1);
		if (columns.rating[row] !== 0) add(sums.dayRemembered, at, 1);
		add(sums.dayPredicted, at, columns.predicted[row] as number);
	}
	return sums;
}

function binsAfter(before: BinSums, columns: ReviewColumns): BinSums {
	const sums = {
		binReturned: before.binReturned.slice(),
		binRemembered: before.binRemembered.slice(),
		binPredicted: before.binPredicted.slice()
	};
	for (let row = 0; row < columns.count; row++) {
		if (!hasReturned(columns, row)) continue;
		const chance = columns.predicted[row] as number;
		let at = bins - 1;
		while (at > 0 && chance < (binEdges[at] as number)) at--;
		add(sums.binReturned, at, 1);
		if (columns.rating[row] !== 0) add(sums.binRemembered, at, 1);
		add(sums.binPredicted, at, chance);
	}
	return sums;
}

/** What the program graded counts as it found; what the reader rated, as rated. */
function confidenceAfter(before: ConfidenceSums, columns: ReviewColumns): ConfidenceSums {
	const confidenceCount = before.confidenceCount.slice();
	const confidenceRight = before.confidenceRight.slice();
	const { confidence, correct, rating } = columns;
	for (let row = 0; row < columns.count; row++) {
		const code = confidence[row] as number;
		const isRight = correct[row] === 2 ? rating[row] !== 0 : correct[row] === 1;
		add(confidenceCount, code, 1);
		if (isRight) add(confidenceRight, code, 1);
	}
	return { confidenceCount, confidenceRight };
}

/** First answers and repetitions within a day tell nothing of memory. */
const hasReturned = ({ elapsedDays }: ReviewColumns, row: number): boolean =>
	(elapsedDays[row] as number) >= 1;

function add(sums: Sums[keyof Sums], at: number, value: number): void {
	sums[at] = (sums[at] as number) + value;
}
