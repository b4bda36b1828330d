/** What a browser has removed is noticed, said, and brought back. */
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { download, pickFolder, sit, title } from './keeper.ts';
import { rows } from './reader.ts';
import { test } from './site.ts';

test.describe('when the browser has removed the answers', () => {
	/** All that a page can write, as Safari clears it after a week; history entries stay. */
	async function evict(page: Page, types: string): Promise<void> {
		const session = await page.context().newCDPSession(page);
		await session.send('Storage.clearDataForOrigin', {
			origin: new URL(page.url()).origin,
			storageTypes: types
		});
	}

	/** Safari and Firefox have no storage buckets. */
	const hasNoBuckets = () => void Reflect.deleteProperty(Navigator.prototype, 'storageBuckets');

	test('a tab that stayed open says so, and a file brings them back', async ({
		page,
		startSite
	}) => {
		await page.addInitScript(hasNoBuckets);
		const site = await startSite();
		await page.goto(site.url);
		await sit(page, site.url, 2);
		await page.goto(`${site.url}settings`);
		const { text } = await download(page, 'Back up to a file');
		await expect(page.getByText(/^Saved as/)).toBeVisible();
		await page.goto(site.url);
		await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible();
		await expect
			.poll(() => page.evaluate(() => JSON.stringify(history.state)))
			.toContain('attache:answers');

		await evict(page, 'all');
		await page.reload();
		await expect(title(page)).toHaveText('Your answers are gone from this browser');
		await expect(page.getByText(/^2 answers on /)).toBeVisible();
		await page.getByLabel('Restore from a file').setInputFiles({
			name: 'attache-backup.jsonl',
			mimeType: 'application/json',
			buffer: Buffer.from(text)
		});
		await page.getByRole('button', { name: 'Restore', exact: true }).click();
		await expect(page.getByText('Restored: 2 answers added.')).toBeVisible();
		await page.getByRole('link', { name: 'Back to today' }).click();
		await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible();
		expect(await rows(page, 'reviews')).toHaveLength(2);
	});

	test('they come back from the second copy where the browser keeps one', async ({
		page,
		context,
		startSite
	}) => {
		const site = await startSite();
		await page.goto(site.url);
		await sit(page, site.url, 2);
		const before = await rows(page, 'cards');
		await page.close();
		const fresh = await context.newPage();
		// No page of the app, so that nothing holds the database.
		await fresh.goto(`${site.url}manifest.webmanifest`);
		await fresh.evaluate(
			() =>
				new Promise((resolve, reject) => {
					const request = indexedDB.deleteDatabase('attache');
					request.onsuccess = resolve;
					request.onblocked = reject;
				})
		);
		await fresh.goto(site.url);
		await expect(title(fresh)).toHaveText('Your answers are back');
		await expect(fresh.getByText('2 answers')).toBeVisible();
		await expectAccessible(fresh);
		await fresh.getByRole('link', { name: 'Back to today' }).click();
		await expect(fresh.getByRole('heading', { name: 'Library' })).toBeVisible();
		expect(await rows(fresh, 'cards')).toEqual(before);
	});

	test('a new tab says so where only the database went, and can begin again', async ({
		page,
		context,
		startSite
	}) => {
		await context.addInitScript(hasNoBuckets);
		const site = await startSite();
		await page.goto(site.url);
		await sit(page, site.url, 1);
		await expect
			.poll(() => page.evaluate(() => localStorage.getItem('attache:answers')))
			.toContain('"answers":1');
		await evict(page, 'indexeddb');
		await page.close();
		const fresh = await context.newPage();
		await fresh.goto(site.url);
		await expect(title(fresh)).toHaveText('Your answers are gone from this browser');
		await expect(fresh.getByText(/No backup was made here/)).toBeVisible();
		await fresh.getByRole('button', { name: 'Begin again without it' }).click();
		await expect(fresh.getByRole('link', { name: 'Ask me' })).toBeVisible();
		await fresh.reload();
		await expect(fresh.getByRole('link', { name: 'Ask me' })).toBeVisible();
	});

	test('nothing is said to a newcomer, nor after “Delete everything”', async ({
		page,
		startSite
	}) => {
		const site = await startSite();
		await page.addInitScript(pickFolder);
		await page.goto(site.url);
		await expect(page.getByRole('link', { name: 'Ask me' })).toBeVisible();
		await sit(page, site.url, 1);
		await page.goto(`${site.url}settings`);
		await page.getByRole('button', { name: /Back up to a folder/ }).click();
		await expect(page.getByText(/^Saved as/)).toBeVisible();
		await page.getByRole('button', { name: /^Delete everything …/ }).click();
		await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
		await expect(page.getByRole('link', { name: 'Ask me' })).toBeVisible();
		expect(
			(await page.evaluate(() => indexedDB.databases())).map(({ name }) => name),
			'the folder is forgotten too'
		).toEqual(['attache']);
		await page.reload();
		await page.waitForLoadState('networkidle');
		await expect(page.getByRole('link', { name: 'Ask me' })).toBeVisible();
		await page.goBack();
		await page.goto(site.url);
		await page.waitForLoadState('networkidle');
		await expect(page.getByRole('link', { name: 'Ask me' })).toBeVisible();
		for (const table of ['reviews', 'cards', 'days', 'begun', 'flags', 'edits'])
			expect(await rows(page, table), table).toEqual([]);
	});
});
