// The language model is fetched after the reader's yes, is there without the network, and can go again.
import { expect, type Page } from '@playwright/test';
import { headline, pasted } from './own-text.ts';
import { test } from './site.ts';

const isModel = (path: string) => path.endsWith('.model');
const section = (page: Page) =>
	page.locator('section', { has: page.getByRole('heading', { name: 'Reading articles' }) });

const kept = (page: Page) =>
	page.evaluate(async () => {
		const names = (await caches.keys()).filter((name) => name.includes('language-model'));
		const keys = await Promise.all(
			names.map(async (name) => (await (await caches.open(name)).keys()).length)
		);
		return keys.reduce((sum, count) => sum + count, 0);
	});

test('is fetched when asked for, found without the network, and removed', async ({
	page,
	context,
	startSite
}) => {
	test.slow();
	const site = await startSite();
	await page.goto(`${site.url}settings`);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	// The install and the idle warming leave it alone.
	await page.evaluate(() => navigator.serviceWorker.controller?.postMessage({ type: 'WARM' }));
	await expect(section(page)).toContainText(/With a language model \(\d\d\sMB, fetched once\)/);
	expect(site.requests.filter(isModel)).toEqual([]);

	// Every value that the bar shows is noted.
	await page.evaluate(() => {
		const seen: number[] = [];
		Object.assign(globalThis, { seen });
		const note = () => {
			const bar = document.querySelector<HTMLProgressElement>('#model-progress');
			if (bar) seen.push(bar.position);
		};
		new MutationObserver(note).observe(document.body, {
			subtree: true,
			childList: true,
			attributes: true
		});
	});
	await section(page)
		.getByRole('button', { name: /Fetch it \(\d\d\sMB\)/ })
		.click();
	await expect(section(page)).toContainText(/is on this device \(\d\d\sMB\)/, { timeout: 60_000 });
	const seen = await page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen);
	expect(seen.some((share) => share > 0.05 && share < 0.95)).toBe(true);
	expect(site.requests.filter(isModel)).toHaveLength(3);
	expect(await kept(page)).toBe(3);

	await site.stop();
	await context.setOffline(true);
	await page.reload();
	await expect(section(page)).toContainText('is on this device');
	await section(page).getByRole('button', { name: 'Remove it from this device' }).click();
	await expect(section(page)).toContainText('With a language model');
	expect(await kept(page)).toBe(0);

	// And now it cannot be had: plain words, nothing broken.
	await section(page)
		.getByRole('button', { name: /Fetch it/ })
		.click();
	await expect(section(page).getByRole('status')).toContainText('did not answer');
	await expect(section(page).getByRole('button', { name: /Fetch it/ })).toBeVisible();
});

test('a damaged file is thrown away', async ({ page, startSite }) => {
	test.slow();
	const site = await startSite();
	await page.route('**/*.model', (route) =>
		route.fulfill({ status: 200, body: 'not the model at all' })
	);
	await page.goto(`${site.url}settings`);
	await section(page)
		.getByRole('button', { name: /Fetch it/ })
		.click();
	await expect(section(page).getByRole('status')).toContainText('not what was published');
	expect(await kept(page)).toBe(0);
});

test('is offered where an article was read by rules alone, and the article is read again with it', async ({
	page,
	startSite
}) => {
	test.slow();
	const site = await startSite();
	await page.goto(site.url);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await page.goto(`${site.url}add`);
	await page.getByLabel('Paste the article').fill(pasted);
	await page.getByRole('button', { name: 'Go on' }).click();
	await page.getByRole('button', { name: 'Keep this article' }).click();
	await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
	expect(site.requests.filter(isModel)).toEqual([]);
	const offer = page.getByRole('button', { name: /Fetch it and read again \(\d\d\sMB\)/ });
	await offer.click();
	await expect(offer).toBeHidden({ timeout: 60_000 });
	await expect(page.getByText('by rules alone')).toBeHidden();
	await expect(page.locator('main').getByRole('status')).toContainText(
		/facts? found|No fact was found/,
		{
			timeout: 60_000
		}
	);
	expect(site.requests.filter(isModel)).toHaveLength(3);
	expect(await kept(page)).toBe(3);
});
