import { expect, type Page } from '@playwright/test';
import { dayTotals } from '#lib/scheduling/day-total.ts';
import { fold } from '#lib/scheduling/fold.ts';
import { oldLog } from '#lib/store/old-databases.contract.ts';
import {
	answer,
	answerTo,
	button,
	continueOf,
	currentItem,
	decide,
	failuresOf,
	firstArticle,
	goOn,
	itemsOf,
	plantQuiz,
	rows,
	stemOf,
	verdictOf
} from './reader.ts';
import { test } from './site.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });

test.describe('storage full', () => {
	test.use({ serviceWorkers: 'block' }); // what it stores would take the room first

	test('while answering: said, kept on screen, saved on the second try', async ({
		page,
		context,
		startSite
	}) => {
		const site = await startSite();
		const session = await context.newCDPSession(page);
		const { origin } = new URL(site.url);
		// Before the first write: Chromium remembers for a while how much room there was.
		await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
		await page.goto(site.url);
		await expect(title(page)).toBeVisible();
		const wanted = itemsOf(firstArticle).filter(({ interaction }) => interaction === 'choice');
		await plantQuiz(page, wanted.slice(0, 4));
		await page.goto(`${site.url}study?article=${firstArticle}`);
		await answer(page, true);
		await goOn(page);
		const item = await currentItem(page);

		expect(await page.evaluate(fill)).toBe('QuotaExceededError');
		await decide(button(page, answerTo(item, true).presses[0] ?? ''), verdictOf(page));
		const alert = page.getByRole('alert');
		await expect(alert).toContainText('not saved yet');
		await expect(alert).toContainText('no room left');
		await expect(verdictOf(page)).toHaveText(/^\s*Right/);
		await expect(continueOf(page)).toBeHidden();
		const again = page.getByRole('button', { name: 'Try again' });
		await again.click();
		await expect(again).toBeEnabled();
		await expect(alert).toContainText('not saved yet');
		expect((await rows(page, 'reviews')).length).toBe(1);

		await session.send('Storage.overrideQuotaForOrigin', { origin });
		await again.click();
		await expect(alert).toBeHidden();
		await expect(continueOf(page)).toBeVisible();
		const kept = await rows(page, 'reviews');
		expect(kept.map(({ cardId }) => cardId)).toContain(item.id);
		expect(kept.length).toBe(2);
		await page.reload();
		await expect(verdictOf(page)).toHaveText(/^\s*Right/);
		expect(await goOn(page)).toBe(true);
	});
});

for (const [how, name] of [
	['throws', 'SecurityError'],
	['fails', 'InvalidStateError'],
	['is missing', '']
] as const)
	test(`storage denied (opening ${how}): said plainly, and reading works`, async ({
		page,
		startSite
	}) => {
		const site = await startSite();
		const failures = failuresOf(page);
		await page.addInitScript(deny, { how, name });
		await page.goto(site.url);
		await expect(title(page)).toHaveText('This browser keeps nothing here');
		await expect(page.getByText('Nothing is being saved')).toBeVisible();
		await page.getByRole('link', { name: 'Read without saving' }).click();
		await page.getByRole('link', { name: /Israel opens a mission/ }).click();
		await expect(page.getByRole('article')).toContainText('NATO');
		await page.getByRole('link', { name: 'Ask me about this' }).click();
		await expect(title(page)).toHaveText('This browser keeps nothing here');
		await page.goto(`${site.url}settings`);
		await expect(page.getByText(/nothing can be backed up or kept/)).toBeVisible();
		await expect(stemOf(page)).toBeHidden();
		expect(failures).toEqual([]);
	});

test('an older tab holds the old database: said after a while, and all is there once it is closed', async ({
	page,
	context,
	startSite
}) => {
	const site = await startSite();
	const log = oldLog(30);
	const old = await context.newPage();
	// A page of the same origin that runs none of the app.
	await old.goto(`${site.url}favicon.svg`);
	await old.evaluate(holdVersionTwo, {
		reviews: log,
		cards: [...fold(log).values()],
		days: dayTotals(log)
	});
	const failures = failuresOf(page);
	await page.goto(site.url);
	await expect(title(page)).toHaveText('Another tab is in the way', { timeout: 20_000 });
	await expect(page.getByText('Nothing is lost')).toBeVisible();
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(title(page)).toHaveText('Another tab is in the way', { timeout: 20_000 });
	await old.close();
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(title(page)).not.toHaveText('Another tab is in the way');
	const ids = (all: readonly { id?: unknown }[]) => all.map(({ id }) => id);
	expect(ids(await rows(page, 'reviews'))).toEqual(ids(log));
	expect(failures).toEqual([]);
});

test('a newer version in another tab: this one lets go, says so, and after a reload says why', async ({
	page,
	context,
	startSite
}) => {
	const site = await startSite();
	await page.goto(site.url);
	await expect(title(page)).toBeVisible();
	const newer = await context.newPage();
	await newer.goto(`${site.url}favicon.svg`);
	await newer.evaluate(async () => {
		const opening = indexedDB.open('attache', 99);
		await new Promise((resolve) => (opening.onsuccess = resolve));
		opening.result.close();
	});
	const notice = page.getByRole('complementary', { name: 'New version' });
	await expect(notice).toContainText('A newer version is open in another tab');
	await notice.getByRole('button', { name: 'Reload this tab' }).click();
	await expect(title(page)).toHaveText('Your data are from a newer version');
	await expect(page.getByText('Nothing is lost')).toBeVisible();
});

