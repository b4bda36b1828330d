import { expect, it } from 'vitest';
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { bareArticle } from '#lib/article/bare-article.ts';
import type { LogEntry } from '#lib/scheduling/review.ts';
import { reviewOf } from '#lib/scheduling/arbitrary-log.contract.ts';
import { secondCopy } from '#lib/store/copy.ts';
import type { Tables } from '#lib/store/database.ts';
import { openStore } from '#lib/store/open-store.ts';
import type { Store } from '#lib/store/store.ts';
import { expectTrueToLog } from '#lib/store/true-to-log.contract.ts';

let count = 0;
const newName = () => `copy-${Date.now()}-${count++}`;

async function answered(store: Store, times: number): Promise<void> {
	for (let at = 0; at < times; at++) {
		const now = Date.now();
		const review = reviewOf({ id: store.newId(now), reviewedAt: now, cardId: `card${at % 5}` });
		await store.record(review);
		if (at % 4 === 3) await store.undo(now);
	}
}

/** The browser has deleted the database; what was put into the copy is there. */
async function lose(name: string, store: Store): Promise<Store> {
	await secondCopy(name).put([]);
	store.close();
	await deleteDB(name);
	return openStore(name);
}

it('brings back answers, undos, the timing and what stands beside them', async () => {
	const name = newName();
	const store = await openStore(name);
	await store.beginArticle('article0', 5);
	await store.setPreferences({ minutesPerDay: 7 });
	await store.prepareToRecord();
	await answered(store, 11);
	await (await store.tuning()).change({ desiredRetention: 0.95, why: 'chosen' }, Date.now());
	await expect.poll(async () => (await secondCopy(name).read())?.begun.length).toBe(1);
	const before = await store.everything(0);
	const again = await lose(name, store);
	expect(await again.bringBack()).toEqual({ answers: before.entries.length, articles: 0 });
	const after = await again.everything(0);
	expect(after.entries).toEqual(before.entries);
	expect(after.preferences).toEqual(before.preferences);
	expect(after.begun).toContainEqual({ articleId: 'article0', begunAt: 5 });
	await expectTrueToLog(again);
	again.close();
});

it('brings back own articles and a draft without any answer, but none that was deleted', async () => {
	const name = newName();
	const store = await openStore(name);
	const own = await store.own();
	const article = (id: string) =>
		bareArticle({
			id,
			headline: 'Norway opens an embassy',
			publisher: 'A paper',
			authors: [],
			published: '2016-05-04',
			text: 'Norway opened an embassy on Friday.'
		});
	for (const id of ['own-a', 'own-b', 'own-c']) await own.put({ article: article(id) }, 7);
	await own.rename('own-b', 'An embassy opens', 8);
	await own.remove('own-c');
	await own.saveDraft({ text: 'Sweden opens' });
	await secondCopy(name).dropOwn('own-none');
	const again = await lose(name, store);
	expect(await again.bringBack()).toEqual({ answers: 0, articles: 2 });
	const back = await again.own();
	expect((await back.list()).map(({ id, headline }) => [id, headline])).toEqual([
		['own-a', 'Norway opens an embassy'],
		['own-b', 'An embassy opens']
	]);
	expect(await back.draft()).toEqual({ text: 'Sweden opens' });
	again.close();
});

it('has what a kill between the two writes left out, from the next sitting on', async () => {
	const name = newName();
	const store = await openStore(name);
	await answered(store, 3);
	await secondCopy(name).put([]);
	const copy = (await secondCopy(name).read())?.entries ?? [];
	expect(copy.length).toBe(3);
	// A database of before there was a copy, or one that a file was merged into until a kill.
	await secondCopy(name).forget();
	await secondCopy(name).catchUp({
		run: () => Promise.reject(new Error('killed')),
		close: () => undefined
	});
	await store.prepareToRecord();
	await expect.poll(async () => (await secondCopy(name).read())?.entries).toEqual(copy);
	store.close();
});

it('has each answer, taking back and own article by the moment that it is acknowledged', async () => {
	const name = newName();
	const store = await openStore(name);
	const own = await store.own();
	// Read beside the copy's own queue, as a kill would find it.
	const held = async (table: 'entries' | 'own') => {
		type Buckets = { open(name: string): Promise<{ indexedDB: IDBFactory }> };
		const { storageBuckets } = navigator as unknown as { storageBuckets: Buckets };
		const { indexedDB } = await storageBuckets.open('attache-copy');
		return new Promise<number>((resolve, reject) => {
			const opening = indexedDB.open(name);
			opening.onerror = () => reject(new Error('no copy'));
			opening.onsuccess = () => {
				const count = opening.result.transaction(table).objectStore(table).count();
				count.onsuccess = () => {
					opening.result.close();
					resolve(count.result);
				};
			};
		});
	};
	for (let at = 1; at <= 6; at++) {
		await answered(store, 1);
		expect(await held('entries')).toBe(at);
	}
	await store.undo(Date.now());
	expect(await held('entries')).toBe(7);
	const article = bareArticle({
		id: 'own-00000000-0000-4000-8000-000000000009',
		headline: 'Norway opens an embassy',
		publisher: 'A paper',
		authors: [],
		published: '2016-05-04',
		text: 'Norway opened an embassy.'
	});
	await own.put({ article, way: 'pasted' }, 1);
	expect(await held('own')).toBe(1);
	store.close();
});

it('keeps no answer that was not recorded', async () => {
	const name = newName();
	const store = await openStore(name);
	await answered(store, 1);
	const review = reviewOf({ id: store.newId(Date.now()), reviewedAt: Date.now(), cardId: 'card0' });
	store.close();
	await expect(store.record(review)).rejects.toThrow();
	await expect.poll(() => secondCopy(name).count()).toBe(1);
});

it('brings back nothing where something is, and nothing that was deleted', async () => {
	const name = newName();
	const store = await openStore(name);
	expect(await store.bringBack()).toEqual({ answers: 0, articles: 0 });
	await answered(store, 2);
	expect(await store.bringBack()).toEqual({ answers: 0, articles: 0 });
	await secondCopy(name).put([]);
	await store.deleteEverything();
	expect(await store.bringBack()).toEqual({ answers: 0, articles: 0 });
	store.close();
});

it('takes over a library that it has only in part, beside whatever else is done', async () => {
	const name = newName();
	const store = await openStore(name);
	const ids = Array.from({ length: 2_300 }, (_, at) => store.newId(Date.now() + at));
	const reviews = ids.map((id, at) => reviewOf({ id, cardId: `card${at % 5}` }));
	const library = await openDB<{ reviews: { key: string; value: LogEntry } }>(
		`${name}-library`,
		1,
		{
			upgrade: (made) => void made.createObjectStore('reviews', { keyPath: 'id' })
		}
	);
	for (const review of reviews) await library.put('reviews', review);
	await secondCopy(name).put(reviews.filter((_, at) => at % 3 === 1));
	await secondCopy(name).catchUp({
		run: (work) => work(library as unknown as IDBPDatabase<Tables>),
		close: () => undefined
	});
	expect((await secondCopy(name).read())?.entries).toEqual(reviews);
	library.close();
	store.close();
});
