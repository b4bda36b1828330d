/** The log as columns, for statistics. */
import { type ReviewColumns, columnsOf } from '#lib/scheduling/segment.ts';
import type { Reader } from '#lib/store/reading.ts';

export async function reviewColumns(reader: Pick<Reader, 'entriesSince'>): Promise<ReviewColumns> {
	return columnsOf(await reader.entriesSince(0));
}
