/** The reader's own articles. Loaded when they are first wanted. */
import type { Issue } from '#lib/article/issue.ts';
import type { Step } from '#lib/article/edit/step.ts';
import { isOwnId } from '#lib/article/own-id.ts';
import type { OwnArticle, Way } from '#lib/article/own-article.ts';
import type { Article } from '#lib/article/schema.ts';
import type { Draft } from '#lib/exchange/valid-draft.ts';
import type { Outline } from '#lib/items/outline.ts';
import type { Item } from '#lib/items/schema.ts';
import { type Connection, type WriteTransaction, write } from '#lib/store/connection.ts';
import type { OwnEntry, PartRow, TableName } from '#lib/store/database.ts';
import type { Told } from '#lib/store/open-store.ts';
import {
	entryOf,
	partRow,
	readEntryRow,
	readOwnPart,
	readPart,
	sumOf
} from '#lib/store/own-rows.ts';
import { drafting } from '#lib/store/own-draft.ts';
import { type MadeItems, noteBegun, putItems } from '#lib/store/own-items.ts';
import { madeParts } from '#lib/store/own-made.ts';
import { putStepRow, stepsIn } from '#lib/store/own-steps.ts';
import type { Reader } from '#lib/store/reading.ts';

export type { OwnEntry } from '#lib/store/database.ts';

/** An article was not stored, for it does not validate; `issues` say why. */
export class InvalidArticle extends Error {
	override readonly name = 'InvalidArticle';
	readonly issues: readonly Issue[];

	constructor(issues: readonly Issue[]) {
		super(issues[0]?.message ?? 'not an own article');
		this.issues = issues;
	}
}

/** An article was not stored, for it is not the one any more that the change began from. */
export class ChangedMeanwhile extends Error {
	override readonly name = 'ChangedMeanwhile';
}

export type OwnArticles = {
	/** What lists show, the latest added first. Reads no text and no structure. */
	list(): Promise<OwnEntry[]>;
	/** The same of one; undefined if there is none of this id. */
	entry(id: string): Promise<OwnEntry | undefined>;
	/** The article itself; undefined if there is none, or its row is damaged (then `damagedRows` has it). */
	get(id: string): Promise<OwnArticle | undefined>;
	/**
	 * Add an article or replace the one of this id, on disk when it resolves; `way` is kept of one that
	 * is known. Its items are out of date from then on. Rejects with InvalidArticle; with ChangedMeanwhile
	 * if `basis` is given, the `sum` that the change began from, and another article stands there now.
	 */
	put(given: GivenArticle, now: number): Promise<OwnEntry>;
	/** Rejects with InvalidArticle if there is no such article, or the headline is none. */
	rename(id: string, headline: string, now: number): Promise<OwnEntry>;
	/** A copy under `newId`, without the original's cards. */
	duplicate(id: string, newId: string, headline: string, now: number): Promise<OwnEntry>;
	/**
	 * Delete an article with its items. Its answers stay in the log; its questions are neither asked
	 * nor counted as due, until a backup brings the article back.
	 */
	remove(id: string): Promise<void>;

	/** Its questions as they were last made; compare `entry.itemsBasis` for whether they still hold. */
	items(id: string): Promise<readonly Item[] | undefined>;
	/**
	 * Its questions, or their outlines, if they were made of the article as it is now by `engine`. What
	 * is asked for at the same time is read at once.
	 */
	heldItems(id: string, engine: string): Promise<readonly Item[] | undefined>;
	heldOutline(id: string, engine: string): Promise<readonly Outline[] | undefined>;
	/**
	 * Keep what was made from the article with the checksum `sum`; false if the article has changed
	 * meanwhile. Cards whose questions are not among them are left out of what is due, until they are again.
	 */
	putItems(id: string, made: MadeItems): Promise<boolean>;

	/** What the reader did to the article, the latest last; undefined if it has changed since by other ways. */
	steps(id: string): Promise<readonly Step[] | undefined>;
	/** As `put` of a known article, with the steps that lead to it: both are on disk, or neither. */
	putSteps(given: GivenArticle, steps: readonly Step[], now: number): Promise<OwnEntry>;

	/** What is being brought in and is no article yet: words by field. Null deletes it. */
	draft(): Promise<Draft | undefined>;
	saveDraft(draft: Draft | null): Promise<void>;
};

export type GivenArticle = {
	readonly article: Article;
	readonly way?: Way;
	readonly basis?: string;
};

export function ownArticles(connection: Connection, told: Told, note: Reader['note']): OwnArticles {
	const change = <T>(
		work: (transaction: WriteTransaction) => Promise<T>,
		more: readonly TableName[] = []
	): Promise<T> =>
		told(
			'articles',
			connection.run((database) => write(database, ['articles', 'articleParts', ...more], work))
		);
	const withCards: Change = (work) => change(work, ['cards', 'begun']);
	const part = async (id: string, name: PartRow['part']) => {
		const row = await connection.run((database) => database.get('articleParts', [id, name]));
		const value = readPart(row);
		if (row !== undefined && value === undefined) note('articles', `${id}/${name}`);
		return value;
	};
	const get = async (id: string) => (await part(id, 'article')) as OwnArticle | undefined;
	return {
		...listing(connection, note, change),
		get,
		...putting(change),
		remove: (id) => withCards((transaction) => removeOwn(transaction, id)),
		items: async (id) => (await part(id, 'items')) as readonly Item[] | undefined,
		...madeParts(connection, note),
		putItems: (id, made) => withCards((transaction) => putItems(transaction, id, made)),
		async steps(id) {
			const [kept, entry] = await Promise.all([part(id, 'review'), this.entry(id)]);
			return stepsIn(kept, entry?.sum);
		},
		...drafting(connection)
	};
}

