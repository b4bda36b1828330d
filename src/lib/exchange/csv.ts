/**
 * CSV after RFC 4180: commas, CR LF, quotes doubled. For people and their spreadsheets, so with a
 * byte order mark: without one Excel takes UTF-8 for the system's old code page and spoils every
 * accent; LibreOffice, Numbers, R and pandas (`utf-8-sig`) read it too.
 */
export type Cell = string | number | boolean | null | undefined;

export const byteOrderMark = '\uFEFF';

/** One row, without its line end. */
export const csvRow = (cells: readonly Cell[]): string => cells.map(csvField).join(',');

/**
 * One field. Text that begins like a formula would be run by a spreadsheet (OWASP, CSV injection):
 * an apostrophe in front makes it text. Numbers are never text, so −1 stays a number.
 */
export function csvField(cell: Cell): string {
	if (cell === null || cell === undefined) return '';
	if (typeof cell !== 'string') return String(cell);
	const safe = formulaForm.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Also after spaces, and in the full-width forms, which Excel takes for the plain ones. */
const formulaForm = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/;
