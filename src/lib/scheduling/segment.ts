/**
 * Reviews as columns: one typed array a field, so that a million of them are summed up in
 * milliseconds. Like a card, a column is a fold over the log: a review that was taken back is in
 * none, and what a review predicted follows from the reviews of its card before it.
 */
import { type Parameters, defaultParameters } from '#lib/scheduling/card.ts';
import { nextMemory, retrievability } from '#lib/scheduling/fsrs.ts';
import { parametersId, parametersOf } from '#lib/scheduling/parameters.ts';
import {
	type Confidence,
	type LogEntry,
	type Rating,
	type Review,
	type Undo,
	allCards
} from '#lib/scheduling/review.ts';
import { studyDay } from '#lib/scheduling/study-day.ts';

/** Row n of every array is the same review; rows stand in the order of the log. Clones as it is. */
export type ReviewColumns = {
	readonly count: number;
	/** What `card` and `article` number. */
	readonly cardIds: readonly string[];
	readonly articleIds: readonly string[];
	readonly card: Uint32Array<ArrayBuffer>;
	readonly article: Uint32Array<ArrayBuffer>;
	/** Epoch ms. */
	readonly reviewedAt: Float64Array<ArrayBuffer>;
	/** Study day by the review's own clock (study-day.ts). */
	readonly day: Int32Array<ArrayBuffer>;
	/** Index into `ratingCodes`. */
	readonly rating: Uint8Array<ArrayBuffer>;
	/** Index into `confidenceCodes`. */
	readonly confidence: Uint8Array<ArrayBuffer>;
	/** Index into `correctCodes`. */
	readonly correct: Uint8Array<ArrayBuffer>;
	/** Milliseconds, rounded. */
	readonly tookMs: Uint32Array<ArrayBuffer>;
	/** Study days since the card's review before; −1 at its first. */
	readonly elapsedDays: Int32Array<ArrayBuffer>;
	/** Probability of recall just before the review, 0–1; NaN at a card's first. */
	readonly predicted: Float32Array<ArrayBuffer>;
	/** Stability in days after the review. */
	readonly stability: Float32Array<ArrayBuffer>;
};

export const ratingCodes: readonly Rating[] = ['again', 'hard', 'good', 'easy'];
/** Null: not asked. */
export const confidenceCodes: readonly (Confidence | null)[] = [null, 'guess', 'think-so', 'sure'];
/** Null: the reader rated alone. */
export const correctCodes: readonly (boolean | null)[] = [false, true, null];

/** Where a run of columns ends: all that is needed to go on without the log before it. */
export type ColumnsEnd = {
	readonly cardIds: readonly string[];
	readonly articleIds: readonly string[];
	/** Memory of each card of `cardIds` after its last review. */
	readonly stability: Float64Array<ArrayBuffer>;
	readonly difficulty: Float64Array<ArrayBuffer>;
	readonly lastDay: Int32Array<ArrayBuffer>;
	/** Undos whose review has not come yet: a log merged from two clocks can hold them first. */
	readonly openUndos: readonly string[];
};

export const noColumnsBefore: ColumnsEnd = {
	cardIds: [],
	articleIds: [],
	stability: new Float64Array(0),
	difficulty: new Float64Array(0),
	lastDay: new Int32Array(0),
	openUndos: []
};

/**
 * The columns of `entries` (each once, in the order of ids), which come after everything that
 * `before` was made of and take back nothing of it; `later` holds the undos (`undoKey`) that come
 * behind them. The numbering of cards and articles goes on. `parameters` are those of the whole log
 * (`parametersOf`); others make other columns.
 */
