/** Runs in the page of `bench/scale.mjs`: fills a store beyond any reader's, and times what reads and writes it. */
import { reviewOf } from '#lib/scheduling/arbitrary-log.contract.ts';
import type { Card } from '#lib/scheduling/card.ts';
import { nextEntryId } from '#lib/scheduling/entry-id.ts';
import { applyReview } from '#lib/scheduling/fsrs.ts';
import type { Review } from '#lib/scheduling/review.ts';
import { openStore, storeName } from '#lib/store/open-store.ts';

const dayMs = 86_400_000;
const ratings = ['good', 'good', 'again', 'good', 'hard', 'good', 'good', 'easy'] as const;

/** `times` reviews of each of `cards` cards, a pass through all of them every twelve days; `due` end up due. */
async function fill(cards: number, times: number, due: number): Promise<void> {
	(await openStore()).close(); // makes the tables
	const database = await request(indexedDB.open(storeName));
	const folded = new Map<string, Card>();
	const start = Date.now() - (times * 12 + 2) * dayMs;
	let last: string | undefined;
	let rows: Review[] = [];
	for (let pass = 0; pass < times; pass++)
		for (let card = 0; card < cards; card++) {
			const reviewedAt = Math.floor(start + (pass + card / cards) * 12 * dayMs);
			last = nextEntryId(last, reviewedAt, bytes(pass * cards + card));
			const id = `card${String(card).padStart(6, '0')}`;
			const review = reviewOf({
				id: last,
				cardId: id,
				articleId: `article${card % Math.ceil(cards / 100)}`,
				reviewedAt,
				rating: ratings[(card * 3 + pass) % ratings.length] ?? 'good',
				response: { interaction: 'reveal' }
			});
			folded.set(id, applyReview(folded.get(id), review));
			rows.push(review);
			if (rows.length === 5000) {
				await put(database, 'reviews', rows);
				rows = [];
			}
		}
	await put(database, 'reviews', rows);
	const now = Date.now();
	const all = [...folded.values()].map((card, at) => ({
		...card,
		dueAt: at < due ? now - at * 1000 : now + (1 + at) * 60_000
	}));
	for (let at = 0; at < all.length; at += 5000)
		await put(database, 'cards', all.slice(at, at + 5000));
	database.close();
}

async function seal(): Promise<number> {
	const store = await openStore();
	const startedAt = performance.now();
	await store.reviewColumns();
	store.close();
	return performance.now() - startedAt;
}

/** From nothing in memory to the true retention by day of all reviews. */
async function statistics(runs: number): Promise<number[]> {
	const times: number[] = [];
	for (let run = 0; run < runs; run++) {
		const store = await openStore();
		const startedAt = performance.now();
		const { count, day, rating, elapsedDays } = await store.reviewColumns();
		const kept = new Map<number, [right: number, all: number]>();
		for (let at = 0; at < count; at++) {
			if ((elapsedDays[at] ?? 0) < 1) continue;
			const key = day[at] ?? 0;
			const sum = kept.get(key) ?? [0, 0];
			if (rating[at] !== 0) sum[0]++;
			sum[1]++;
			kept.set(key, sum);
		}
		times.push(performance.now() - startedAt);
		store.close();
		if (kept.size === 0) throw new Error('no day has a review');
	}
	return times;
}

/** The next fifty due, from a store just opened. */
async function due(runs: number): Promise<number[]> {
	const times: number[] = [];
	for (let run = 0; run < runs; run++) {
		const store = await openStore();
		const startedAt = performance.now();
		const cards = await store.dueCards(Date.now(), 50);
		times.push(performance.now() - startedAt);
		store.close();
		if (cards.length === 0) throw new Error('nothing is due');
	}
	return times;
}

/** A review with card, day sums and journal, until it is on disk. */
async function record(runs: number): Promise<number[]> {
	const store = await openStore();
	await store.prepareToRecord();
	const times: number[] = [];
	for (let run = -5; run < runs; run++) {
		const now = Date.now();
		const cardId = `card${String((run + 5) * 7).padStart(6, '0')}`;
		const review = reviewOf({
			id: store.newId(now),
			reviewedAt: now,
			cardId,
			articleId: 'article0'
		});
		const startedAt = performance.now();
		await store.record(review);
		if (run >= 0) times.push(performance.now() - startedAt);
	}
	store.close();
	return times;
}

/** The least that the browser takes: one strict put, and one read of fifty rows by an index. */
async function floor(runs: number): Promise<{ put: number[]; due: number[] }> {
	const opening = indexedDB.open('bench-floor', 1);
	opening.onupgradeneeded = () => {
		opening.result.createObjectStore('rows', { keyPath: 'id' }).createIndex('byDue', 'dueAt');
	};
	const database = await request(opening);
	const rows = Array.from({ length: 10_000 }, (_, id) => ({
		id,
		dueAt: id,
		text: 'x'.repeat(400)
	}));
	await put(database, 'rows', rows);
	const times = { put: [] as number[], due: [] as number[] };
	for (let id = 0; id < runs; id++) {
		let startedAt = performance.now();
		await put(database, 'rows', [{ id, dueAt: id, text: 'y'.repeat(400) }], 'strict');
		times.put.push(performance.now() - startedAt);
		startedAt = performance.now();
		await request(database.transaction('rows').objectStore('rows').index('byDue').getAll(null, 50));
		times.due.push(performance.now() - startedAt);
	}
	database.close();
	return times;
}

function put(
	database: IDBDatabase,
	table: string,
	rows: readonly unknown[],
	durability: IDBTransactionDurability = 'relaxed'
): Promise<void> {
	const transaction = database.transaction(table, 'readwrite', { durability });
	for (const row of rows) transaction.objectStore(table).put(row);
	return new Promise((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
	});
}

function request<T>(asked: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		asked.onsuccess = () => resolve(asked.result);
		asked.onerror = () => reject(asked.error ?? new Error('request failed'));
	});
}

const bytes = (seed: number) =>
	Uint8Array.from({ length: 10 }, (_, at) => (seed * 31 + at * 17) % 256);

Object.assign(globalThis, { scale: { fill, seal, statistics, due, record, floor } });
