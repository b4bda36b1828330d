import { expect, type Page } from '@playwright/test';
import { backupOfLearner } from './learner-log.ts';
import { rows, untilStored } from './reader.ts';
import { test } from './site.ts';

test.describe.configure({ timeout: 120_000 });

const fit = (page: Page) => page.getByRole('button', { name: /^Fit it/ });
const takeBack = (page: Page) => page.getByRole('button', { name: 'Take it back' });
const changes = async (page: Page) =>
	(await rows(page, 'reviews')).filter(({ type }) => type === 'parameters');
const namesOnCards = async (page: Page) =>
	new Set((await rows(page, 'cards')).map(({ parametersId }) => parametersId));

test('a timing is fitted on the device, told in plain words, kept, and taken back', async ({
	page,
	context,
	startSite
}) => {
	const told: string[] = [];
	page.on('console', (message) => told.push(message.text()));
	const site = await startSite();
	await page.goto(`${site.url}settings`);
	await untilStored(page);
	await expect(page.getByText(/Possible after \d+ more answers/)).toBeVisible();
	await expect(fit(page)).toBeDisabled();

	await restore(page, await backupOfLearner(180, 8));
	await page.reload();
	await expect(fit(page)).toBeEnabled();

	await test.step('what is not stored yet cannot be used offline, and is said', async () => {
		await site.stop();
		await context.setOffline(true);
		await fit(page).click();
		await expect(page.getByText('is not on this device yet')).toBeVisible();
		expect(await changes(page)).toEqual([]);
	});

	await test.step('what was stored in idle time works offline', async () => {
		await context.setOffline(false);
		await site.deploy({});
		await page.evaluate(() => navigator.serviceWorker.controller?.postMessage({ type: 'WARM' }));
		await expect.poll(() => storedParts(page)).toContain(true);
		await site.stop();
		await context.setOffline(true);
		await fit(page).click();
		await expect(page.getByText('Your timing is fitted.')).toBeVisible({ timeout: 60_000 });
	});

	await expect(page.getByText(/comes back after \d+ days instead of \d+/)).toBeVisible();
	const [change, ...others] = await changes(page);
	expect(others).toEqual([]);
	expect(change).toMatchObject({ why: 'trained', cardId: '*' });
	expect((change?.['weights'] as number[]).length).toBe(21);
	const names = await namesOnCards(page);
	expect(names.size).toBe(1);
	expect([...names][0]).toBeTruthy();

	await page.reload();
	await expect(page.getByText(/Fitted to your memory on/)).toBeVisible();
	await takeBack(page).click();
	await expect(page.getByText('The timing is what it was before.')).toBeVisible();
	await expect(takeBack(page)).toBeHidden();
	expect([...(await namesOnCards(page))]).toEqual([undefined]);
	expect(told.filter((text) => !/ERR_|Failed to load resource/.test(text))).toEqual([]);
});

test('how firmly to remember is chosen, and all questions follow', async ({ page, startSite }) => {
	const site = await startSite();
	await page.goto(`${site.url}settings`);
	await restore(page, await backupOfLearner(40, 4));
	const before = await dueDates(page);
	await page.getByLabel('Remember').selectOption('0.95');
	await expect(page.getByText('95 times in 100')).toBeVisible();
	const after = await dueDates(page);
	const isSooner = [...after].map(([card, dueAt]) => dueAt < (before.get(card) ?? 0));
	// All but those that were missed last: they come back within the hour either way.
	expect(isSooner.filter(Boolean).length).toBeGreaterThan(0.9 * after.size);
	await page.reload();
	await expect(page.getByLabel('Remember')).toHaveValue('0.95');
});

async function restore(page: Page, text: string): Promise<void> {
	const buffer = Buffer.from(text);
	const file = { name: 'attache-backup.jsonl', mimeType: 'application/json', buffer };
	await page.getByLabel('Restore from a file').setInputFiles(file);
	const preview = page.getByRole('region', { name: 'What restoring would change' });
	await preview.getByRole('button', { name: 'Restore' }).click();
	// Answers are added in many small steps: what comes next must not break them off.
	await expect(page.getByText(/^Restored: [\d,]+ answers? added/)).toBeVisible({ timeout: 60_000 });
}

const storedParts = (page: Page) =>
	page.evaluate(async () => {
		const names = (await caches.keys()).filter((name) => name.startsWith('attache-parts-'));
		const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return keys.flat().map(({ url }) => url.includes('fsrs_browser'));
	});

async function dueDates(page: Page): Promise<Map<unknown, number>> {
	return new Map((await rows(page, 'cards')).map(({ id, dueAt }) => [id, dueAt as number]));
}