export function columnsAfter(
	before: ColumnsEnd,
	entries: readonly LogEntry[],
	parameters: Parameters,
	later: ReadonlySet<string> = new Set()
): { readonly columns: ReviewColumns; readonly end: ColumnsEnd } {
	const undone = new Set(before.openUndos);
	for (const entry of entries)
		if (entry.type === 'undo' && entry.cardId !== allCards) undone.add(undoKey(entry));
	const rows = entries.filter((entry): entry is Review => {
		if (entry.type !== 'review') return false;
		const key = undoKey({ target: entry.id, cardId: entry.cardId });
		return !undone.has(key) && !later.has(key);
	});
	const lastId = entries.at(-1)?.id ?? '';
	const columns = emptyColumns(rows.length);
	const cards = numbering(before.cardIds, new Set(rows.map(({ cardId }) => cardId)));
	const articles = numbering(before.articleIds, new Set(rows.map(({ articleId }) => articleId)));
	const room = before.lastDay.length + rows.length;
	const stability = grown(before.stability, new Float64Array(room));
	const difficulty = grown(before.difficulty, new Float64Array(room));
	const lastDay = grown(before.lastDay, new Int32Array(room));
	// Numbers go on one by one, so that this is the number of the next card without a memory.
	let met = before.lastDay.length;
	for (const [at, review] of rows.entries()) {
		const card = cards.numberOf(review.cardId);
		const day = studyDay(review.reviewedAt, review);
		const last = card < met ? lastDay[card] : undefined;
		met = Math.max(met, card + 1);
		const elapsed = last === undefined ? 0 : Math.max(0, day - last);
		const memory =
			last === undefined
				? undefined
				: { stability: stability[card] as number, difficulty: difficulty[card] as number };
		const next = nextMemory(memory, elapsed, review.rating, parameters);
		stability[card] = next.stability;
		difficulty[card] = next.difficulty;
		lastDay[card] = day;
		columns.card[at] = card;
		columns.article[at] = articles.numberOf(review.articleId);
		columns.reviewedAt[at] = review.reviewedAt;
		columns.day[at] = day;
		columns.rating[at] = ratingCodes.indexOf(review.rating);
		columns.confidence[at] = confidenceCodes.indexOf(review.confidence ?? null);
		columns.correct[at] = correctCodes.indexOf(review.correct);
		columns.tookMs[at] = Math.round(review.tookMs);
		columns.elapsedDays[at] = memory ? elapsed : -1;
		columns.predicted[at] = memory ? retrievability(memory, elapsed, parameters) : NaN;
		columns.stability[at] = next.stability;
	}
	const end = {
		cardIds: cards.all,
		articleIds: articles.all,
		stability: stability.slice(0, met),
		difficulty: difficulty.slice(0, met),
		lastDay: lastDay.slice(0, met),
		openUndos: [...undone].filter((key) => key > lastId)
	};
	return { columns: { ...columns, cardIds: cards.all, articleIds: articles.all }, end };
}

/** Where `columns` end, by going through them once more; they hold all that memory is made of. */
export function endOf(
	columns: ReviewColumns,
	openUndos: readonly string[],
	parameters: Parameters
): ColumnsEnd {
	const cards = columns.cardIds.length;
	const stability = new Float64Array(cards).fill(NaN);
	const difficulty = new Float64Array(cards);
	const lastDay = new Int32Array(cards);
	for (let at = 0; at < columns.count; at++) {
		const card = columns.card[at] as number;
		const day = columns.day[at] as number;
		const known = stability[card] as number;
		const memory = Number.isNaN(known)
			? undefined
			: { stability: known, difficulty: difficulty[card] as number };
		const elapsed = memory ? Math.max(0, day - (lastDay[card] as number)) : 0;
		const rating = ratingCodes[columns.rating[at] as number] as Rating;
		const next = nextMemory(memory, elapsed, rating, parameters);
		stability[card] = next.stability;
		difficulty[card] = next.difficulty;
		lastDay[card] = day;
	}
	const { cardIds, articleIds } = columns;
	return { cardIds, articleIds, stability, difficulty, lastDay, openUndos };
}

