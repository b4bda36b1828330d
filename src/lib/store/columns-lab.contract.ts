/** A store with segments so small that a few answers make some. */
import { expect } from 'vitest';
import { type IDBPDatabase, openDB } from 'idb';
import { reviewOf } from '#lib/scheduling/arbitrary-log.contract.ts';
import { type Digest, digestOf } from '#lib/scheduling/digest.ts';
import type { LogEntry } from '#lib/scheduling/review.ts';
import { columnsOf } from '#lib/scheduling/segment.ts';
import { reviewColumns, reviewDigest } from '#lib/store/columns.ts';
import { type Connection, connect, eraseDatabase } from '#lib/store/connection.ts';
import type { SegmentRow } from '#lib/store/database.ts';
import { openStore } from '#lib/store/open-store.ts';
import { seal } from '#lib/store/sealing.ts';
import type { Store } from '#lib/store/store.ts';

export const small = { size: 6, margin: 2 };
export const start = Date.UTC(2016, 4, 4, 9);
let count = 0;

export type Lab = {
	readonly store: Store;
	readonly connection: Connection;
	readonly segments: () => Promise<SegmentRow[]>;
	readonly sealAll: () => Promise<void>;
	readonly digest: () => Promise<Digest>;
	/** Columns and sums are what the whole log makes of them, and the sums again when they were kept. */
	readonly expectTrue: () => Promise<void>;
	readonly damaged: string[];
	/** The database itself, behind the store's back. */
	readonly raw: IDBPDatabase;
};

export async function withLab(work: (lab: Lab) => Promise<void>): Promise<void> {
	const name = `columns-${count++}`;
	const store = await openStore(name);
	const connection = connect(name, () => undefined);
	const raw = await openDB(name);
	const damaged: string[] = [];
	const note = (table: string, key: unknown) => void damaged.push(`${table} ${String(key)}`);
	const sealAll = () => seal(connection, note, undefined, small);
	const segments = () => connection.run((database) => database.getAll('segments'));
	const digest = () => reviewDigest(connection, note, undefined, small);
	const expectTrue = async () => {
		const wanted = columnsOf(await store.entriesSince(0));
		expect(await digest()).toEqual(digestOf(wanted));
		expect(await reviewColumns(connection, note, undefined, small)).toEqual(wanted);
		expect(await digest()).toEqual(digestOf(wanted));
	};
	try {
		await work({ store, connection, segments, sealAll, digest, expectTrue, damaged, raw });
	} finally {
		raw.close();
		connection.close();
		store.close();
		await eraseDatabase(name);
	}
}

export const record = (entries: readonly LogEntry[]) => ({
	createdAt: 0,
	device: 'd',
	entries,
	begun: [],
	preferences: {}
});

export async function answerMany(store: Store, times: number): Promise<void> {
	for (let at = 0; at < times; at++) {
		const now = start + at * 3_600_000;
		await store.record(
			reviewOf({ id: store.newId(now), cardId: `c${at % 4}`, articleId: 'n', reviewedAt: now })
		);
	}
}
