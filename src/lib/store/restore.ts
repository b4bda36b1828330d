import type { OwnArticle } from '#lib/article/own-article.ts';
import { isOwnId } from '#lib/article/own-id.ts';
import type { Edit } from '#lib/items/edit.ts';
import type { Flag } from '#lib/items/flag.ts';
import type { ReaderRecord } from '#lib/exchange/reader-record.ts';
import type { BegunArticle } from '#lib/scheduling/learning-record.ts';
import { type Parked, readParkedList } from '#lib/scheduling/parking.ts';
import { type LogEntry, allCards } from '#lib/scheduling/review.ts';
import { readEdit, readFlag } from '#lib/exchange/valid-hand.ts';
import { type Connection, type WriteTransaction, write } from '#lib/store/connection.ts';
import { type Copy, secondCopy } from '#lib/store/copy.ts';
import type { Database, Meta, TableName } from '#lib/store/database.ts';
import { emptyJournal, readJournal } from '#lib/store/journal.ts';
import { logReading } from '#lib/store/log.ts';
import { mergeLog, missing } from '#lib/store/merge-log.ts';
import type { Parts } from '#lib/store/open-store.ts';
import { putRow } from '#lib/store/own.ts';
import { readEntryRow, readOwnPart, sumOf } from '#lib/store/own-rows.ts';
import { readPreferences } from '#lib/store/preferences.ts';
import type { Reader } from '#lib/store/reading.ts';
import type { RestorePlan, RestoreResult, Store } from '#lib/store/store.ts';

/** The store's methods. */
export function restoring(
	parts: Parts
): Pick<Store, 'everything' | 'backedUp' | 'planRestore' | 'applyRestore' | 'bringBack'> {
	const { name, connection, told, reader, device } = parts;
	const copy = secondCopy(name);
	return {
		everything: (now) => everything(connection, reader, device(), now),
		backedUp: (now) => connection.run((database) => backedUp(database, now)),
		planRestore: (record) => connection.run((database) => planRestore(database, record)),
		applyRestore: (plan, options) =>
			told('everything', applyRestore(connection, copy, plan, options)),
		async bringBack() {
			const nothing = { answers: 0, articles: 0 };
			if (await connection.run(hasEntries)) return nothing;
			const record = await copy.read();
			if (!record) return nothing;
			const plan = await connection.run((database) => planRestore(database, record));
			if (plan.newEntries + plan.newOwn === 0 && !record.draft) return nothing;
			const whole = { ...plan, record: { ...record, begun: begunBy(record) } };
			const done = applyRestore(connection, copy, whole, { preferences: true });
			const { added } = await told('everything', done);
			if (record.draft) await connection.run((database) => keepDraft(database, record.draft));
			return { answers: added, articles: plan.newOwn };
		}
	};
}

async function everything(
	connection: Connection,
	reader: Reader,
	device: string,
	now: number
): Promise<ReaderRecord> {
	const [entries, rest, own] = await Promise.all([
		logReading({ connection, reader }).entriesSince(0),
		besides(connection, reader),
		connection.run(ownIn)
	]);
	return { ...rest, createdAt: now, device, entries, ...(own.length > 0 && { own }) };
}

/** All but the log and own articles. */
async function besides(connection: Connection, reader: Reader) {
	const [begun, preferences, session, flags, edits, parked] = await Promise.all([
		reader.begunArticles(),
		connection.run((database) => database.get('meta', 'preferences')),
		reader.loadSession(),
		connection.run((database) => database.getAll('flags')),
		connection.run((database) => database.getAll('edits')),
		connection.run((database) => database.get('meta', 'parked'))
	]);
	return {
		entries: [],
		begun,
		preferences: { ...readPreferences(preferences) },
		...(session && { session }),
		flags: flags.flatMap((row) => readFlag(row) ?? []),
		edits: edits.flatMap((row) => readEdit(row) ?? []),
		parked: readParkedList(parked)
	};
}

/** The latest added last. A damaged one is left out, as in the log: `get` notes it. */
async function ownIn(database: Database): Promise<OwnArticle[]> {
	const keys = await database.getAllKeys('articles');
	const rows = await Promise.all(keys.map((id) => database.get('articleParts', [id, 'article'])));
	return rows.flatMap((row) => readOwnPart(row) ?? []).sort((a, b) => a.addedAt - b.addedAt);
}

/** What a backup would hold, but for the answers and own articles, as its text. */
export async function restOf({ connection, reader, device }: Parts): Promise<string> {
	const { writeBackup } = await import('#lib/exchange/backup.ts');
	return writeBackup({ ...(await besides(connection, reader)), createdAt: 0, device: device() });
}

/** Articles that were begun and not noted are known by their answers. */
function begunBy({ begun, entries }: ReaderRecord): readonly BegunArticle[] {
	const first = new Map(begun.map(({ articleId, begunAt }) => [articleId, begunAt]));
	for (const entry of entries)
		if (entry.type === 'review' && !first.has(entry.articleId))
			first.set(entry.articleId, entry.reviewedAt);
	return [...first].map(([articleId, begunAt]) => ({ articleId, begunAt }));
}

/** Unless the reader has begun another one. */
function keepDraft(database: Database, draft: Meta['draft'] | undefined): Promise<void> {
	return write(database, ['meta'], async (transaction) => {
		const meta = transaction.objectStore('meta');
		if (draft && (await meta.getKey('draft')) === undefined) await meta.put(draft, 'draft');
	});
}

const hasEntries = async (database: Database): Promise<boolean> =>
	(await database.transaction('reviews').store.openKeyCursor()) !== null;

