/** A library beyond any reader's: own articles with their questions, cards and answers, as the rows of the app's tables. */
import { readFileSync, readdirSync } from 'node:fs';
import type { OwnArticle } from '#lib/article/own-article.ts';
import { newOwnId } from '#lib/article/own-article.ts';
import type { Article } from '#lib/article/schema.ts';
import { generateItems } from '#lib/items/generate.ts';
import { itemId } from '#lib/items/id.ts';
import { outlineOf } from '#lib/items/outline.ts';
import { reviewOf } from '#lib/scheduling/arbitrary-log.contract.ts';
import type { Card } from '#lib/scheduling/card.ts';
import { dayTotals } from '#lib/scheduling/day-total.ts';
import { nextEntryId } from '#lib/scheduling/entry-id.ts';
import { applyReview } from '#lib/scheduling/fsrs.ts';
import type { Review } from '#lib/scheduling/review.ts';
import { studyDay } from '#lib/scheduling/study-day.ts';
import { packOutlines } from '#lib/store/outline-rows.ts';
import { entryOf, itemsBasis, partRow, sumOf } from '#lib/store/own-rows.ts';
import { engineHash } from '../scripts/library-plugin.ts';

export type Rows = { readonly table: string; readonly rows: readonly unknown[] };

const folder = 'src/lib/library/articles';
const dayMs = 86_400_000;
const ratings = ['good', 'good', 'again', 'good', 'hard', 'good', 'good', 'easy'] as const;
const atOnce = 2_000;

/**
 * Copies of the built-in articles, under ids of their own, with at least `cards` questions, each answered
 * `times` times in passes of twelve days; `due` of them are due at `now`.
 */
export function* largeLibrary(wanted: {
	cards: number;
	times: number;
	due: number;
	now: number;
}): Generator<Rows> {
	const { now } = wanted;
	const engine = engineHash();
	const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
	const originals = files.map((name) => {
		const article = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Article;
		return { article, items: generateItems(article) };
	});
	const cards: { readonly id: string; readonly articleId: string }[] = [];
	for (let copy = 0; cards.length < wanted.cards; copy++) {
		const original = originals[copy % originals.length];
		if (!original) throw new Error('no built-in article');
		const id = newOwnId(
			Uint8Array.from({ length: 16 }, (_, at) => (copy >> (8 * (15 - at))) & 255)
		);
		const article = { ...original.article, id };
		const items = original.items.map((item) => ({
			...item,
			articleId: id,
			id: itemId(id, item.kind, item.factIds, item.asked)
		}));
		const own: OwnArticle = { article, way: 'pasted', addedAt: now - copy, changedAt: now - copy };
		const sum = sumOf(article);
		yield {
			table: 'articles',
			rows: [{ ...entryOf(own, sum), items: items.length, itemsBasis: itemsBasis(sum, engine) }]
		};
		const parts = { article: own, items, outline: packOutlines(items.map(outlineOf)) };
		yield {
			table: 'articleParts',
			rows: Object.entries(parts).map(([part, value]) =>
				partRow(id, part as keyof typeof parts, value)
			)
		};
		yield { table: 'begun', rows: [{ articleId: id, begunAt: now - 400 * dayMs }] };
		cards.push(...items.map((item) => ({ id: item.id, articleId: id })));
	}
	yield* answers(cards, wanted);
}

function* answers(
	cards: readonly { readonly id: string; readonly articleId: string }[],
	{ times, due, now }: { times: number; due: number; now: number }
): Generator<Rows> {
	const folded = new Map<string, Card>();
	const start = now - (times * 12 + 2) * dayMs;
	let last: string | undefined;
	for (let pass = 0; pass < times; pass++) {
		const day: Review[] = [];
		for (const [at, { id, articleId }] of cards.entries()) {
			const reviewedAt = Math.floor(start + (pass + at / cards.length) * 12 * dayMs);
			last = nextEntryId(last, reviewedAt, new Uint8Array(10).fill(at % 256));
			const rating = ratings[(at * 3 + pass) % ratings.length] ?? 'good';
			const graded = { graded: 'reader', correct: null } as const;
			const review = reviewOf({ id: last, cardId: id, articleId, reviewedAt, rating, ...graded });
			folded.set(id, applyReview(folded.get(id), review));
			day.push(review);
		}
		for (let at = 0; at < day.length; at += atOnce)
			yield { table: 'reviews', rows: day.slice(at, at + atOnce) };
		yield { table: 'days', rows: dayTotals(day) };
	}
	// Of all articles alike, as after a pause: not one article after the other.
	const clock = { zoneOffsetMinutes: -new Date(now).getTimezoneOffset(), rolloverHour: 4 };
	const all = [...folded.values()].map((card, index) => {
		const at = (index * 7919) % folded.size;
		const dueAt = at < due ? now - dayMs - at * 1000 : now + (2 + (at % 300)) * dayMs;
		// The moment is for the index, the day decides (scheduling/due.ts): both must say the same.
		return { ...card, dueAt, intervalDays: Math.max(0, studyDay(dueAt, clock) - card.lastDay) };
	});
	for (let at = 0; at < all.length; at += atOnce)
		yield { table: 'cards', rows: all.slice(at, at + atOnce) };
}
