/** A table that goes out of the program: its columns say what they mean, in CSV and in JSON alike. */
import { type Cell, byteOrderMark, csvRow } from '#lib/exchange/csv.ts';

export type Column<Row> = {
	readonly name: string;
	/** For the reader of the file: the JSON file carries it, the screen shows it. */
	readonly means: string;
	readonly of: (row: Row) => Cell;
};

export type Table<Row> = {
	/** `attache/reviews`: what the JSON file says it is. */
	readonly format: string;
	readonly version: number;
	readonly columns: readonly Column<Row>[];
};

/** Rows a part: a million rows are never one string, which browsers limit to some 500 MB. */
const rowsAPart = 5000;

/** The file in parts, to be joined without anything between. */
export function* csvParts<Row>(table: Table<Row>, rows: readonly Row[]): Generator<string> {
	yield `${byteOrderMark}${csvRow(table.columns.map(({ name }) => name))}\r\n`;
	for (const part of inParts(rows))
		yield part.map((row) => `${csvRow(cellsOf(table, row))}\r\n`).join('');
}

/** `{ format, version, createdAt, columns: [{ name, means }], rows: [{ … }] }`; empty cells are null. */
export function* jsonParts<Row>(
	table: Table<Row>,
	rows: readonly Row[],
	createdAt: number
): Generator<string> {
	const { format, version } = table;
	const columns = table.columns.map(({ name, means }) => ({ name, means }));
	const head = JSON.stringify({ format, version, createdAt: iso(createdAt), columns });
	yield `${head.slice(0, -1)},"rows":[`;
	let isFirst = true;
	for (const part of inParts(rows)) {
		yield (
			(isFirst ? '\n' : ',\n') + part.map((row) => JSON.stringify(objectOf(table, row))).join(',\n')
		);
		isFirst = false;
	}
	yield '\n]}\n';
}

/** 2016-05-04T09:00:00.000Z. */
export const iso = (at: number): string => new Date(at).toISOString();

/** 2016-05-04T11:00:00+02:00: the moment as the reader's own clock showed it. */
export function localIso(at: number, zoneOffsetMinutes: number): string {
	const two = (value: number) => String(value).padStart(2, '0');
	const minutes = Math.abs(zoneOffsetMinutes);
	const zone = `${zoneOffsetMinutes < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
	return iso(at + zoneOffsetMinutes * 60_000).slice(0, 19) + zone;
}

function* inParts<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
	for (let at = 0; at < rows.length; at += rowsAPart) yield rows.slice(at, at + rowsAPart);
}

const cellsOf = <Row>({ columns }: Table<Row>, row: Row) => columns.map(({ of }) => of(row));

const objectOf = <Row>({ columns }: Table<Row>, row: Row) =>
	Object.fromEntries(columns.map(({ name, of }) => [name, of(row) ?? null]));
