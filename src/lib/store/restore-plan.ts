/** What restoring would change: found out by reading, a bite of the file at a time. */
import type { OwnArticle } from '#lib/article/own-article.ts';
import type { ReaderRecord } from '#lib/exchange/reader-record.ts';
import { readDraft } from '#lib/exchange/valid-draft.ts';
import { type OwnAnswers, joinOwnAnswers } from '#lib/items/own-answers.ts';
import { joinParked, readParkedList } from '#lib/scheduling/parking.ts';
import { type LogEntry, allCards } from '#lib/scheduling/review.ts';
import type { Connection } from '#lib/store/connection.ts';
import type { Database } from '#lib/store/database.ts';
import { missing } from '#lib/store/merge-log.ts';
import { allNotes, noteKey } from '#lib/store/note-key.ts';
import { readOwnAnswersList } from '#lib/exchange/valid-hand.ts';
import { isNewDraft } from '#lib/store/own-draft.ts';
import { readEntryRow, sumOf } from '#lib/store/own-rows.ts';
import type { RecordSource, RestorePlan } from '#lib/store/store.ts';

export async function planRestore(
	connection: Connection,
	given: ReaderRecord | RecordSource
): Promise<RestorePlan> {
	const isSource = typeof given === 'function';
	const counts = new NewEntries();
	const take = async (entries: readonly LogEntry[]) => {
		const { fresh } = await connection.run((database) => missing(database, entries));
		counts.add(entries, fresh);
	};
	if (!isSource) await take(given.entries);
	const record = isSource ? await given({ begin: () => counts.begin(), take }) : given;
	return {
		record,
		...(isSource && { source: given }),
		...counts.all(),
		...(await connection.run((database) => besides(database, record)))
	};
}

/** Of what is added up; an entry that comes twice counts once. */
class NewEntries {
	#seen = new Set<number>();
	#fresh = 0;
	#changes = 0;
	#cards = new Set<string>();
	#from = Infinity;
	#to = -Infinity;

	begin(): void {
		this.#seen = new Set();
		[this.#fresh, this.#changes, this.#from, this.#to] = [0, 0, Infinity, -Infinity];
		this.#cards = new Set();
	}

	add(entries: readonly LogEntry[], fresh: readonly LogEntry[]): void {
		const isFresh = new Set(fresh);
		for (const entry of entries) {
			const number = numberOf(entry.id);
			if (this.#seen.has(number)) continue;
			this.#seen.add(number);
			if (!isFresh.has(entry)) continue;
			this.#fresh++;
			if (entry.cardId === allCards) this.#changes++;
			else this.#cards.add(entry.cardId);
			if (entry.type !== 'review') continue;
			this.#from = Math.min(this.#from, entry.reviewedAt);
			this.#to = Math.max(this.#to, entry.reviewedAt);
		}
	}

	all() {
		return {
			newEntries: this.#fresh - this.#changes,
			knownEntries: this.#seen.size - this.#fresh,
			affectedCards: this.#cards.size,
			newChanges: this.#changes,
			...(this.#to >= 0 && { from: this.#from, to: this.#to })
		};
	}
}

/**
 * A number for an id: a million of them take a tenth of the room of the texts. Two ids share one in
 * some ten thousand million million pairs, and this only counts for the preview.
 */
function numberOf(id: string): number {
	const time = parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
	const drawn = parseInt(id.slice(24), 16);
	return (drawn * 31 + time + parseInt(id.slice(15, 18), 16) * 2 ** 40) % 9_007_199_254_740_881;
}

async function besides(database: Database, record: ReaderRecord) {
	const { begun, flags = [], edits = [], parked = [], notes = [], own = [] } = record;
	const answers = readOwnAnswersList(await database.get('meta', 'ownAnswers'));
	const articles = new Set(await database.getAllKeys('begun'));
	const flagged = new Set(await database.getAllKeys('flags'));
	const edited = new Set(await database.getAllKeys('edits'));
	const aside = readParkedList(await database.get('meta', 'parked'));
	const noted = new Set(await database.getAllKeys('meta', allNotes()));
	return {
		newArticles: begun.filter(({ articleId }) => !articles.has(articleId)).length,
		newFlags: flags.filter(({ itemId }) => !flagged.has(itemId)).length,
		newEdits: edits.filter(({ itemId }) => !edited.has(itemId)).length,
		...(await comparedOwn(database, own)),
		newParked: joinParked(aside, parked, Date.now()).filter((row) => !aside.includes(row)).length,
		newNotes: notes.filter(({ itemId }) => !noted.has(noteKey(itemId))).length,
		newAnswers: countOf(joinOwnAnswers(answers, record.ownAnswers ?? [])) - countOf(answers),
		newDraft: isNewDraft(readDraft(await database.get('meta', 'draft')), record.draft) ? 1 : 0
	};
}

const countOf = (rows: readonly OwnAnswers[]): number =>
	rows.reduce((sum, { answers }) => sum + answers.length, 0);

type Entries = { get(id: string): Promise<unknown> };

/** new: not here · later: changed after what is here · false: what is here is the same or later. */
export async function isNews(
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