async function backedUp(database: Database, now: number): Promise<void> {
	await write(database, ['meta'], async (transaction) => {
		const meta = transaction.objectStore('meta');
		const journal = readJournal(await meta.get('journal')) ?? emptyJournal;
		await meta.put({ ...journal, entriesSinceBackup: 0 }, 'journal');
		await meta.put(now, 'lastBackupAt');
	});
}

async function planRestore(database: Database, record: ReaderRecord): Promise<RestorePlan> {
	const { entries, begun, flags = [], edits = [], parked = [], own = [] } = record;
	const { fresh } = await missing(database.transaction('reviews').store, entries);
	const changes = fresh.filter(({ cardId }) => cardId === allCards).length;
	const articles = new Set(await database.getAllKeys('begun'));
	const flagged = new Set(await database.getAllKeys('flags'));
	const edited = new Set(await database.getAllKeys('edits'));
	const aside = new Set(readParkedList(await database.get('meta', 'parked')).map(idOf));
	const times = fresh.flatMap((entry) => (entry.type === 'review' ? entry.reviewedAt : []));
	const first = times.reduce((a, b) => Math.min(a, b), Infinity);
	return {
		record,
		newEntries: fresh.length - changes,
		knownEntries: unique(entries).length - fresh.length,
		affectedCards: new Set(fresh.map(({ cardId }) => cardId).filter((id) => id !== allCards)).size,
		newChanges: changes,
		newArticles: begun.filter(({ articleId }) => !articles.has(articleId)).length,
		newFlags: flags.filter(({ itemId }) => !flagged.has(itemId)).length,
		newEdits: edits.filter(({ itemId }) => !edited.has(itemId)).length,
		...(await comparedOwn(database, own)),
		newParked: parked.filter((row) => !aside.has(idOf(row))).length,
		...(times.length > 0 && { from: first, to: times.reduce((a, b) => Math.max(a, b), first) })
	};
}

/**
 * Union: what is here stays as it is, cards and sums follow the log. The log comes first, a few
 * entries at a time (merge-log.ts); broken off, what was added stays, and the same again adds the rest.
 */
async function applyRestore(
	connection: Connection,
	copy: Copy,
	{ record }: RestorePlan,
	options: { preferences?: boolean } = {}
): Promise<RestoreResult> {
	const { entries, begun, preferences, session, flags, edits, parked } = record;
	const result = await mergeLog(connection, copy, entries);
	await connection.run((database) =>
		write(database, tables, async (transaction) => {
			// Of own articles it must be known (removed.ts), though the file may have lost the line.
			const known = new Set(begun.map(({ articleId }) => articleId));
			const own = begunBy(record).filter(({ articleId: id }) => known.has(id) || isOwnId(id));
			await mergeBegun(transaction, own);
			await mergeHand(transaction, flags ?? [], edits ?? []);
			await mergeParked(transaction, parked ?? []);
			for (const article of record.own ?? [])
				if ((await isNews(transaction.objectStore('articles'), article)) !== false)
					await putRow(transaction, article);
			const meta = transaction.objectStore('meta');
			if (options.preferences) await meta.put(readPreferences(preferences), 'preferences');
			if (session && (await meta.getKey('session')) === undefined)
				await meta.put(session, 'session');
		})
	);
	if (record.own) void copy.catchUpOwn(connection);
	return result;
}

const tables: TableName[] = ['begun', 'flags', 'edits', 'meta', 'articles', 'articleParts'];

type Entries = { get(id: string): Promise<unknown> };

/** new: not here · later: changed after what is here · false: what is here is the same or later. */
async function isNews(
	entries: Entries,
	{ article, changedAt }: OwnArticle
): Promise<'new' | 'later' | false> {
	const here = readEntryRow(await entries.get(article.id));
	if (!here) return 'new';
	return changedAt > here.changedAt && sumOf(article) !== here.sum ? 'later' : false;
}

async function comparedOwn(
	database: Database,
	own: readonly OwnArticle[]
): Promise<Pick<RestorePlan, 'newOwn' | 'laterOwn' | 'earlierOwn'>> {
	const entries = database.transaction('articles').store;
	let [newOwn, laterOwn, earlierOwn] = [0, 0, 0];
	for (const row of own) {
		const news = await isNews(entries, row);
		if (news === 'new') newOwn++;
		else if (news === 'later') laterOwn++;
		else if (sumOf(row.article) !== readEntryRow(await entries.get(row.article.id))?.sum)
			earlierOwn++;
	}
	return { newOwn, laterOwn, earlierOwn };
}

async function mergeBegun(
	transaction: WriteTransaction,
	begun: readonly BegunArticle[]
): Promise<void> {
	const articles = transaction.objectStore('begun');
	for (const article of begun)
		if ((await articles.getKey(article.articleId)) === undefined) await articles.put(article);
}

/** A flag or an edit of here stands against that of the file. */
async function mergeHand(
	transaction: WriteTransaction,
	flags: readonly Flag[],
	edits: readonly Edit[]
): Promise<void> {
	const [here, own] = [transaction.objectStore('flags'), transaction.objectStore('edits')];
	for (const flag of flags)
		if ((await here.getKey(flag.itemId)) === undefined) await here.put(flag);
	for (const edit of edits) if ((await own.getKey(edit.itemId)) === undefined) await own.put(edit);
}

async function mergeParked(
	transaction: WriteTransaction,
	parked: readonly Parked[]
): Promise<void> {
	if (parked.length === 0) return;
	const meta = transaction.objectStore('meta');
	const here = readParkedList(await meta.get('parked'));
	const known = new Set(here.map(idOf));
	await meta.put(
		readParkedList([...here, ...parked.filter((row) => !known.has(idOf(row)))]),
		'parked'
	);
}

const idOf = ({ itemId }: Parked) => itemId;

function unique(entries: readonly LogEntry[]): LogEntry[] {
	return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}
