/** What becomes of a database that an older version of the program made, over both databases. */
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bareArticle } from '#lib/article/bare-article.ts';
import { reviewOf } from '#lib/scheduling/arbitrary-log.contract.ts';
import { columnsOf } from '#lib/scheduling/segment.ts';
import { eraseDatabase } from '#lib/store/connection.ts';
import { databaseVersion, tableNames } from '#lib/store/database.ts';
import { oldDatabase, oldFlag, oldLog, oldVersions } from '#lib/store/old-databases.contract.ts';
import { openStore } from '#lib/store/open-store.ts';
import { expectTrueToLog } from '#lib/store/true-to-log.contract.ts';

const log = oldLog(80);
const later = Date.UTC(2017, 0, 1);
const ownArticle = bareArticle({
	id: 'own-a',
	headline: 'Norway opens an embassy',
	publisher: 'A paper',
	authors: [],
	published: '2016-05-04',
	text: 'Norway opened an embassy on Friday.'
});
let count = 0;

export function migrationContract(): void {
	it('has an old database for every version but this one', () => {
		expect(oldVersions).toEqual(Array.from({ length: databaseVersion - 1 }, (_, at) => at + 1));
	});

	describe.each(oldVersions)('a database of version %i', (version) => {
		let name: string;
		beforeEach(async () => {
			name = `migration-${count++}`;
			await eraseDatabase(name);
		});
		afterEach(() => eraseDatabase(name));

		it('keeps every row, and can do all that a new one can', async () => {
			(await oldDatabase(name, version, log)).close();
			const store = await openStore(name);
			expect(await store.entriesSince(0)).toEqual(log);
			expect(store.device).toBe('the-device');
			expect((await store.preferences()).theme).toBe('dark');
			expect(await store.begunArticles()).toEqual([{ articleId: 'article0', begunAt: 7 }]);
			expect([...(await store.handled()).flagged]).toEqual(version >= 2 ? [oldFlag.itemId] : []);
			expect(await store.reviewColumns()).toEqual(columnsOf(log));
			await expectTrueToLog(store);
			const review = reviewOf({ id: store.newId(later), reviewedAt: later, cardId: 'old2' });
			await store.record(review);
			expect((await store.undo(later))?.undone).toEqual(review);
			await expectTrueToLog(store);
			const own = await store.own();
			await own.put({ article: ownArticle }, later);
			expect((await own.list()).map(({ id }) => id)).toEqual([ownArticle.id]);
			expect(store.damagedRows()).toEqual([]);
			store.close();
			const raw = await openDB(name);
			expect(raw.version).toBe(databaseVersion);
			expect([...raw.objectStoreNames].sort()).toEqual([...tableNames].sort());
			raw.close();
		});

		it('is as it was when a tab of that version stays open, and opens once it is closed', async () => {
			const asleep = await oldDatabase(name, version, log);
			await expect(openStore(name)).rejects.toMatchObject({ code: 'blocked' });
			expect(await asleep.count('reviews')).toBe(log.length);
			asleep.close();
			const store = await openStore(name);
			expect(await store.entriesSince(0)).toEqual(log);
			store.close();
		}, 20_000);
	});
}
