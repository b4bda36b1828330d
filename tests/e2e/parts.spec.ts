import { expect, type Page } from '@playwright/test';
import { test } from './site.ts';

const storedOnDemand = (page: Page) =>
	page.evaluate(async () => {
		const names = (await caches.keys()).filter((name) => name.startsWith('attache-parts-'));
		const keys = await Promise.all(
			names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url))
		);
		return keys.flat();
	});

test('parts for use on demand are not in the install; they come when they are asked for, and stay', async ({
	page,
	context,
	startSite
}) => {
	const site = await startSite();
	const isPacked = (path: string) => /\.packed$|\/(pdf|intake)\.worker-[^/]+\.js$/.test(path);
	await page.goto(site.url);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	expect(site.requests.filter(isPacked)).toEqual([]);
	expect(await storedOnDemand(page)).toEqual([]);

	// What the end of a session does (lib/offline/warm.ts).
	await page.evaluate(() => navigator.serviceWorker.controller?.postMessage({ type: 'WARM' }));
	await expect.poll(async () => (await storedOnDemand(page)).length).toBeGreaterThan(0);
	const stored = await storedOnDemand(page);
	expect(stored.every(isPacked)).toBe(true);

	await site.stop();
	await context.setOffline(true);
	const sizes = await page.evaluate(
		(urls) =>
			Promise.all(urls.map(async (url) => (await (await fetch(url)).arrayBuffer()).byteLength)),
		stored
	);
	for (const size of sizes) expect(size).toBeGreaterThan(1000);
});
