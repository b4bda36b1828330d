/** A person at the study screen, who knows every answer because the same generator made the questions. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Article } from '#lib/article/schema.ts';
import { generateItems } from '#lib/items/generate.ts';
import { options } from '#lib/items/options.ts';
import type { Item } from '#lib/items/schema.ts';
import { startSession } from '#lib/scheduling/session.ts';

export const firstArticle = 'israel-nato-2016';

const folder = 'src/lib/library/articles';
const made = new Map<string, readonly Item[]>();

export function readArticle(id: string): Article {
	return JSON.parse(readFileSync(`${folder}/${id}.json`, 'utf8')) as Article;
}

/** The items of a built-in article; without an id those of all. */
export function itemsOf(id?: string): readonly Item[] {
	const ids = id
		? [id]
		: readdirSync(folder).flatMap((name) => name.match(/(.+)\.json$/)?.[1] ?? []);
	return ids.flatMap((one) => {
		const items = made.get(one) ?? generateItems(readArticle(one));
		made.set(one, items);
		return items;
	});
}

export const stemOf = (page: Page) => page.locator('#stem');
export const verdictOf = (page: Page) => page.locator('h2#verdict');
export const continueOf = (page: Page) => page.getByRole('button', { name: /^Continue/ });
export const finished = (page: Page) => page.getByText(/^(Quiz|Review) finished$/);
const rest = (page: Page) => page.getByRole('button', { name: 'Go on', exact: true });

/** The question on screen, found by its words alone. What is answered otherwise than by choice comes a moment later. */
export async function currentItem(page: Page): Promise<Item> {
	let item: Item | undefined;
	await expect(async () => {
		item = await itemOnScreen(page);
	}).toPass({ timeout: 5000 });
	return item as Item;
}

async function itemOnScreen(page: Page): Promise<Item> {
	// Read in one go: between two looks the next question may have come.
	const seen = await stemOf(page).evaluate((heading: HTMLElement) => ({
		stem: heading.innerText,
		question: heading.closest('section')?.textContent ?? '',
		shown: heading.closest('main')?.textContent ?? ''
	}));
	const [stem, question, shown] = [plain(seen.stem), plain(seen.question), plain(seen.shown)];
	// Two articles, or two sets of the same article's facts, may ask in the same words.
	const item = itemsOf().find(
		({ wordings, context, statement, steps, pairs }) =>
			wordings.some((wording) => plain(wording) === stem) &&
			question.includes(plain(context)) &&
			(!statement || question.includes(plain(statement.replace(/_{2,}/g, '(blank)')))) &&
			(steps ?? []).every(({ text }) => shown.includes(plain(text))) &&
			(pairs ?? []).every(({ right }) => shown.includes(plain(right)))
	);
	if (!item) throw new Error(`no built-in article asks “${stem}”`);
	return item;
}

/** What to press, in this order, to answer right or wrong; a typed answer is text instead. */
export type Answer = { readonly presses: readonly string[]; readonly typed?: string };

export function answerTo(item: Item, right: boolean): Answer {
	switch (item.interaction) {
		case 'choice':
			return { presses: [pick(options(item), ({ isKey }) => isKey === right).text] };
		case 'text-entry':
			return { presses: ['Check'], typed: right ? item.key.text : '1066 quite wrong' };
		case 'order': {
			const steps = (item.steps ?? []).map(({ text }) => text);
			return { presses: [...(right ? steps : steps.toReversed()), 'Check the order'] };
		}
		case 'match': {
			const [first = '', ...others] = (item.pairs ?? []).map((pair) => pair.right);
			return {
				presses: [...(right ? [first, ...others] : [...others, first]), 'Check the pairs']
			};
		}
		case 'select-text': {
			const proves = (text: string) => item.evidence.some(({ exact }) => exact.includes(text));
			const isRight = (text: string) => text === item.key.text || proves(text);
			return {
				presses: [pick(item.sentences ?? [], ({ exact }) => isRight(exact) === right).exact]
			};
		}
		case 'reveal':
			return { presses: ['Show the answer'] };
	}
}

/** Answers the question on screen with the pointer; resolves to it when the verdict is shown. */
export async function answer(page: Page, right: boolean): Promise<Item> {
	const item = await currentItem(page);
	const { presses, typed } = answerTo(item, right);
	if (typed !== undefined) await page.getByRole('textbox').fill(typed);
	for (const name of presses.slice(0, -1)) await button(page, name).click();
	await decide(button(page, presses.at(-1) ?? ''), verdictOf(page));
	await expect(verdictOf(page)).toHaveText(right ? /^\s*Right/ : /^\s*Not this time/);
	return item;
}

/** On to the next question, past a rest; false at the end. */
export async function goOn(page: Page): Promise<boolean> {
	const next = stemOf(page).or(finished(page));
	const leaves = continueOf(page);
	await decide(leaves, leaves, false);
	await expect(next.or(rest(page)).first()).toBeVisible();
	if (await rest(page).isVisible()) await decide(rest(page), rest(page), false);
	await expect(next.first()).toBeVisible();
	return !(await finished(page).isVisible());
}

/**
 * Presses until it counts: the app takes a second press within 350 ms for a slip of the finger, and
 * a test is that quick.
 */
export async function decide(pressed: Locator, shows: Locator, isShown = true): Promise<void> {
	await expect(async () => {
		if ((await shows.isVisible()) !== isShown) await pressed.click({ timeout: 1000 });
		await expect(shows).toBeVisible({ visible: isShown, timeout: 400 });
	}).toPass({ intervals: [50], timeout: 10_000 });
}

export const button = (page: Page, name: string) =>
	page.getByRole('button', { name: plain(name), exact: true });

/** Puts a quiz of exactly these items where the app keeps the one that was interrupted. */
export async function plantQuiz(page: Page, items: readonly Item[]): Promise<void> {
	const articleId = items[0]?.articleId ?? firstArticle;
	const session = startSession({
		id: 'planted',
		mode: 'quiz',
		articleId,
		entries: items.map(({ id }) => ({ itemId: id, articleId, wording: 0, isRetry: false })),
		startedAt: Date.now()
	});
	await put(page, 'meta', session, 'session');
}

/** Writes a row into the app's database behind its back. */
export async function put(page: Page, table: string, row: unknown, key?: string): Promise<void> {
	await page.evaluate(
		async ([table, row, key]) => {
			const opening = indexedDB.open('attache');
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				opening.onsuccess = () => resolve(opening.result);
				opening.onerror = () => reject(new Error('not opened'));
			});
			const transaction = database.transaction(table, 'readwrite');
			transaction.objectStore(table).put(row, key);
			await new Promise<void>((resolve, reject) => {
				transaction.oncomplete = () => resolve();
				transaction.onerror = () => reject(new Error('not written'));
			});
			database.close();
		},
		[table, row, key] as const
	);
}

/** All rows of a table of the app's database. */
export function rows(page: Page, table: string): Promise<Record<string, unknown>[]> {
	return page.evaluate(async (table) => {
		const opening = indexedDB.open('attache');
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

export async function untilStored(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Whatever the page throws and nobody catches. */
export function failuresOf(page: Page): string[] {
	const failures: string[] = [];
	page.on('pageerror', ({ message }) => failures.push(message));
	page.on('dialog', (dialog) => {
		failures.push(dialog.message());
		void dialog.dismiss();
	});
	return failures;
}

/** As a screen shows it: one space between words. */
export const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

function pick<T>(all: readonly T[], isWanted: (one: T) => boolean): T {
	const found = all.find(isWanted);
	if (found === undefined) throw new Error('nothing to pick');
	return found;
}
