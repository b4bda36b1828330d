/** Runs in the page: answers, merges and upgrades through the real store, until it is killed. */
import { writeBackup } from '#lib/exchange/backup.ts';
import { readBackup } from '#lib/exchange/read-backup.ts';
import type { ReaderRecord } from '#lib/exchange/reader-record.ts';
import { reviewOf } from '#lib/scheduling/arbitrary-log.contract.ts';
import { nextEntryId } from '#lib/scheduling/entry-id.ts';
import type { LogEntry } from '#lib/scheduling/review.ts';
import { startSession } from '#lib/scheduling/session.ts';
import { seal } from '#lib/store/sealing.ts';
import { connect, eraseDatabase } from '#lib/store/connection.ts';
import { secondCopy } from '#lib/store/copy.ts';
import { StoreError } from '#lib/store/error.ts';
import { type OldVersion, oldDatabase, oldLog } from '#lib/store/old-databases.contract.ts';
import { openStore } from '#lib/store/open-store.ts';
import type { Store } from '#lib/store/store.ts';
import { damages } from './damages.ts';
import { keepForEver, readKept } from './own-articles.ts';
import { isSame, sealing, troubles } from './truth.ts';

declare global {
	interface Window {
		/** Tells the test process, which outlives us. */
		acknowledge(what: string): Promise<void>;
		harness: typeof harness;
	}
}

const usual = 'crash';
const ratings = ['again', 'hard', 'good', 'easy'] as const;
const dayMs = 86_400_000;
const nothing = () => undefined;

const stores = new Map<string, Promise<Store>>();
const openWhole = async (name: string) => {
	const store = await openStore(name).catch(async (error: unknown) => {
		if (!(error instanceof StoreError) || error.code !== 'damaged') throw error;
		// As the reader does, with "Bring my answers back".
		await eraseDatabase(name);
		return openStore(name);
	});
	// As the app does where it finds nothing: the browser may have deleted what it could not read.
	const { answers, articles } = await store.bringBack();
	if (answers + articles > 0) await window.acknowledge('brought back');
	return store;
};
const open = (name = usual) => {
	const store = stores.get(name) ?? openWhole(name);
	stores.set(name, store);
	return store;
};
const sealAll = async (name = usual) => {
	const connection = connect(name, nothing);
	await seal(connection, nothing, undefined, sealing).finally(() => connection.close());
};

async function answerSome(store: Store, times: number): Promise<void> {
	for (let at = 0; at < times; at++) {
		const now = Date.now();
		const review = reviewOf({ id: store.newId(now), reviewedAt: now, cardId: `card${at % 9}` });
		await store.record(review);
		await window.acknowledge(review.id);
	}
}

