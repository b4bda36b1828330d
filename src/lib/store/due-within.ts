import type { Connection } from '#lib/store/connection.ts';
import { type Reader, leftOut } from '#lib/store/reading.ts';

/** Stretches are counted by the index: together they touch each due card once, and read none. */
export async function dueWithin(
	connection: Connection,
	reader: Pick<Reader, 'handled'>,
	bounds: readonly number[]
): Promise<number[]> {
	const stretches = bounds.slice(1).map((to, at) => [bounds[at] as number, to] as const);
	const ids = [...leftOut(await reader.handled())];
	const [counts, out] = await connection.run((database) => {
		const index = database.transaction('cards').store.index('byDue');
		return Promise.all([
			Promise.all(
				stretches.map(([from, to]) => index.count(IDBKeyRange.bound(from, to, false, true)))
			),
			Promise.all(ids.map((id) => index.objectStore.get(id)))
		]);
	});
	return counts.map((count, at) => {
		const [from, to] = stretches[at] as readonly [number, number];
		const isIn = (dueAt = NaN) => dueAt >= from && dueAt < to;
		return count - out.filter((card) => isIn(card?.dueAt)).length;
	});
}
