/**
 * The sealed part of the log: columns of some thousand entries a row, in the order of ids, made once
 * and never changed. Whatever changes the past (an undo, an entry that came late, a healed row)
 * lowers `changedFrom` in the journal, in the transaction that writes it: the segments that reach so
 * far hold no longer, and are made again. So sealed columns and the log never tell two stories.
 */
import type { Parameters } from '#lib/scheduling/card.ts';
import { isEntryId, isName } from '#lib/scheduling/shape.ts';
import {
	type ColumnsEnd,
	type ReviewColumns,
	columnNames,
	columnsBasis,
	endOf,
	joinColumns,
	noColumnsBefore,
	sumOfColumns
} from '#lib/scheduling/segment.ts';
import type { Journal, SealedEnd, SegmentRow } from '#lib/store/database.ts';

/** All that is sealed and still holds. */
export type Sealed = {
	/** How many segments. */
	readonly count: number;
	/** The last entry that is sealed; undefined where none is. */
	readonly lastId: string | undefined;
	/** One behind the other (`joinColumns`). */
	readonly parts: readonly ReviewColumns[];
	readonly openUndos: readonly string[];
	/** How many of the rows given do not hold any more, and whether one of them was damaged. */
	readonly void: number;
	readonly damaged: number | undefined;
};

/** The segments that hold, from the first one on. */
export function sealedOf(
	rows: readonly unknown[],
	{ changedFrom }: Journal,
	parameters: Parameters
): Sealed {
	const basis = columnsBasis(parameters);
	const parts: ReviewColumns[] = [];
	const cardIds: string[] = [];
	const articleIds: string[] = [];
	let last: SegmentRow | undefined;
	let damaged: number | undefined;
	for (const row of rows) {
		const segment = readSegment(row);
		if (!segment || segment.number !== parts.length) {
			damaged = parts.length;
			break;
		}
		const isBefore = changedFrom === undefined || segment.lastId < changedFrom;
		if (!isBefore || segment.basis !== basis) break;
		for (const id of segment.newCardIds) cardIds.push(id);
		for (const id of segment.newArticleIds) articleIds.push(id);
		parts.push({ ...segment.columns, count: segment.count, cardIds, articleIds });
		last = segment;
	}
	return {
		count: parts.length,
		lastId: last?.lastId,
		parts,
		openUndos: last?.openUndos ?? [],
		void: rows.length - parts.length,
		damaged
	};
}

/** Where the sealed part ends: as it was kept, or made again from the columns. */
export function endOfSealed(
	{ count, parts, openUndos }: Sealed,
	kept: unknown,
	parameters: Parameters
): ColumnsEnd {
	if (count === 0) return noColumnsBefore;
	const { cardIds = [], articleIds = [] } = parts.at(-1) ?? {};
	return (
		keptEnd(kept, count - 1, { cardIds, articleIds, openUndos }) ??
		endOf(joinColumns(parts), openUndos, parameters)
	);
}

/** The end that was kept with segment `number`, if it is that one's and whole. */
export function keptEnd(
	kept: unknown,
	number: number,
	of: Pick<ColumnsEnd, 'cardIds' | 'articleIds' | 'openUndos'>
): ColumnsEnd | undefined {
	const end = kept as SealedEnd | undefined;
	const cards = of.cardIds.length;
	const holds =
		end?.number === number &&
		isColumn(end.stability, Float64Array, cards) &&
		isColumn(end.difficulty, Float64Array, cards) &&
		isColumn(end.lastDay, Int32Array, cards);
	if (!holds) return undefined;
	const { stability, difficulty, lastDay } = end;
	return { ...of, stability, difficulty, lastDay };
}

export function segmentOf(
	place: Pick<SegmentRow, 'number' | 'firstId' | 'lastId' | 'entries'>,
	before: ColumnsEnd,
	made: { readonly columns: ReviewColumns; readonly end: ColumnsEnd },
	parameters: Parameters
): SegmentRow {
	const columns = Object.fromEntries(
		columnNames.map((name) => [name, made.columns[name]])
	) as SegmentRow['columns'];
	return {
		...place,
		count: made.columns.count,
		newCardIds: made.end.cardIds.slice(before.cardIds.length),
		newArticleIds: made.end.articleIds.slice(before.articleIds.length),
		openUndos: made.end.openUndos,
		columns,
		basis: columnsBasis(parameters),
		sum: sumOfColumns(columns)
	};
}

const columnTypes = {
	card: Uint32Array,
	article: Uint32Array,
	reviewedAt: Float64Array,
	day: Int32Array,
	rating: Uint8Array,
	confidence: Uint8Array,
	correct: Uint8Array,
	tookMs: Uint32Array,
	elapsedDays: Int32Array,
	predicted: Float32Array,
	stability: Float32Array
} as const;

/** A row as written, or undefined if it is damaged: the sum says so. */
function readSegment(value: unknown): SegmentRow | undefined {
	const row = value as Partial<SegmentRow> | null | undefined;
	const { columns, count } = row ?? {};
	const isSound =
		columns &&
		count !== undefined &&
		isEntryId(row?.firstId) &&
		isEntryId(row?.lastId) &&
		isName(row?.basis) &&
		isList(row?.newCardIds) &&
		isList(row?.newArticleIds) &&
		isList(row?.openUndos) &&
		columnNames.every((name) => isColumn(columns[name], columnTypes[name], count)) &&
		sumOfColumns(columns) === row?.sum;
	return isSound ? (row as SegmentRow) : undefined;
}

export const isList = (value: unknown): boolean => Array.isArray(value) && value.every(isName);

/** Arrays of another realm are none of our constructors, so the name decides. */
export function isColumn(value: unknown, type: { readonly name: string }, length: number): boolean {
	return (
		ArrayBuffer.isView(value) &&
		Object.prototype.toString.call(value) === `[object ${type.name}]` &&
		(value as Uint8Array).length === length
	);
}