const harness = {
	/** For ever: answers, every seventh an undo, sealing now and then; `jumps` are turns of the clock. */
	async answer(round: number, tab = 0, jumps: readonly number[] = [0]): Promise<never> {
		const store = await open();
		let session = startSession({ id: 's', mode: 'review', entries: [], startedAt: 0 });
		for (let at = 0; ; at++) {
			const now = Date.now() + (jumps[at % jumps.length] ?? 0) * dayMs;
			if (at % 40 === 20) void sealAll().catch(nothing);
			if (at % 7 === 6) {
				const entries = await store.undo(now, session);
				if (entries) await window.acknowledge(`undo of ${entries.undone.id}`);
				continue;
			}
			const review = reviewOf({
				id: store.newId(now),
				cardId: `card${(round * 5 + at + tab) % 23}`,
				articleId: `article${at % 2}`,
				reviewedAt: now,
				rating: ratings[(at * 3 + round) % 4] ?? 'good'
			});
			session = {
				...session,
				results: [...session.results.slice(-50), { itemId: review.id, passed: true }]
			};
			await store.record(review, session);
			await window.acknowledge(review.id);
		}
	},

	/** For ever: own articles kept and looked over. */
	async keepOwn(round: number): Promise<never> {
		return keepForEver(await open(), round, (what) => window.acknowledge(what));
	},

	/** Some answers, while the connection is closed behind the store's back again and again. */
	async answerOnClosed(times: number): Promise<void> {
		const store = await open();
		const original = Reflect.get(IDBDatabase.prototype, 'transaction') as (
			this: IDBDatabase,
			...given: unknown[]
		) => IDBTransaction;
		let calls = 0;
		IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...given: unknown[]) {
			if (calls++ % 3 === 0) this.close();
			return original.apply(this, given);
		} as IDBDatabase['transaction'];
		try {
			await answerSome(store, times);
		} finally {
			IDBDatabase.prototype.transaction = original as IDBDatabase['transaction'];
		}
	},

	/** Some answers; resolves when the second copy has them too. */
	async answerAndCopy(times: number): Promise<void> {
		await answerSome(await open(), times);
		// Queued behind what was put before.
		await secondCopy(usual).put([]);
	},

	/** Takes back so many answers, the last first; the ids of those taken back. */
	async takeBack(times: number): Promise<string[]> {
		const store = await open();
		const back: string[] = [];
		for (let at = 0; at < times; at++) {
			const undone = await store.undo(Date.now());
			if (!undone) break;
			back.push(undone.undone.id);
			await window.acknowledge(`undo of ${undone.undone.id}`);
		}
		return back;
	},

	/** Merges another device's log. */
	async merge(round: number, count: number): Promise<void> {
		const store = await open();
		const record = { ...emptyRecord, entries: theirs(round, count) };
		const plan = await store.planRestore(record);
		await window.acknowledge('begun');
		await store.applyRestore(plan);
		for (const { id } of record.entries) await window.acknowledge(id);
	},
	/** How much of each merge is there. */
	async merged(rounds: number): Promise<number[]> {
		const entries = await (await open()).entriesSince(0);
		return Array.from(
			{ length: rounds },
			(_, round) => entries.filter(({ device }) => device === `merge${round}`).length
		);
	},

	async plantOld(name: string, version: OldVersion, count: number): Promise<void> {
		(await oldDatabase(name, version, oldLog(count))).close();
	},
	/** As `plantOld`, and holds it open, deaf to what other tabs want, for so many milliseconds. */
	async holdOld(name: string, version: OldVersion, count: number, forMs: number): Promise<void> {
		const database = await oldDatabase(name, version, oldLog(count));
		setTimeout(() => database.close(), forMs);
	},
	/** Opens, which upgrades, and answers; the code of the error if it may not. */
	async upgrade(name: string): Promise<string> {
		try {
			const opening = open(name);
			await window.acknowledge('begun');
			const store = await opening;
			const now = Date.now();
			const review = reviewOf({ id: store.newId(now), reviewedAt: now, cardId: 'old3' });
			await store.record(review);
			await window.acknowledge(review.id);
			return 'upgraded';
		} catch (error) {
			stores.delete(name);
			return error instanceof StoreError ? error.code : String(error);
		}
	},

	/** A backup damaged in every way, restored here and into an empty store. What was wrong with it. */
	async restoreDamaged(seed: number): Promise<string[]> {
		const here = await open();
		for (let at = 0; at < 12; at++) {
			const now = Date.now();
			const cardId = `card${(seed + at) % 7}`;
			const review = reviewOf({ id: here.newId(now), reviewedAt: now, cardId });
			await here.record(review);
			await window.acknowledge(review.id);
			if (at % 5 === 4) await here.undo(now);
		}
		const whole = await here.everything(Date.now());
		const text = await writeBackup(whole);
		const wrong: string[] = [];
		for (const [name, { file, lost }] of Object.entries(damages(text, seed))) {
			const there = `restored-${name}`;
			await eraseDatabase(there);
			const reading = await readBackup(file);
			if (lost > 0 && reading.state === 'whole') wrong.push(`${name}: passed for whole`);
			const store = await openStore(there);
			try {
				for (const into of [here, store])
					await into.applyRestore(await into.planRestore(reading.content));
				const kept = (await store.everything(0)).entries;
				if (kept.length < whole.entries.length - lost)
					wrong.push(`${name}: ${kept.length} of ${whole.entries.length}, ${lost} lines damaged`);
				wrong.push(...(await troubles(store, there)).map((trouble) => `${name}: ${trouble}`));
				await store.applyRestore(await store.planRestore(whole));
				if (!isSame((await store.everything(0)).entries, whole.entries))
					wrong.push(`${name}: the whole backup did not make it whole`);
			} finally {
				store.close();
			}
		}
		if (!isSame((await here.everything(0)).entries, whole.entries))
			wrong.push('a damaged backup changed what was here');
		return wrong;
	},

	/** Records long answers until the store refuses; what it said, and how many it took. */
	async fill(most: number): Promise<{ taken: number; code: string }> {
		const store = await open();
		for (let taken = 0; taken < most; taken++) {
			const now = Date.now();
			// Random, for the database compresses.
			const text = Array.from({ length: 800 }, () => Math.random().toString(36))
				.join('')
				.slice(0, 9000);
			const response = { interaction: 'text-entry', text };
			const cardId = `long${taken % 50}`;
			const review = reviewOf({ id: store.newId(now), reviewedAt: now, cardId, response });
			try {
				await store.record(review);
				await window.acknowledge(review.id);
			} catch (error) {
				return { taken, code: error instanceof StoreError ? error.code : String(error) };
			}
		}
		return { taken: most, code: 'none' };
	},

	/** What is in the log and of own articles, and all that does not agree with it. */
	async read(name = usual): Promise<{ kept: string[]; troubles: string[] }> {
		const store = await open(name);
		const entries = await store.entriesSince(0);
		const own = await readKept(store);
		const log = entries.map((entry) =>
			entry.type === 'undo' ? `undo of ${entry.target}` : entry.id
		);
		return {
			kept: [...log, ...own.kept],
			troubles: [...(await troubles(store, name)), ...own.troubles]
		};
	}
};
window.harness = harness;
export type Harness = typeof harness;

const emptyRecord: ReaderRecord = {
	createdAt: 0,
	device: 'other',
	entries: [],
	begun: [],
	preferences: {}
};

/** Another device's answers, some of them on the same cards and between ours. */
function theirs(round: number, count: number): LogEntry[] {
	const entries: LogEntry[] = [];
	for (let at = 0; at < count; at++) {
		const now = Date.UTC(2024, 0, 1 + round, 0, at);
		const bytes = Uint8Array.from({ length: 10 }, (_, byte) => (round * 31 + byte * 7) % 256);
		entries.push(
			reviewOf({
				id: nextEntryId(entries.at(-1)?.id, now, bytes),
				cardId: `card${at % 41}`,
				articleId: `article${at % 2}`,
				reviewedAt: now,
				rating: ratings[at % 4] ?? 'good',
				device: `merge${round}`
			})
		);
	}
	return entries;
}
