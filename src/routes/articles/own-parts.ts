/** The questions of an own article: as kept, or made again when the article or what makes them has changed. */
import type { Outline } from '#lib/items/outline.ts';
import type { Item } from '#lib/items/schema.ts';
import type { OwnArticles } from '#lib/store/own.ts';
import type { Store } from '#lib/store/store.ts';
import { type Made, itemEngine, makeItems } from '#lib/workers/items.ts';
import { inTurn } from './in-turn.ts';

export async function ownItems(id: string, store: Store): Promise<readonly Item[] | undefined> {
	const own = await store.own();
	return (await own.heldItems(id, itemEngine)) ?? (await made(own, id))?.items;
}

export async function ownOutline(
	id: string,
	store: Store
): Promise<readonly Outline[] | undefined> {
	const own = await store.own();
	return (await own.heldOutline(id, itemEngine)) ?? (await made(own, id))?.outlines;
}

/** Each takes a worker: after a new version the Memory screen asks for all articles in one go. */
const atOnce = inTurn(2);

/** One making an article, however many ask. */
const making = new Map<string, Promise<Made | undefined>>();

async function made(own: OwnArticles, id: string): Promise<Made | undefined> {
	const entry = await own.entry(id);
	if (!entry) return undefined;
	const key = `${id}:${entry.sum}`;
	const known =
		making.get(key) ?? makeAndKeep(own, id, entry.sum).finally(() => making.delete(key));
	making.set(key, known);
	return known;
}

async function makeAndKeep(own: OwnArticles, id: string, sum: string): Promise<Made | undefined> {
	const row = await own.get(id);
	if (!row) return undefined;
	const made = await atOnce(() => makeItems(row.article));
	// Without room for them they are made again the next time.
	await own.putItems(id, { sum, engine: itemEngine, ...made }).catch(() => false);
	return made;
}
