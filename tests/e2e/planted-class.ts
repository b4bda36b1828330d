/** A teacher with quizzes: planted in the classroom's store, made by the generator that made the app's. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Collected } from '#lib/classroom/answer-sheet.ts';
import { questionFrom } from '#lib/classroom/from-item.ts';
import { defaultSettings, type Quiz } from '#lib/classroom/quiz.ts';
import type { Sitting } from '#lib/classroom/room/sitting.ts';
import type { Roster } from '#lib/classroom/roster.ts';
import { quotes } from '#lib/ui/feedback/quotes.ts';
import { itemsOf, readArticle } from './reader.ts';

export const classroomName = (/classroomStoreName = '([^']+)'/.exec(
	readFileSync('src/lib/classroom-store/database.ts', 'utf8')
) ?? [])[1] as string;

/** A quiz on built-in articles, with up to `count` of their questions, every interaction among them. */
export function quizOn(id: string, articleIds: readonly string[], count = Infinity): Quiz {
	const texts = new Map(articleIds.map((one) => [one, readArticle(one).text]));
	const all = articleIds
		.flatMap((one) => itemsOf(one))
		.flatMap(
			(item) => questionFrom(item, quotes(texts.get(item.articleId) ?? '', item.evidence)) ?? []
		);
	const firsts = all.filter(
		({ asked }, at) => all.findIndex((q) => q.asked.interaction === asked.interaction) === at
	);
	const questions = [...new Set([...firsts, ...all])].slice(0, count);
	return {
		schema: 'attache/quiz/1',
		id,
		title: readArticle(articleIds[0] as string).headline,
		seed: id,
		questions,
		settings: defaultSettings,
		articles: articleIds.map((one) => ({
			id: one,
			headline: readArticle(one).headline,
			isBuiltIn: true
		})),
		createdAt: 1,
		changedAt: 1
	};
}

type Planted = {
	readonly quizzes?: readonly Quiz[];
	readonly rosters?: readonly Roster[];
	readonly collected?: readonly Collected[];
	readonly sittings?: readonly Sitting[];
};

/** Puts rows into the store that the app has made; the app must have been at /class once. */
export async function plantClass(page: Page, rows: Planted): Promise<void> {
	await page.evaluate(
		async ([name, planted]) => {
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				const opening = indexedDB.open(name);
				opening.onsuccess = () => resolve(opening.result);
				opening.onerror = () => reject(new Error('the store could not be opened'));
			});
			const tables = Object.keys(planted);
			const transaction = database.transaction(tables, 'readwrite');
			for (const [table, all] of Object.entries(planted))
				for (const row of all as readonly unknown[]) transaction.objectStore(table).put(row);
			await new Promise((resolve, reject) => {
				transaction.oncomplete = resolve;
				transaction.onerror = () => reject(new Error('not planted'));
			});
			database.close();
		},
		[classroomName, rows] as const
	);
}
