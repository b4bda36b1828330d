import type { LogEntry, Review } from '#lib/scheduling/review.ts';
import { nextEntryId } from '#lib/scheduling/entry-id.ts';
import { isName } from '#lib/scheduling/shape.ts';
import { openChanges } from '#lib/store/changes.ts';
import { type Connection, connect, write } from '#lib/store/connection.ts';
import { tableNames } from '#lib/store/database.ts';
import { askToPersist, storageState } from '#lib/store/persistence.ts';
import { type Reader, reading } from '#lib/store/reading.ts';
import { saving } from '#lib/store/saving.ts';
import type { Store, StoreChange } from '#lib/store/store.ts';

export const storeName = 'attache';

/** Open the reader's store; rejects with a StoreError where the browser gives none. */
export async function openStore(name: string = storeName): Promise<Store> {
	const outdated = new Set<() => void>();
	const connection = connect(name, () => {
		for (const listener of outdated) listener();
	});
	const changes = openChanges(name);
	const reader = reading(connection);
	let device = await deviceOf(connection);
	let lastId = await lastEntryId(connection);
	const told = async <T>(what: StoreChange['what'], done: Promise<T>): Promise<T> => {
		const result = await done;
		changes.tell(what);
		return result;
	};
	const newId = (now: number) =>
		(lastId = nextEntryId(lastId, now, crypto.getRandomValues(new Uint8Array(10))));

	return {
		get device() {
			return device;
		},
		newId,
		...reader,
		...saving(connection, told),
		...inColumns(connection, told, reader.note),
		hand: async () => (await import('#lib/store/hand.ts')).hand(connection, told, reader.note),
		tuning: async () =>
			(await import('#lib/store/tuning.ts')).tuning(connection, told, newId, () => device),
		...recording(connection, told, newId, () => device),
		...restoring(connection, told, reader, () => device),
		async deleteEverything() {
			await connection.run((database) =>
				write(database, tableNames, async (transaction) => {
					await Promise.all(tableNames.map((table) => transaction.objectStore(table).clear()));
				})
			);
			device = await deviceOf(connection);
			changes.tell('everything');
		},
		storageState: () => storageState(connection),
		askToPersist,
		onChange: changes.listen,
		onOutdated(listener) {
			outdated.add(listener);
			return () => void outdated.delete(listener);
		},
		close() {
			changes.close();
			connection.close();
		}
	};
}

export type Told = <T>(what: StoreChange['what'], done: Promise<T>) => Promise<T>;

/** The scheduler comes with the first answer, not with the first page. */
function recording(
	connection: Connection,
	told: Told,
	newId: Store['newId'],
	device: () => string
): Pick<Store, 'prepareToRecord' | 'record' | 'undo'> {
	const load = () => import('#lib/store/record.ts');
	return {
		async prepareToRecord() {
			const { finishCatchingUp } = await load();
			await finishCatchingUp(connection, told);
		},
		async record(review: Review, session) {
			const { record } = await load();
			return told(
				'reviews',
				connection.run((database) => record(database, review, session))
			);
		},
		async undo(now, session, reviewId) {
			const { undo } = await load();
			const made = { id: newId(now), undoneAt: now, device: device() };
			return told(
				'reviews',
				connection.run((database) => undo(database, made, session, reviewId))
			);
		}
	};
}

function restoring(
	connection: Connection,
	told: Told,
	reader: Reader,
	device: () => string
): Pick<Store, 'everything' | 'backedUp' | 'planRestore' | 'applyRestore'> {
	const load = () => import('#lib/store/restore.ts');
	return {
		async everything(now) {
			const { everything } = await load();
			return everything(connection, reader, device(), now);
		},
		async backedUp(now) {
			const { backedUp } = await load();
			await connection.run((database) => backedUp(database, now));
		},
		async planRestore(record) {
			const { planRestore } = await load();
			return connection.run((database) => planRestore(database, record));
		},
		async applyRestore(plan, options) {
			const { applyRestore } = await load();
			return told(
				'everything',
				connection.run((database) => applyRestore(database, plan, options))
			);
		}
	};
}

/** A sitting is over: a good moment to seal what it added. */
function inColumns(
	connection: Connection,
	told: Told,
	note: Reader['note']
): Pick<Store, 'reviewColumns' | 'clearSession'> {
	const load = () => import('#lib/store/columns.ts');
	return {
		reviewColumns: async (onProgress) => (await load()).reviewColumns(connection, note, onProgress),
		async clearSession() {
			const cleared = connection.run((database) => database.delete('meta', 'session'));
			await told('session', cleared);
			void load()
				.then(({ seal }) => seal(connection, note))
				.catch(() => undefined); // another sitting will end
		}
	};
}

async function deviceOf(connection: Connection): Promise<string> {
	return connection.run(async (database) => {
		const known = await database.get('meta', 'device');
		if (isName(known)) return known as string;
		return write(database, ['meta'], async (transaction) => {
			const meta = transaction.objectStore('meta');
			// Another tab may have been first.
			const theirs = await meta.get('device');
			const name = isName(theirs) ? (theirs as string) : newDevice();
			await meta.put(name, 'device');
			return name;
		});
	});
}

function newDevice(): string {
	return [...crypto.getRandomValues(new Uint8Array(8))]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');
}

async function lastEntryId(connection: Connection): Promise<LogEntry['id'] | undefined> {
	return connection.run(async (database) => {
		const cursor = await database.transaction('reviews').store.openKeyCursor(null, 'prev');
		return cursor?.primaryKey;
	});
}
