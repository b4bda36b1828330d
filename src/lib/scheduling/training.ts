/**
 * Fitting the scheduler's weights to a log: what the optimiser is given, and the guard that decides
 * whether to keep what it finds. The first 80 % of the answers train, the last 20 % judge.
 */
import type { Parameters } from '#lib/scheduling/card.ts';
import { type Memory, intervalFor, nextMemory, retrievability } from '#lib/scheduling/fsrs.ts';
import { type ReviewColumns, ratingCodes } from '#lib/scheduling/segment.ts';

/**
 * Answers given on a later day than the one before. Fewer than this make weights that are worse than
 * the published ones as often as better (measured on simulated logs with 1,000, 10,000 and 100,000).
 */
export const leastNextDayReviews = 1000;
/** The optimiser sees each answer with its card's past; more than this does not fit into a phone. */
export const mostTrainingItems = 100_000;

/** fsrs-rs's items, laid end to end: each the history of one card up to one of its reviews. */
export type TrainingSet = {
	/** 1–4. */
	readonly ratings: Uint32Array<ArrayBuffer>;
	/** Study days since the review before; 0 at the first of each item. */
	readonly elapsedDays: Uint32Array<ArrayBuffer>;
	/** Reviews in each item. */
	readonly lengths: Uint32Array<ArrayBuffer>;
};

/** Log loss (natural logarithm, smaller is better) of the predictions for `reviews` answers. */
export type Loss = { readonly loss: number; readonly reviews: number };

/** The row from which on answers judge: they are what comes after four fifths, by time. */
export function firstHeldOut(columns: ReviewColumns): number {
	return Math.min(columns.count, Math.floor(columns.count * 0.8) + 1);
}

export function nextDayReviews(columns: ReviewColumns, from = 0): number {
	return columns.elapsedDays.subarray(from).reduce((sum, days) => sum + (days > 0 ? 1 : 0), 0);
}

/**
 * The items of the answers before row `until`, the latest `mostTrainingItems` of them. An answer of
 * the same day as the one before has nothing to predict and makes no item (fsrs-rs panics on one
 * whose last interval is 0); it stays in the history of the later ones.
 */
export function trainingSet(columns: ReviewColumns, until: number): TrainingSet {
	const rows: number[] = [];
	for (let row = until - 1; row >= 0 && rows.length < mostTrainingItems; row--)
		if ((columns.elapsedDays[row] as number) > 0) rows.push(row);
	rows.reverse();
	const { before, nth } = chains(columns);
	const lengths = Uint32Array.from(rows, (row) => nth[row] as number);
	const total = lengths.reduce((sum, length) => sum + length, 0);
	const ratings = new Uint32Array(total);
	const elapsedDays = new Uint32Array(total);
	let end = 0;
	for (const [at, last] of rows.entries()) {
		end += lengths[at] as number;
		let to = end;
		for (let row = last; row >= 0; row = before[row] as number) {
			to--;
			ratings[to] = (columns.rating[row] as number) + 1;
			elapsedDays[to] = Math.max(0, columns.elapsedDays[row] as number);
		}
	}
	return { ratings, elapsedDays, lengths };
}

/** How well `parameters` predict the next-day answers from row `from` on. */
export function logLoss(columns: ReviewColumns, from: number, parameters: Parameters): Loss {
	let sum = 0;
	let reviews = 0;
	predictions(columns, parameters, (predicted, row) => {
		if (row < from) return;
		sum += lossOf(predicted, columns.rating[row] !== 0);
		reviews++;
	});
	return { loss: reviews === 0 ? NaN : sum / reviews, reviews };
}

/** The loss of always predicting the share that was recalled before row `from`: the least a model must beat. */
export function averageLoss(columns: ReviewColumns, from: number): Loss {
	const isCounted = (row: number) => (columns.elapsedDays[row] as number) > 0;
	const rows = Array.from({ length: columns.count }, (_, row) => row).filter(isCounted);
	const isRecalled = (row: number) => columns.rating[row] !== 0;
	const [past, later] = [rows.filter((row) => row < from), rows.filter((row) => row >= from)];
	const share = past.filter(isRecalled).length / past.length;
	const sum = later.reduce((total, row) => total + lossOf(share, isRecalled(row)), 0);
	return { loss: sum / later.length, reviews: later.length };
}

/** Calls `take` for each next-day answer with the probability of recall just before it. */
export function predictions(
	columns: ReviewColumns,
	parameters: Parameters,
	take: (predicted: number, row: number) => void
): Memory[] {
	const memories: Memory[] = [];
	for (let row = 0; row < columns.count; row++) {
		const card = columns.card[row] as number;
		const memory = memories[card];
		const elapsedDays = Math.max(0, columns.elapsedDays[row] as number);
		if (memory && elapsedDays > 0) take(retrievability(memory, elapsedDays, parameters), row);
		const rating = ratingCodes[columns.rating[row] as number] ?? 'again';
		memories[card] = nextMemory(memory, elapsedDays, rating, parameters);
	}
	return memories;
}

/** What parameters mean for the day: the usual interval of the cards, and questions a day. */
export type Workload = { readonly medianDays: number; readonly questionsADay: number };

/** As if every card of the log were asked at its interval again and again. */
export function workload(columns: ReviewColumns, parameters: Parameters): Workload {
	const memories = predictions(columns, parameters, () => undefined);
	const days = memories
		.flatMap((memory) => (memory ? intervalFor(memory, parameters) : []))
		.sort((a, b) => a - b);
	return {
		medianDays: days[Math.floor(days.length / 2)] ?? 0,
		questionsADay: days.reduce((sum, interval) => sum + 1 / interval, 0)
	};
}

function lossOf(predicted: number, isRecalled: boolean): number {
	const p = Math.min(1 - 1e-6, Math.max(1e-6, predicted));
	return -Math.log(isRecalled ? p : 1 - p);
}

/** For each row the row of its card's review before (−1: none), and its place among the card's. */
function chains({ count, card }: ReviewColumns) {
	const before = new Int32Array(count);
	const nth = new Uint32Array(count);
	const last = new Map<number, number>();
	for (let row = 0; row < count; row++) {
		const previous = last.get(card[row] as number) ?? -1;
		before[row] = previous;
		nth[row] = previous < 0 ? 1 : (nth[previous] as number) + 1;
		last.set(card[row] as number, row);
	}
	return { before, nth };
}
