/** The log and the cards as files for other programs. */
import { type CardRow, cardsTable } from '#lib/exchange/cards-table.ts';
import { type Asked, reviewRows, reviewsTable } from '#lib/exchange/reviews-table.ts';
import { csvParts, jsonParts } from '#lib/exchange/table.ts';
import type { Store } from '#lib/store/store.ts';
import { listArticles } from '../articles/listed.ts';
import { partsOf } from '../articles/parts.ts';

export type TableName = 'reviews' | 'cards';
export type TableFormat = 'csv' | 'json';
const types = { csv: 'text/csv;charset=utf-8', json: 'application/json' } as const;

export async function tableFile(
	store: Store,
	name: TableName,
	format: TableFormat,
	now: number
): Promise<File> {
	const parts =
		name === 'reviews'
			? await reviewParts(store, format, now)
			: await cardParts(store, format, now);
	const day = new Date(now - new Date(now).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
	return new File([...parts], `attache-${name}-${day}.${format}`, { type: types[format] });
}

async function reviewParts(store: Store, format: TableFormat, now: number) {
	const entries = await store.entriesSince(0);
	const articles = new Set(
		entries.flatMap((entry) => (entry.type === 'review' ? entry.articleId : []))
	);
	const rows = reviewRows(entries, await askedIn(articles, store));
	return format === 'csv' ? csvParts(reviewsTable, rows) : jsonParts(reviewsTable, rows, now);
}

async function cardParts(store: Store, format: TableFormat, now: number) {
	const [cards, { flagged, edited, parked }] = await Promise.all([store.cards(), store.handled()]);
	const asked = await askedIn(new Set(cards.map(({ articleId }) => articleId)), store);
	const rows = cards.map((card): CardRow => ({
		card,
		asked: asked.get(card.id),
		isFlagged: flagged.has(card.id),
		isEdited: edited.has(card.id),
		isAside: parked.has(card.id)
	}));
	return format === 'csv' ? csvParts(cardsTable, rows) : jsonParts(cardsTable, rows, now);
}

/** What is known of the questions of these articles. */
async function askedIn(
	articles: ReadonlySet<string>,
	store: Store
): Promise<ReadonlyMap<string, Asked>> {
	const asked = new Map<string, Asked>();
	for (const { id, headline } of await listArticles(store)) {
		if (!articles.has(id)) continue;
		for (const { id: item, kind, wordings, key } of (await partsOf(store).items(id)) ?? [])
			asked.set(item, { headline, kind, wordings, answer: key.text });
	}
	return asked;
}
