import type { LogEntry } from '#lib/scheduling/review.ts';
import { once } from '#lib/once.ts';
import { nextEntryId } from '#lib/scheduling/entry-id.ts';
import { isName } from '#lib/scheduling/shape.ts';
import { openChanges } from '#lib/store/changes.ts';
import { type Connection, connect, write } from '#lib/store/connection.ts';
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
	let [device, lastId] = await Promise.all([deviceOf(connection), lastEntryId(connection)]);
	const told = async <T>(what: StoreChange['what'], done: Promise<T>): Promise<T> => {
		const result = await done;
		changes.tell(what);
		return result;
	};
	const newId = (now: number) =>
		(lastId = nextEntryId(lastId, now, crypto.getRandomValues(new Uint8Array(10))));

	const parts: Parts = { name, connection, told, reader, newId, device: () => device };

	return {
		get device() {
			return device;
		},
		newId,
		...reader,
		...saving(connection, told),
		...rarer(parts),
		async deleteEverything() {
			await (await import('#lib/store/erase.ts')).erase(connection, name);
			device = await deviceOf(connection);
			changes.tell('everything');
		},
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

/** What the rest of the store is made of. */
export type Parts = {
	readonly name: string;
	readonly connection: Connection;
	readonly told: Told;
	readonly reader: Reader;
	readonly newId: Store['newId'];
	readonly device: () => string;
};
export type Told = <T>(what: StoreChange['what'], done: Promise<T>) => Promise<T>;

/** All that the first page can do without comes when it is first asked for; the scheduler with the first answer. */
function rarer(parts: Parts) {
	const { connection, told, reader } = parts;
	return {
		hand: once(async () =>
			(await import('#lib/store/hand.ts')).hand(connection, told, reader.note)
		),
		own: once(async () => (await import('#lib/store/own-copied.ts')).copiedOwn(parts)),
		tuning: once(async () => (await import('#lib/store/tuning.ts')).tuning(parts)),
		...lazily(['entriesSince', 'history', 'readLog'], async () =>
			(await import('#lib/store/log.ts')).logReading(parts)
		),
		...lazily(['prepareToRecord', 'record', 'undo'], async () =>
			(await import('#lib/store/record.ts')).recording(parts)
		),
		...lazily(['reviewColumns', 'reviewDigest', 'dueWithin', 'clearSession'], async () =>
			(await import('#lib/store/columns.ts')).inColumns(parts)
		),
		...lazily(
			['everything', 'everythingButLog', 'backedUp', 'planRestore', 'applyRestore', 'bringBack'],
			async () => (await import('#lib/store/restore.ts')).restoring(parts)
		),
		...lazily(['storageState', 'askToPersist'], async () =>
			(await import('#lib/store/persistence.ts')).persistence(parts)
		)
	};
}

/** Methods of the store that wait for their code, once: even code that is there takes its time to be asked for. */
function lazily<Name extends keyof Store>(
	names: readonly Name[],
	load: () => Promise<Pick<Store, Name>>
): Pick<Store, Name> {
	const loaded = once(load);
	const method =
		(name: Name) =>
		async (...given: never[]) =>
			((await loaded())[name] as (...given: never[]) => unknown)(...given);
	return Object.fromEntries(names.map((name) => [name, method(name)])) as Pick<Store, Name>;
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
