import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import type { Table } from '#lib/classroom/report/table.ts';

/**
 * Tables as the sheets of a workbook. Texts are written as texts, so that none is run as a formula;
 * a browser that has to do with more than some thousand rows may refuse.
 */
export async function asXlsx(tables: readonly Table[]): Promise<Blob> {
	const sheets = tables.map(({ name, rows }) => {
		const data: SheetData = rows.map((row, at) =>
			row.map((cell) => {
				if (cell === undefined || cell === '') return null;
				const fontWeight = at === 0 ? ({ fontWeight: 'bold' } as const) : {};
				return typeof cell === 'number'
					? { value: cell, type: Number }
					: { value: cell, type: String, ...fontWeight };
			})
		);
		return { sheet: name, data, stickyRowsCount: 1 };
	});
	return writeXlsxFile(sheets).toBlob();
}