type Change = <T>(work: (transaction: WriteTransaction) => Promise<T>) => Promise<T>;

function putting(change: Change): Pick<OwnArticles, 'put' | 'putSteps' | 'rename' | 'duplicate'> {
	return {
		async put({ article, way, basis }, now) {
			const sound = (await checker())(article);
			return change(async (transaction) => {
				await stillAt(transaction, sound.id, basis);
				return putOwn(transaction, sound, { way, now });
			});
		},
		async rename(id, headline, now) {
			const checked = await checker();
			return change(async (transaction) => {
				const { article } = await known(transaction, id);
				return putOwn(transaction, checked({ ...article, headline }), { now });
			});
		},
		async duplicate(id, newId, headline, now) {
			const checked = await checker();
			return change(async (transaction) => {
				const { article } = await known(transaction, id);
				const copy = checked({ ...article, id: newId, headline });
				return putOwn(transaction, copy, { way: 'duplicated', now });
			});
		},
		async putSteps({ article, basis }, steps, now) {
			const sound = (await checker())(article);
			return change(async (transaction) => {
				await known(transaction, sound.id);
				await stillAt(transaction, sound.id, basis);
				const entry = await putOwn(transaction, sound, { now });
				await putStepRow(transaction, entry, steps);
				return entry;
			});
		}
	};
}

/** Reading needs no validator, so it comes with the first writing; inside a transaction nothing may be waited for. */
async function checker(): Promise<(given: Article) => Article> {
	const { validateArticle } = await import('#lib/article/validate.ts');
	return (given) => {
		const { article, issues } = validateArticle(given);
		if (!article) throw new InvalidArticle(issues);
		if (!isOwnId(article.id)) throw new InvalidArticle([]);
		return article;
	};
}

async function known(transaction: WriteTransaction, id: string): Promise<OwnArticle> {
	const own = readOwnPart(await transaction.objectStore('articleParts').get([id, 'article']));
	if (!own) throw new InvalidArticle([]);
	return own;
}

/** What is read and what is put must be one transaction: two windows may change one article. */
async function stillAt(
	transaction: WriteTransaction,
	id: string,
	basis: string | undefined
): Promise<void> {
	if (basis === undefined) return;
	const { article } = await known(transaction, id);
	if (sumOf(article) !== basis) throw new ChangedMeanwhile();
}

async function putOwn(
	transaction: WriteTransaction,
	article: Article,
	{ way, now }: { readonly way?: Way | undefined; readonly now: number }
): Promise<OwnEntry> {
	const before = readEntryRow(await transaction.objectStore('articles').get(article.id));
	return putRow(transaction, {
		article,
		way: before?.way ?? way ?? 'structured',
		addedAt: before?.addedAt ?? now,
		changedAt: now
	});
}

/** Both rows of an article; the items of before stay, and are out of date if the article is another. */
export async function putRow(transaction: WriteTransaction, own: OwnArticle): Promise<OwnEntry> {
	const entries = transaction.objectStore('articles');
	const row = partRow(own.article.id, 'article', own);
	const before = readEntryRow(await entries.get(own.article.id));
	const entry: OwnEntry = {
		...entryOf(own, sumOf(own.article)),
		...(before?.items !== undefined && { items: before.items }),
		...(before?.itemsBasis !== undefined && { itemsBasis: before.itemsBasis }),
		...(before?.orphans !== undefined && { orphans: before.orphans })
	};
	await transaction.objectStore('articleParts').put(row);
	await entries.put(entry);
	return entry;
}

async function removeOwn(transaction: WriteTransaction, id: string): Promise<void> {
	await transaction.objectStore('articles').delete(id);
	await transaction.objectStore('articleParts').delete(IDBKeyRange.bound([id], [id, []]));
	await noteBegun(transaction, id);
}

function listing(
	connection: Connection,
	note: Reader['note'],
	change: Change
): Pick<OwnArticles, 'list' | 'entry'> {
	/** An entry says again what the article says: a damaged one is made anew. */
	const mended = async (key: string) => {
		note('articles', key);
		const row = await connection.run((database) => database.get('articleParts', [key, 'article']));
		const own = readOwnPart(row);
		if (!own) return undefined;
		return change(async (transaction) => {
			await transaction.objectStore('articles').delete(key);
			return putRow(transaction, own);
		});
	};
	return {
		async list() {
			const [keys, rows] = await connection.run((database) =>
				Promise.all([database.getAllKeys('articles'), database.getAll('articles')])
			);
			const entries = await Promise.all(
				rows.map(async (row, at) => readEntryRow(row) ?? mended(keys[at] as string))
			);
			return entries
				.flatMap((entry) => entry ?? [])
				.sort((a, b) => b.addedAt - a.addedAt || (a.id < b.id ? -1 : 1));
		},
		async entry(id) {
			const row = await connection.run((database) => database.get('articles', id));
			return row === undefined ? undefined : (readEntryRow(row) ?? mended(id));
		}
	};
}