test('two tabs answer at once: both answers are kept, and a third tab shows the work', async ({
	page,
	context,
	startSite
}) => {
	const site = await startSite();
	await page.goto(site.url);
	await expect(title(page)).toBeVisible();
	const before = await page.getByRole('main').innerText();
	const tabs = await Promise.all([context.newPage(), context.newPage()]);
	const wanted = itemsOf(firstArticle).filter(({ interaction }) => interaction === 'choice');
	await plantQuiz(page, wanted.slice(0, 4));
	for (const tab of tabs) await tab.goto(`${site.url}study?article=${firstArticle}`);
	for (const tab of tabs) await expect(stemOf(tab)).toBeVisible();
	await Promise.all(tabs.map((tab) => answer(tab, true)));
	await expect(async () => {
		expect(await page.getByRole('main').innerText()).not.toBe(before);
	}).toPass();
	const kept = await rows(page, 'reviews');
	expect(kept.map(({ cardId }) => cardId)).toEqual([wanted[0]?.id, wanted[0]?.id]);
	const [card] = await rows(page, 'cards');
	expect(card).toMatchObject({ id: wanted[0]?.id, reps: 2 });
});

test('a connection that the browser has dropped: the answer is kept all the same, once', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	await page.goto(site.url);
	await expect(title(page)).toBeVisible();
	const wanted = itemsOf(firstArticle).filter(({ interaction }) => interaction === 'choice');
	await plantQuiz(page, wanted.slice(0, 2));
	await page.goto(`${site.url}study?article=${firstArticle}`);
	await expect(stemOf(page)).toBeVisible();
	await page.evaluate(() => {
		const { prototype } = IDBDatabase;
		// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its database below
		const original = prototype.transaction;
		prototype.transaction = function (this: IDBDatabase, ...given) {
			this.close();
			prototype.transaction = original;
			return original.apply(this, given);
		};
	});
	const item = await answer(page, true);
	await expect(page.getByRole('alert')).toBeHidden();
	expect((await rows(page, 'reviews')).map(({ cardId }) => cardId)).toEqual([item.id]);
});

type OldRows = Readonly<Record<'reviews' | 'cards' | 'days', readonly unknown[]>>;

/** Runs in the page: the database as version 2 made it, held open and deaf to other tabs. */
async function holdVersionTwo(old: OldRows): Promise<void> {
	const opening = indexedDB.open('attache', 2);
	opening.onupgradeneeded = () => {
		const database = opening.result;
		const reviews = database.createObjectStore('reviews', { keyPath: 'id' });
		reviews.createIndex('byCard', ['cardId', 'id']);
		const cards = database.createObjectStore('cards', { keyPath: 'id' });
		cards.createIndex('byDue', 'dueAt');
		cards.createIndex('byArticle', 'articleId');
		database.createObjectStore('days', { keyPath: ['day', 'articleId'] });
		database.createObjectStore('begun', { keyPath: 'articleId' });
		database.createObjectStore('meta');
		database.createObjectStore('flags', { keyPath: 'itemId' });
		database.createObjectStore('edits', { keyPath: 'itemId' });
	};
	await new Promise((resolve) => (opening.onsuccess = resolve));
	const names = ['reviews', 'cards', 'days'] as const;
	const transaction = opening.result.transaction(names, 'readwrite');
	for (const name of names) for (const row of old[name]) transaction.objectStore(name).put(row);
	await new Promise((resolve) => (transaction.oncomplete = resolve));
}

/** Runs in the page: writes into a database of its own until there is no room; says by what name it ended. */
async function fill(): Promise<string> {
	const opening = indexedDB.open('filler', 1);
	opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(new Error('not opened'));
	});
	const put = (size: number) =>
		new Promise<string>((resolve) => {
			const transaction = database.transaction('rows', 'readwrite');
			// Random, for the database compresses.
			transaction.objectStore('rows').put(crypto.getRandomValues(new Uint8Array(size)));
			transaction.oncomplete = () => resolve('');
			transaction.onabort = () => resolve(transaction.error?.name ?? 'unnamed');
		});
	let refusal = '';
	for (const size of [50_000, 5_000, 500, 50]) {
		refusal = '';
		for (let written = 0; written < 200 && !refusal; written++) refusal = await put(size);
	}
	database.close();
	return refusal;
}

/** Runs before the page: no database for this site, in the ways that browsers have. */
function deny({ how, name }: { how: string; name: string }): void {
	if (how === 'is missing') {
		Object.defineProperty(window, 'indexedDB', { value: undefined });
		return;
	}
	IDBFactory.prototype.open = () => {
		const error = new DOMException('storage is switched off', name);
		if (how === 'throws') throw error;
		const events = new EventTarget();
		const request = Object.create(IDBOpenDBRequest.prototype, {
			error: { value: error },
			addEventListener: { value: events.addEventListener.bind(events) },
			removeEventListener: { value: events.removeEventListener.bind(events) }
		}) as IDBOpenDBRequest;
		setTimeout(() => events.dispatchEvent(new Event('error')));
		return request;
	};
}
