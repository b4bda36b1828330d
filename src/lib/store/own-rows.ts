/** Rows of the reader's own articles: made, and read back with their checksums. */
import type { Article } from '#lib/article/schema.ts';
import { isOwnId } from '#lib/article/own-id.ts';
import { type OwnArticle, ways } from '#lib/article/own-article.ts';
import { crc32 } from '#lib/exchange/checksum.ts';
import {
	type Check,
	type Shape,
	integer,
	is,
	isName,
	isTime,
	listOf,
	optional,
	readShape
} from '#lib/scheduling/shape.ts';
import type { OwnEntry, PartRow } from '#lib/store/database.ts';

/** Words that an adult reads in a minute of careful reading; as the built-in articles are counted. */
const wordsPerMinute = 180;

export function entryOf({ article, way, addedAt, changedAt }: OwnArticle, sum: string): OwnEntry {
	const { id, headline, publisher, toldAsOf, published, text } = article;
	const standing = article.facts.filter(({ status }) => status !== 'rejected');
	return {
		id,
		headline,
		publisher,
		toldAsOf,
		...(published !== null && { published }),
		minutes: Math.max(1, Math.round(text.split(/\s+/).length / wordsPerMinute)),
		facts: standing.length,
		waiting: standing.filter(({ status }) => status === 'proposed').length,
		way,
		addedAt,
		changedAt,
		sum
	};
}

const isText: Check = (value) =>
	typeof value === 'string' && value.length > 0 && value.length <= 2000;
const count = integer(0, 1_000_000);

const entryShape: Shape<OwnEntry> = {
	id: (value) => isName(value) && isOwnId(value as string),
	headline: isText,
	publisher: isText,
	toldAsOf: isName,
	published: optional(isName),
	minutes: count,
	facts: count,
	waiting: count,
	way: is(...ways),
	addedAt: isTime,
	changedAt: isTime,
	sum: isName,
	items: optional(count),
	itemsBasis: optional(isName),
	orphans: optional(listOf(isName, 100_000))
};

export const readEntryRow = (row: unknown): OwnEntry | undefined => readShape(entryShape, row);

export function partRow(id: string, part: PartRow['part'], value: unknown): PartRow {
	const json = JSON.stringify(value);
	return { id, part, json, crc32: crc32(json) };
}

/** What was written, or undefined if the row is not what it was. The caller names the type that it wrote. */
export function readPart(row: unknown): unknown {
	if (typeof row !== 'object' || row === null) return undefined;
	const { json, crc32: sum } = row as Partial<PartRow>;
	if (typeof json !== 'string' || crc32(json) !== sum) return undefined;
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}

/** The row as it was when it was put, for its checksum holds: it validated then. */
export const readOwnPart = (row: unknown): OwnArticle | undefined =>
	readPart(row) as OwnArticle | undefined;

/** Items hold as long as the article is the same and what makes them is. */
export const itemsBasis = (sum: string, engine: string): string => `${sum}:${engine}`;

export const sumOf = (article: Article): string => crc32(JSON.stringify(article));