/** The columns of a whole log, by the parameters that it says, in whatever order and however often its entries come. */
export function columnsOf(
	entries: Iterable<LogEntry>,
	base: Parameters = defaultParameters
): ReviewColumns {
	const once = [...new Map([...entries].map((entry) => [entry.id, entry])).values()];
	once.sort((a, b) => (a.id < b.id ? -1 : 1));
	const changes = once.filter(({ cardId }) => cardId === allCards);
	return columnsAfter(noColumnsBefore, once, parametersOf(changes, base)).columns;
}

/** Columns one behind the other; each goes on with the numbering of the one before it. */
export function joinColumns(parts: readonly ReviewColumns[]): ReviewColumns {
	const count = parts.reduce((sum, part) => sum + part.count, 0);
	const joined = emptyColumns(count);
	let at = 0;
	for (const part of parts) {
		for (const name of columnNames) joined[name].set(part[name], at);
		at += part.count;
	}
	const last = parts.at(-1);
	return { ...joined, cardIds: last?.cardIds ?? [], articleIds: last?.articleIds ?? [] };
}

export const columnNames = [
	'card',
	'article',
	'reviewedAt',
	'day',
	'rating',
	'confidence',
	'correct',
	'tookMs',
	'elapsedDays',
	'predicted',
	'stability'
] as const satisfies (keyof ReviewColumns)[];
export type ColumnName = (typeof columnNames)[number];

/** Names what columns depend on in the parameters: the weights, not the retention that is aimed at. */
export function columnsBasis({ weights }: Parameters): string {
	return parametersId({ ...defaultParameters, ...(weights && { weights }) }) ?? 'published';
}

export const sumOfColumns = (columns: Pick<ReviewColumns, ColumnName>): number =>
	sumOfArrays(columnNames.map((name) => columns[name]));

/** A checksum over all numbers, quick enough for a million reviews at each reading. */
export function sumOfArrays(arrays: readonly ArrayBufferView<ArrayBuffer>[]): number {
	let sum = 0x811c9dc5;
	const take = (word: number) => {
		sum = Math.imul(sum ^ word, 0x01000193);
		sum ^= sum >>> 15;
	};
	for (const { buffer, byteOffset, byteLength } of arrays) {
		const words = byteLength >>> 2;
		for (const word of new Int32Array(buffer, byteOffset, words)) take(word);
		for (const byte of new Uint8Array(buffer, byteOffset + words * 4, byteLength & 3)) take(byte);
	}
	return sum >>> 0;
}

function emptyColumns(count: number): ReviewColumns {
	return {
		count,
		cardIds: [],
		articleIds: [],
		card: new Uint32Array(count),
		article: new Uint32Array(count),
		reviewedAt: new Float64Array(count),
		day: new Int32Array(count),
		rating: new Uint8Array(count),
		confidence: new Uint8Array(count),
		correct: new Uint8Array(count),
		tookMs: new Uint32Array(count),
		elapsedDays: new Int32Array(count),
		predicted: new Float32Array(count),
		stability: new Float32Array(count)
	};
}

/** An undo counts for its own card only, whatever it names as its target. */
export const undoKey = ({ target, cardId }: Pick<Undo, 'target' | 'cardId'>): string =>
	`${target}/${cardId}`;

/** Goes on with `known`; only names that are `asked` will be asked for: of a hundred thousand a visit asks for few. */
function numbering(known: readonly string[], asked: ReadonlySet<string>) {
	const all = known.slice();
	const numbers = new Map<string, number>();
	// Once a hundred thousand names: without a pair for each, it takes a third of the time.
	if (asked.size > 0)
		for (let number = 0; number < all.length; number++) {
			const name = all[number] as string;
			if (asked.has(name)) numbers.set(name, number);
		}
	return {
		all,
		numberOf(name: string): number {
			const number = numbers.get(name) ?? all.push(name) - 1;
			numbers.set(name, number);
			return number;
		}
	};
}

/** A longer column that begins as `before` does. */
export function grown<T extends { set(from: T): void }>(before: T, empty: T): T {
	empty.set(before);
	return empty;
}
