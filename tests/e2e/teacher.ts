/** A teacher's desk for the tests: quizzes put where the app keeps them, with questions of every kind. */
import { expect, type Page } from '@playwright/test';
import { questionFrom } from '#lib/classroom/from-item.ts';
import type { QuizQuestion } from '#lib/classroom/question.ts';
import { defaultSettings, type Quiz } from '#lib/classroom/quiz.ts';
import { quotes } from '#lib/ui/feedback/quotes.ts';
import type { Interaction } from '#lib/items/schema.ts';
import { firstArticle, itemsOf, readArticle, untilStored } from './reader.ts';
import type { Site } from './site.ts';

/** The first questions of the first article with these interactions, in this order. */
export function questionsOf(interactions: readonly Interaction[]): QuizQuestion[] {
	const { text } = readArticle(firstArticle);
	const left = [...itemsOf(firstArticle)];
	return interactions.flatMap((wanted) => {
		const at = left.findIndex(
			({ interaction, asked, distractors }) =>
				interaction === wanted &&
				(wanted !== 'choice' || (asked !== 'truth' && distractors.length > 1))
		);
		const [item] = at === -1 ? [] : left.splice(at, 1);
		return item ? (questionFrom(item, quotes(text, item.evidence)) ?? []) : [];
	});
}

export function quizOf(questions: readonly QuizQuestion[], id = 'rm0000qz'): Quiz {
	return {
		schema: 'attache/quiz/1',
		id,
		title: 'Israel opens a mission at NATO',
		seed: id,
		questions,
		settings: defaultSettings,
		articles: [{ id: firstArticle, headline: 'Israel opens a mission at NATO', isBuiltIn: true }],
		createdAt: Date.now(),
		changedAt: Date.now()
	};
}

/** Puts a row into the classroom's database, which the app must have opened before. */
export async function putInClassroom(page: Page, table: string, row: unknown): Promise<void> {
	await page.evaluate(
		async ([table, row]) => {
			const opening = indexedDB.open('attache-classroom');
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				opening.onsuccess = () => resolve(opening.result);
				opening.onerror = () => reject(new Error('not opened'));
			});
			const transaction = database.transaction(table, 'readwrite');
			transaction.objectStore(table).put(row);
			await new Promise<void>((resolve, reject) => {
				transaction.oncomplete = () => resolve();
				transaction.onerror = () => reject(new Error('not written'));
			});
			database.close();
		},
		[table, row] as const
	);
}

/** All rows of a table of the classroom's database. */
export function classroomRows(page: Page, table: string): Promise<Record<string, unknown>[]> {
	return page.evaluate(async (table) => {
		const opening = indexedDB.open('attache-classroom');
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			opening.onsuccess = () => resolve(opening.result);
			opening.onerror = () => reject(new Error('not opened'));
		});
		const getting = database.transaction(table).objectStore(table).getAll();
		await new Promise((resolve) => (getting.onsuccess = resolve));
		database.close();
		return getting.result as Record<string, unknown>[];
	}, table);
}

/** What is asked on the projector, and what the class does now. */
export const stem = (page: Page) => page.locator('h2.stem');
export const phase = (page: Page) => page.getByRole('heading', { level: 1 });
export const onward = (page: Page) => page.locator('.ways .btn').last();

/** The room is there and has the keyboard: a navigation gives the focus to the heading at its end. */
export const atStart = (page: Page) => expect(phase(page)).toBeFocused();

/**
 * Presses on until the phase is there: a press within 300 ms of the last is taken for a slip. One that
 * counts has changed the screen before the press returns, so none is pressed twice.
 */
export async function go(page: Page, to: string | RegExp, press = () => onward(page).click()) {
	await expect(async () => {
		if (!(await phase(page).filter({ hasText: to }).isVisible())) await press();
		await expect(phase(page)).toHaveText(to, { timeout: 150 });
	}).toPass({ intervals: [100] });
}

/** A quiz of these questions, on the screen that begins a lesson. */
export async function openQuiz(
	page: Page,
	site: Site,
	interactions: Parameters<typeof questionsOf>[0]
) {
	await page.goto(`${site.url}class`);
	await untilStored(page);
	await expect(phase(page)).toBeVisible();
	const quiz = quizOf(questionsOf(interactions));
	expect(quiz.questions).toHaveLength(interactions.length);
	await putInClassroom(page, 'quizzes', quiz);
	await page.goto(`${site.url}class/${quiz.id}/show`);
	return quiz;
}
