/** What is the reader's stays the reader's: backups in a folder or shared, tables, a reminder. Losses: loss.spec.ts. */
import { expect, type Page } from '@playwright/test';
import { nextEntryId } from '#lib/scheduling/entry-id.ts';
import { failuresOf, rows } from './reader.ts';
import { download, pickFolder, sit, title, items } from './keeper.ts';
import { test } from './site.ts';

const filesIn = (page: Page) =>
	page.evaluate(async () => {
		const root = await navigator.storage.getDirectory();
		const folder = await root.getDirectoryHandle('picked');
		const files: Record<string, string> = {};
		for await (const [name, handle] of folder.entries())
			files[name] = await (await (handle as FileSystemFileHandle).getFile()).text();
		return files;
	});

test('a chosen folder gets a backup after each sitting, until it is switched off', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	const failures = failuresOf(page);
	await page.addInitScript(pickFolder);
	await page.goto(site.url);
	await expect(title(page)).toBeVisible();
	await sit(page, site.url, 1);
	await page.goto(`${site.url}settings`);
	await page.getByRole('button', { name: /Back up to a folder/ }).click();
	await expect(page.getByText(/^Saved as attache-backup-.*jsonl in “picked”/)).toBeVisible();
	await expect(page.getByText('Everything is in it.')).toBeVisible();
	const [before = ''] = Object.values(await filesIn(page));

	await sit(page, site.url, 2);
	await expect(page.getByText(/^Backed up to your folder as attache-backup-/)).toBeVisible();
	const files = Object.entries(await filesIn(page));
	expect(files.length, 'a day has one file').toBe(1);
	expect(files[0]?.[0]).toMatch(/^attache-backup-\d{4}-\d\d-\d\d-[0-9a-f]{8}\.jsonl$/);
	expect(files[0]?.[1].split('\n').length).toBe(before.split('\n').length + 2);

	await page.goto(`${site.url}settings`);
	await expect(page.getByText(/Last written on/)).toBeVisible();
	await page.getByLabel(/After each sitting/).uncheck();
	await sit(page, site.url, 1);
	await expect(page.getByText(/Backed up to your folder/)).toBeHidden();
	expect(Object.values(await filesIn(page))[0]).toBe(files[0]?.[1]);

	await page.goto(`${site.url}settings`);
	await expect(page.getByLabel(/After each sitting/)).not.toBeChecked();
	await page.getByRole('button', { name: 'No folder' }).click();
	await expect(page.getByRole('button', { name: /Back up to a folder/ })).toBeVisible();
	expect(Object.keys(await filesIn(page)), 'the files are the reader’s').toHaveLength(1);
	expect(failures).toEqual([]);
});

test('a backup is shared where the system can, and counts only when it was', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	await page.addInitScript(() => {
		const shared: File[] = [];
		Object.assign(window, { shared, refuses: true });
		navigator.canShare = (data) => data?.files?.every(({ name }) => name.endsWith('.txt')) ?? false;
		navigator.share = (data) => {
			if ((window as unknown as { refuses: boolean }).refuses)
				return Promise.reject(new DOMException('closed', 'AbortError'));
			shared.push(...(data?.files ?? []));
			return Promise.resolve();
		};
	});
	await page.goto(site.url);
	await sit(page, site.url, 1);
	await page.goto(`${site.url}settings`);
	const button = page.getByRole('button', { name: 'Share a backup …' });
	await button.click();
	await expect(page.getByText('Nothing was shared.')).toBeVisible();
	await expect(page.getByText(/No backup yet/)).toBeVisible();
	await page.evaluate(() => Object.assign(window, { refuses: false }));
	await button.click();
	await expect(page.getByText(/^Shared\./)).toBeVisible();
	await expect(page.getByText('Everything is in it.')).toBeVisible();
	const text = await page.evaluate(() =>
		(window as unknown as { shared: File[] }).shared[0]?.text()
	);
	expect(text).toContain('attache/backup');
});

