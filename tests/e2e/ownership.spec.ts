/** What is the reader's stays the reader's: backups in a folder or shared, tables, a reminder, and losses that are told. */
import { expect, type Page } from '@playwright/test';
import { nextEntryId } from '#lib/scheduling/entry-id.ts';
import { expectAccessible } from './accessible.ts';
import { answer, failuresOf, firstArticle, goOn, itemsOf, plantQuiz, rows } from './reader.ts';
import { test } from './site.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const items = itemsOf(firstArticle).filter(({ interaction }) => interaction === 'choice');

async function sit(page: Page, url: string, count = 2): Promise<void> {
	await expect(title(page)).toBeVisible();
	await plantQuiz(page, items.slice(0, count));
	await page.goto(`${url}study?article=${firstArticle}`);
	do await answer(page, true);
	while (await goOn(page));
}

async function download(page: Page, name: string): Promise<{ name: string; text: string }> {
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name, exact: true }).click();
	const file = await downloading;
	const parts: Buffer[] = [];
	for await (const part of await file.createReadStream()) parts.push(part as Buffer);
	return { name: file.suggestedFilename(), text: Buffer.concat(parts).toString('utf8') };
}

/** The folder picker of the system, answered with a folder of the browser's own. */
const pickFolder = () => {
	window.showDirectoryPicker = async () =>
		(await navigator.storage.getDirectory()).getDirectoryHandle('picked', { create: true });
};
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
