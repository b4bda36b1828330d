import type { OwnArticle } from '#lib/article/own-article.ts';
import { isOwnId } from '#lib/article/own-id.ts';
import type { Edit } from '#lib/items/edit.ts';
import type { Flag } from '#lib/items/flag.ts';
import type { Note } from '#lib/items/note.ts';
import type { ReaderRecord } from '#lib/exchange/reader-record.ts';
import type { BegunArticle } from '#lib/scheduling/learning-record.ts';
import { type Parked, joinParked, readParkedList } from '#lib/scheduling/parking.ts';
import { allCards } from '#lib/scheduling/review.ts';
import { readDraft } from '#lib/exchange/valid-draft.ts';
import { readEdit, readFlag, readNote, readOwnAnswersList } from '#lib/exchange/valid-hand.ts';
import { type Connection, type WriteTransaction, write } from '#lib/store/connection.ts';
import { type Copy, inPatience, secondCopy } from '#lib/store/copy.ts';
import type { Database, Meta, TableName } from '#lib/store/database.ts';
import { allNotes, noteKey } from '#lib/store/note-key.ts';
import { emptyJournal, readJournal } from '#lib/store/journal.ts';
import { logReading } from '#lib/store/log.ts';
import { mergeLog } from '#lib/store/merge-log.ts';
import type { Parts } from '#lib/store/open-store.ts';
import { putRow } from '#lib/store/own.ts';
import { mergeOwnAnswers } from '#lib/store/own-answers.ts';
import { mergeDraft } from '#lib/store/own-draft.ts';
import { readOwnPart } from '#lib/store/own-rows.ts';
import { isNews, planRestore } from '#lib/store/restore-plan.ts';
import { readPreferences } from '#lib/store/preferences.ts';
import type { Reader } from '#lib/store/reading.ts';
import { historyRange } from '#lib/store/record.ts';
import type { RestorePlan, RestoreResult, Store } from '#lib/store/store.ts';

/** The store's methods. */
export function restoring(
	parts: Parts
): Pick<
	Store,
	'everything' | 'everythingButLog' | 'backedUp' | 'planRestore' | 'applyRestore' | 'bringBack'
