import { expect } from '@playwright/test';
import { firstArticle, put } from './reader.ts';
import { test } from './site.ts';

test.use({ serviceWorkers: 'block' });

test('a link that was pressed leads there, though the screen refreshes on the way', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	await page.goto(site.url);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await put(page, 'begun', { articleId: firstArticle, begunAt: 0 });
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	// What the next screen needs is held back, so that the way there takes as long as the test wants.
	let isAskedFor = () => {};
	let letGo = () => {};
	const asked = new Promise<void>((resolve) => (isAskedFor = resolve));
	const held = new Promise<void>((resolve) => (letGo = resolve));
	await page.route('**/_app/immutable/**', async (route) => {
		isAskedFor();
		await held;
		await route.continue();
	});
	await page.getByRole('link', { name: 'Settings' }).click();
	await asked;
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	// Loading again is quick where it is not held back: an invalidation would have won by now.
	await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
	letGo();
	await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
	await expect(page).toHaveURL(/settings$/);
});
