/** The steps by which the reader changed an article: good only for the very article they led to. */
import type { Step } from '#lib/article/edit/step.ts';
import type { WriteTransaction } from '#lib/store/connection.ts';
import type { OwnEntry } from '#lib/store/database.ts';
import { partRow } from '#lib/store/own-rows.ts';

type Kept = { readonly sum: string; readonly steps: readonly Step[] };

export function stepsIn(kept: unknown, sum: string | undefined): readonly Step[] | undefined {
	if (kept === undefined || sum === undefined) return undefined;
	// Its checksum held: it is what was put.
	const row = kept as Kept;
	return row.sum === sum ? row.steps : undefined;
}

export async function putStepRow(
	transaction: WriteTransaction,
	{ id, sum }: OwnEntry,
	steps: readonly Step[]
): Promise<void> {
	const kept: Kept = { sum, steps };
	await transaction.objectStore('articleParts').put(partRow(id, 'review', kept));
}
