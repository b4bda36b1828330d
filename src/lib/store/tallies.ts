import type { Card } from '#lib/scheduling/card.ts';
import type { Connection } from '#lib/store/connection.ts';
import { handled, leftOut } from '#lib/store/reading.ts';
import type { Tally } from '#lib/store/store.ts';

/** Rows read at once: little enough that a question asked meanwhile need not wait. */
const bite = 2000;

export async function tallies(
	connection: Connection,
	sound: (rows: readonly unknown[]) => Promise<Card[]>,
	now: number
): Promise<ReadonlyMap<string, Tally>> {
	const out = leftOut(await connection.run(handled));
	const found = new Map<string, Tally>();
	for (let after: string | undefined; ;) {
		const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
		const rows = await connection.run((database) => database.getAll('cards', range, bite));
		for (const card of await sound(rows)) if (!out.has(card.id)) add(found, card, now);
		after = rows.at(-1)?.id;
		if (rows.length < bite || after === undefined) return found;
	}
}

function add(found: Map<string, Tally>, card: Card, now: number): void {
	const { met, known, due } = found.get(card.articleId) ?? { met: 0, known: 0, due: 0 };
	found.set(card.articleId, {
		met: met + 1,
		known: known + (card.state === 'review' ? 1 : 0),
		due: due + ((card.dueAt ?? Infinity) <= now ? 1 : 0)
	});
}