> {
	const { name, connection, told, reader, device } = parts;
	const copy = secondCopy(name);
	return {
		everything: (now) => everything(connection, reader, device(), now),
		async everythingButLog(now) {
			const rest = await withOwn(connection, reader);
			const [changes, row] = await connection.run((database) =>
				Promise.all([
					database.getKeyFromIndex('reviews', 'byCard', historyRange(allCards)),
					database.get('meta', 'journal')
				])
			);
			const entries = readJournal(row)?.entries ?? 0;
			return {
				rest: { ...rest, createdAt: now, device: device() },
				hasChanges: changes !== undefined,
				entries
			};
		},
		backedUp: (now) => connection.run((database) => backedUp(database, now)),
		planRestore: (given) => planRestore(connection, given),
		applyRestore: (plan, options) =>
			told('everything', applyRestore(connection, copy, plan, options)),
		async bringBack() {
			const nothing = { answers: 0, articles: 0 };
			if (await connection.run(hasEntries)) return nothing;
			const record = await copy.read();
			if (!record) return nothing;
			const plan = await planRestore(connection, record);
			if (plan.newEntries + plan.newOwn === 0 && !record.draft) return nothing;
			// The draft goes its own way: one that is begun here is not joined with its own copy.
			const { draft, ...kept } = record;
			const whole = { ...plan, record: { ...kept, begun: begunBy(record) } };
			const done = applyRestore(connection, copy, whole, { preferences: true });
			const { added } = await told('everything', done);
			if (draft) await connection.run((database) => keepDraft(database, draft));
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
	const [entries, rest] = await Promise.all([
		logReading({ connection, reader }).entriesSince(0),
		withOwn(connection, reader)
	]);
	return { ...rest, createdAt: now, device, entries };
}

/** Own articles and the draft stand in the second copy as rows of their own: `restOf` has neither. */
async function withOwn(connection: Connection, reader: Reader) {
	const [rest, own, row] = await Promise.all([
		besides(connection, reader),
		connection.run(ownIn),
		connection.run((database) => database.get('meta', 'draft'))
	]);
	const draft = readDraft(row);
	return { ...rest, ...(own.length > 0 && { own }), ...(draft && { draft }) };
}

/** All but the log, own articles and the draft. */
async function besides(connection: Connection, reader: Reader) {
	const [begun, preferences, session, flags, edits, parked, notes, answers] = await Promise.all([
		reader.begunArticles(),
		connection.run((database) => database.get('meta', 'preferences')),
		reader.loadSession(),
		connection.run((database) => database.getAll('flags')),
		connection.run((database) => database.getAll('edits')),
		connection.run((database) => database.get('meta', 'parked')),
		connection.run((database) => database.getAll('meta', allNotes())),
		connection.run((database) => database.get('meta', 'ownAnswers'))
	]);
	const ownAnswers = readOwnAnswersList(answers);
	return {
		entries: [],
		begun,
		preferences: { ...readPreferences(preferences) },
		...(session && { session }),
		flags: flags.flatMap((row) => readFlag(row) ?? []),
		edits: edits.flatMap((row) => readEdit(row) ?? []),
		parked: joinParked(readParkedList(parked), [], Date.now()),
		...(notes.length > 0 && { notes: notes.flatMap((row) => readNote(row) ?? []) }),
		...(ownAnswers.length > 0 && { ownAnswers })
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

/**
 * Union: what is here stays as it is, cards and sums follow the log. The log comes first, a few
 * entries at a time (merge-log.ts); broken off, what was added stays, and the same again adds the rest.
 */
async function applyRestore(
	connection: Connection,
	copy: Copy,
	{ record, source }: RestorePlan,
	options: { preferences?: boolean } = {}
): Promise<RestoreResult> {
	const { begun, preferences, session, flags, edits, parked, notes } = record;
	/** Own articles that were answered: that they were begun must be known (removed.ts), though the file may have lost the line. */
	const answered = new Map<string, number>();
	const result = await mergeLog(connection, copy, async (take) => {
		const from = source ?? ((to) => to.take(record.entries).then(() => record));
		await from({
			begin: () => undefined,
			take: async (entries) => {
				for (const entry of entries)
					if (entry.type === 'review' && isOwnId(entry.articleId)) {
						const before = answered.get(entry.articleId) ?? Infinity;
						answered.set(entry.articleId, Math.min(before, entry.reviewedAt));
					}
				await take(entries);
			}
		});
	});
	await connection.run((database) =>
		write(database, tables, async (transaction) => {
			const own = [...answered].map(([articleId, begunAt]) => ({ articleId, begunAt }));
			await mergeBegun(transaction, [...begun, ...own]);
			await mergeHand(transaction, flags ?? [], edits ?? []);
			await mergeParked(transaction, parked ?? []);
			await mergeNotes(transaction, notes ?? []);
			if (record.ownAnswers) await mergeOwnAnswers(transaction, record.ownAnswers);
			for (const article of record.own ?? [])
				if ((await isNews(transaction.objectStore('articles'), article)) !== false)
					await putRow(transaction, article);
			if (record.draft) await mergeDraft(transaction, record.draft);
			const meta = transaction.objectStore('meta');
			if (options.preferences) await meta.put(readPreferences(preferences), 'preferences');
			if (session && (await meta.getKey('session')) === undefined)
				await meta.put(session, 'session');
		})
	);
	if (record.own || record.draft) await inPatience(copy.catchUpOwn(connection));
	return result;
}

const tables: TableName[] = ['begun', 'flags', 'edits', 'meta', 'articles', 'articleParts'];

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
	await meta.put(joinParked(here, parked, Date.now()), 'parked');
}

/** What was written later stands. */
async function mergeNotes(transaction: WriteTransaction, notes: readonly Note[]): Promise<void> {
	const meta = transaction.objectStore('meta');
	for (const note of notes) {
		const here = readNote(await meta.get(noteKey(note.itemId)));
		if (!here || here.notedAt < note.notedAt) await meta.put(note, noteKey(note.itemId));
	}
}