test('reviews and cards leave as CSV and JSON', async ({ page, startSite }) => {
	const site = await startSite();
	await page.goto(site.url);
	await sit(page, site.url, 2);
	await page.goto(`${site.url}settings`);
	const reviews = await download(page, 'Every answer as CSV');
	expect(reviews.name).toMatch(/^attache-reviews-\d{4}-\d\d-\d\d\.csv$/);
	expect(reviews.text.startsWith('\uFEFFreview,reviewedAt,')).toBe(true);
	expect(reviews.text.trimEnd().split('\r\n')).toHaveLength(3);
	expect(reviews.text).toContain('good');
	const cards = JSON.parse((await download(page, 'Every question answered as JSON')).text) as {
		format: string;
		rows: Record<string, unknown>[];
	};
	expect(cards.format).toBe('attache/cards');
	expect(cards.rows.map(({ question }) => question).sort()).toEqual(
		items
			.slice(0, 2)
			.map(({ id }) => id)
			.sort()
	);
	for (const { wording } of cards.rows)
		expect(items.map(({ wordings }) => wordings[0])).toContain(wording);
	await page.getByText('What the columns mean').click();
	await expect(page.getByText('when it was answered: ISO 8601, in UTC')).toBeVisible();
});

test('a reminder leaves as a calendar entry on the chosen days', async ({ page, startSite }) => {
	const site = await startSite();
	await page.goto(`${site.url}settings`);
	await page.getByLabel('At', { exact: true }).fill('07:30');
	for (const day of ['Saturday', 'Sunday']) await page.getByLabel(day).uncheck();
	const { name, text } = await download(page, 'Save a calendar entry');
	expect(name).toBe('attache-reminder.ics');
	expect(text).toMatch(/DTSTART:\d{8}T073000\r\n/);
	expect(text).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR\r\n');
	expect(text.replaceAll('\r\n ', '')).toContain(`URL:${site.url}`);
	for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])
		await page.getByLabel(day).uncheck();
	await page.getByRole('button', { name: 'Save a calendar entry' }).click();
	await expect(page.getByText('Choose at least one day.')).toBeVisible();
});

test('with much that is unsaved, the end of a sitting offers a backup, and takes no for an answer', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	await page.goto(site.url);
	await sit(page, site.url, 1);
	const [review] = await rows(page, 'reviews');
	const many = Array.from({ length: 70 }, (_, at) => ({
		...review,
		id: nextEntryId(undefined, Number(review?.['reviewedAt']) - at - 1, new Uint8Array(10).fill(at))
	}));
	await page.evaluate(async (many) => {
		const opening = indexedDB.open('attache');
		await new Promise((resolve) => (opening.onsuccess = resolve));
		const transaction = opening.result.transaction(['reviews', 'meta'], 'readwrite');
		for (const row of many) transaction.objectStore('reviews').put(row);
		transaction
			.objectStore('meta')
			.put({ undoable: [], entriesSinceBackup: many.length + 1 }, 'journal');
		await new Promise((resolve) => (transaction.oncomplete = resolve));
		opening.result.close();
	}, many);
	await sit(page, site.url, 1);
	const offer = page.getByRole('region', { name: 'Keep what you have learnt' });
	await expect(offer).toContainText('are on this device only.');
	await offer.getByRole('button', { name: 'Not now' }).click();
	await expect(offer).toBeHidden();
	await sit(page, site.url, 1);
	await expect(page.getByText('When to come back')).toBeVisible();
	await expect(offer).toBeHidden();
	await page.evaluate(() => localStorage.removeItem('attache:backup-declined-at'));
	await sit(page, site.url, 1);
	const { text } = await download(page, 'Back up to a file');
	expect(text).toContain('attache/backup');
	await expect(offer).toBeHidden();
	await expect(page.getByText(/^Saved as attache-backup-/)).toBeVisible();
});
