import { existsSync, statSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from './site.ts';

/** The app's core is stored, and this page is under the service worker. */
async function untilStored(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

const hosts = [
	{ name: 'at the root', options: {} },
	{ name: 'under a base path', options: { base: '/quiz', fallback: '404.html' } },
	{ name: 'on a host that sends no headers', options: { headers: false } }
] as const;

for (const { name, options } of hosts) {
	test(`works with the server gone, ${name}`, async ({ page, context, startSite }) => {
		const site = await startSite(options);
		await page.goto(site.url);
		await expect(page.getByRole('heading').first()).toBeVisible();
		await untilStored(page);
		const heading = await page.getByRole('heading').first().textContent();

		await site.stop();
		await context.setOffline(true);
		await page.reload();
		await expect(page.getByRole('heading').first()).toHaveText(heading ?? '');
		// A deep link that no file stands for: the shell answers, whatever the screen says.
		await page.goto(`${site.url}article/no-such-article?from=mail#top`);
		await expect(page.getByRole('heading').first()).toBeVisible();
		const tab = await context.newPage();
		await tab.goto(site.url);
		await expect(tab.getByRole('heading').first()).toHaveText(heading ?? '');
	});
}

test('the reader chooses when a new version takes over', async ({ page, context, startSite }) => {
	const site = await startSite({ version: 'older' });
	await page.goto(site.url);
	await untilStored(page);
	const versionShown = () =>
		page.evaluate(async () => {
			const answer = await fetch('_app/version.json');
			return ((await answer.json()) as { version: string }).version;
		});
	const before = await storedPaths(page);

	await site.deploy({ version: 'newer' });
	await page.reload();
	const accept = page.getByRole('button', { name: 'Use it now' });
	await expect(accept).toBeVisible();
	expect(await versionShown()).toBe('older');

	await Promise.all([page.waitForEvent('load'), accept.click()]);
	await expect(page.getByRole('heading').first()).toBeVisible();
	await expect(accept).toBeHidden();
	expect(await versionShown()).toBe('newer');
	const after = await storedPaths(page);
	const dropped = before.filter((path) => !after.includes(path));
	expect(dropped.length).toBeGreaterThan(0); // the old entry script is gone
	await site.stop();
	await context.setOffline(true);
	await page.reload();
	await expect(page.getByRole('heading').first()).toBeVisible();
});

test('an unknown address does not reload without end while an update waits', async ({
	page,
	startSite
}) => {
	const site = await startSite({ version: 'older' });
	await page.goto(site.url);
	await untilStored(page);
	await site.deploy({ version: 'newer' });
	let loads = 0;
	page.on('load', () => (loads += 1));
	await page.goto(`${site.url}no/such/page`);
	await expect(page.getByRole('button', { name: 'Use it now' })).toBeVisible();
	await page.waitForTimeout(1000);
	expect(loads).toBe(1);
});

test('one tab accepts; the other says so instead of running on', async ({ context, startSite }) => {
	const site = await startSite({ version: 'older' });
	const [first, second] = [await context.newPage(), await context.newPage()];
	await first.goto(site.url);
	await untilStored(first);
	await second.goto(site.url);
	await site.deploy({ version: 'newer' });
	await first.reload();
	await Promise.all([
		first.waitForEvent('load'),
		first.getByRole('button', { name: 'Use it now' }).click()
	]);
	const inSecond = second.getByRole('button', { name: 'Use it now' });
	await expect(inSecond).toBeVisible();
	await Promise.all([second.waitForEvent('load'), inSecond.click()]);
	await expect(inSecond).toBeHidden();
});

test('the install stays within its budget', async ({ page, startSite }) => {
	const site = await startSite();
	await page.goto(site.url);
	await untilStored(page);
	const sizes = (await storedPaths(page)).map((path) => transferred(`build${path}`));
	const bytes = sizes.reduce((sum, size) => sum + size, transferred('build/service-worker.js'));
	test.info().annotations.push({ type: 'install', description: `${bytes} bytes` });
	expect(sizes.length).toBeGreaterThan(10);
	expect(bytes).toBeLessThan(1_500_000);
});

/** Bytes of a file as the server sends it. */
function transferred(file: string): number {
	const path = file.endsWith('/') ? `${file}index.html` : file;
	const page = existsSync(path) ? path : `${path}.html`;
	return statSync(existsSync(`${page}.br`) ? `${page}.br` : page).size;
}

/** Paths of everything that the service worker has stored. */
function storedPaths(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const names = (await caches.keys()).filter((name) => name.includes('precache'));
		const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return keys.flat().map(({ url }) => new URL(url).pathname);
	});
}
