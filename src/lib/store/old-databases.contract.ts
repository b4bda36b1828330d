/**
 * Databases as older versions of the program made them: frozen here, whatever `upgrade` does by now.
 * For tests only; add a step when `databaseVersion` grows, and never touch an old one.
 */
import { type IDBPDatabase, openDB } from 'idb';
import { reviewOf } from '#lib/scheduling/arbitrary-log.contract.ts';
import { dayTotals } from '#lib/scheduling/day-total.ts';
import { nextEntryId } from '#lib/scheduling/entry-id.ts';
import { fold } from '#lib/scheduling/fold.ts';
import type { LogEntry } from '#lib/scheduling/review.ts';

export const oldVersions = [1, 2, 3, 4] as const;
export type OldVersion = (typeof oldVersions)[number];

const steps: Record<OldVersion, (database: IDBPDatabase) => void> = {
	1(database) {
		const reviews = database.createObjectStore('reviews', { keyPath: 'id' });
		reviews.createIndex('byCard', ['cardId', 'id']);
		const cards = database.createObjectStore('cards', { keyPath: 'id' });
		cards.createIndex('byDue', 'dueAt');
		cards.createIndex('byArticle', 'articleId');
		database.createObjectStore('days', { keyPath: ['day', 'articleId'] });
		database.createObjectStore('begun', { keyPath: 'articleId' });
		database.createObjectStore('meta');
	},
	2(database) {
		database.createObjectStore('flags', { keyPath: 'itemId' });
		database.createObjectStore('edits', { keyPath: 'itemId' });
	},
	3(database) {
		database.createObjectStore('segments', { keyPath: 'number' });
	},
	4(database) {
		database.createObjectStore('articles', { keyPath: 'id' });
		database.createObjectStore('articleParts', { keyPath: ['id', 'part'] });
	}
};

/** A log as that program wrote it: answers on a few cards, every ninth taken back. */
export function oldLog(count: number, start = Date.UTC(2016, 4, 4, 9)): LogEntry[] {
	const log: LogEntry[] = [];
	for (let at = 0; log.length < count; at++) {
		const now = start + at * 3_600_000;
		const bytes = Uint8Array.from({ length: 10 }, (_, byte) => (at * 7 + byte * 13) % 256);
		const id = nextEntryId(log.at(-1)?.id, now, bytes);
		const last = log.at(-1);
		if (at % 9 === 8 && last?.type === 'review') {
			const { cardId, device } = last;
			log.push({ id, type: 'undo', v: 1, target: last.id, cardId, undoneAt: now, device });
		} else
			log.push(
				reviewOf({
					id,
					cardId: `old${at % 17}`,
					articleId: `article${at % 3}`,
					reviewedAt: now,
					rating: (['good', 'again', 'hard', 'easy'] as const)[(at * 5) % 4] ?? 'good'
				})
			);
	}
	return log;
}

/** Makes it, and leaves it open: whoever calls closes it. */
export async function oldDatabase(
	name: string,
	version: OldVersion,
	log: readonly LogEntry[]
): Promise<IDBPDatabase> {
	const database = await openDB(name, version, {
		upgrade(made) {
			for (const step of oldVersions) if (step <= version) steps[step](made);
		}
	});
	const transaction = database.transaction(
		['reviews', 'cards', 'days', 'begun', 'meta'],
		'readwrite'
	);
	const table = (of: string) => transaction.objectStore(of);
	await Promise.all([
		...log.map((entry) => table('reviews').put(entry)),
		...[...fold(log).values()].map((card) => table('cards').put(card)),
		...dayTotals(log).map((total) => table('days').put(total)),
		table('begun').put({ articleId: 'article0', begunAt: 7 }),
		table('meta').put('the-device', 'device'),
		table('meta').put({ theme: 'dark' }, 'preferences'),
		table('meta').put({ undoable: [], entriesSinceBackup: log.length }, 'journal'),
		transaction.done
	]);
	if (version >= 2) await database.put('flags', oldFlag);
	return database;
}

export const oldFlag = {
	itemId: 'old1',
	articleId: 'article1',
	reason: 'unclear',
	stem: 'Who?',
	flaggedAt: 1,
	appVersion: 'v'
};
