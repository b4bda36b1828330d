import { expect } from '@playwright/test';
import { firstArticle, put, stemOf } from './reader.ts';
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

test('a part of the program that does not come is said, and loading again asks the same question', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	// What follows an answer is fetched behind the question; here it is all that fails.
	let isCutOff = true;
	await page.route('**/_app/immutable/**', async (route) => {
		const response = await route.fetch();
		const isFeedback = (await response.text()).includes('How well did you know it?');
		await (isFeedback && isCutOff ? route.abort() : route.fulfill({ response }));
	});
	await page.goto(`${site.url}study?article=${firstArticle}&as=cards`);
	const stem = await stemOf(page).innerText();
	await page.getByRole('button', { name: 'Show the answer' }).click();
	const notice = page.getByRole('complementary', { name: 'Not all was loaded' });
	await expect(notice).toContainText('A part of the program could not be loaded.');
	isCutOff = false;
	await notice.getByRole('button', { name: 'Load it again' }).click();
	await expect(notice).toBeHidden();
	await expect(stemOf(page)).toHaveText(stem);
	await page.getByRole('button', { name: 'Show the answer' }).click();
	await expect(page.getByRole('button', { name: /^Good/ })).toBeVisible();
	// What is fetched when idle may still be on their way when the server goes.
	await page.unrouteAll({ behavior: 'ignoreErrors' });
});
