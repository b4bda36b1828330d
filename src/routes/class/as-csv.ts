import type { Table } from '#lib/classroom/report/table.ts';
import { byteOrderMark, csvRow } from '#lib/exchange/csv.ts';

/** Tables as one CSV text; several stand one under another, each under its name. */
export const asCsv = (tables: readonly Table[]): string =>
	`${byteOrderMark}${tables
		.map(({ name, rows }) =>
			[...(tables.length > 1 ? [[name]] : []), ...rows].map(csvRow).join('\r\n')
		)
		.join('\r\n\r\n')}\r\n`;
