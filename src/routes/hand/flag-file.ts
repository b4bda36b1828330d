/** Flags as a file for whoever keeps the library. */
import { csvRow } from '#lib/exchange/csv.ts';
import type { Flag } from '#lib/items/flag.ts';

export type FlagFormat = 'json' | 'csv';

const columns = [
	'item',
	'wording',
	'reason',
	'note',
	'article',
	'appVersion',
	'flaggedAt'
] as const;
type Row = Readonly<Record<(typeof columns)[number], string>>;

const rowOf = (flag: Flag): Row => ({
	item: flag.itemId,
	wording: flag.stem,
	reason: flag.reason,
	note: flag.note ?? '',
	article: flag.articleId,
	appVersion: flag.appVersion,
	flaggedAt: new Date(flag.flaggedAt).toISOString()
});

export function flagFile(flags: readonly Flag[], format: FlagFormat): string {
	const rows = flags.map(rowOf);
	if (format === 'json')
		return `${JSON.stringify({ format: 'attache/flags', version: 1, flags: rows }, undefined, '\t')}\n`;
	const lines = rows.map((row) => csvRow(columns.map((column) => row[column])));
	return [csvRow(columns), ...lines, ''].join('\r\n');
}

/** `attache-flags-2016-05-04.csv`, by the reader's own day. */
export function flagFileName(now: number, zoneOffsetMinutes: number, format: FlagFormat): string {
	const day = new Date(now + zoneOffsetMinutes * 60_000).toISOString().slice(0, 10);
	return `attache-flags-${day}.${format}`;
}
