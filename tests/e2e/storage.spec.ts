import { expect, type Page } from '@playwright/test';
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
