/** Whether a store is true to its log, and segments small enough that a short run makes many. */
import { dayTotals } from '#lib/scheduling/day-total.ts';
import { type Digest, digestOf } from '#lib/scheduling/digest.ts';
import { fold } from '#lib/scheduling/fold.ts';
import { columnNames, columnsOf } from '#lib/scheduling/segment.ts';
import { reviewColumns, reviewDigest } from '#lib/store/columns.ts';
import { connect } from '#lib/store/connection.ts';
import type { Store } from '#lib/store/store.ts';

export const sealing = { size: 40, margin: 10 };
const nothing = () => undefined;

/** Cards, day sums and columns that are not what the log makes of them; rows that are damaged. */
export async function troubles(store: Store, name: string): Promise<string[]> {
	const entries = await store.entriesSince(0);
	const wrong: string[] = [];
	const folded = fold(entries);
	const cards = await store.cards();
	for (const card of cards)
		if (!isSame(card, folded.get(card.id))) wrong.push(`card ${card.id} is not its fold`);
	if (cards.length !== folded.size) wrong.push(`${cards.length} cards, not ${folded.size}`);
	if (!isSame(await store.days(-10, 100_000), dayTotals(entries))) wrong.push('day sums');
	const { entries: count } = await store.storageState();
	if (count !== entries.length) wrong.push(`${count} entries counted, not ${entries.length}`);
	const connection = connect(name, nothing);
	const columns = await reviewColumns(connection, nothing, undefined, sealing);
	// Twice: as the kill left it, and as the first look keeps it.
	const digests = [
		await reviewDigest(connection, nothing, undefined, sealing),
		await reviewDigest(connection, nothing, undefined, sealing)
	];
	connection.close();
	const wanted = columnsOf(entries);
	for (const column of columnNames)
		if (!isSame([...columns[column]], [...wanted[column]])) wrong.push(`column ${column}`);
	if (!isSame(columns.cardIds, wanted.cardIds)) wrong.push('numbers of cards');
	const sums = plain(digestOf(wanted));
	if (digests.some((digest) => !isSame(plain(digest), sums))) wrong.push('sums');
	wrong.push(...store.damagedRows().map(({ store, key }) => `damaged ${store} ${key}`));
	return wrong;
}

/** Typed arrays as lists: JSON would write them as objects. */
const plain = (digest: Digest) =>
	Object.entries(digest).map(([name, sums]) => [name, typeof sums === 'number' ? sums : [...sums]]);

/** Plain data, whatever the order of its keys. */
export function isSame(a: unknown, b: unknown): boolean {
	const text = (value: unknown) =>
		JSON.stringify(value, (_, part: unknown) =>
			typeof part === 'object' && part !== null && !Array.isArray(part)
				? Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1)))
				: part
		);
	return text(a) === text(b);
}
