/** The memory screen, from an empty log and from one that is known row by row. */
import { expect, type Page } from '@playwright/test';
import { plantLog, plantedItems as items } from './planted-log.ts';
import { answer, failuresOf, firstArticle, untilStored } from './reader.ts';
import { test } from './site.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('a newcomer is told what will stand here', async ({ page, startSite }) => {
	const site = await startSite();
	const failures = failuresOf(page);
	await page.goto(site.url);
	await page.getByRole('link', { name: 'Memory' }).click();
	await expect(title(page)).toHaveText('Memory');
	await expect(page.getByText(/Nothing to show yet/)).toBeVisible();
	await page.getByRole('link', { name: 'Go to Today' }).click();
	await expect(page.getByRole('link', { name: 'Ask me' })).toBeVisible();
	expect(failures).toEqual([]);
});

test('a first answer is shown, and nothing is claimed that one answer cannot bear', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	await page.goto(`${site.url}study?article=${firstArticle}`);
	await answer(page, true);
	await page.goto(`${site.url}memory`);
	await expect(title(page)).toHaveText('About 1 of 1 question');
	await expect(page.getByText(/^Too few to say yet: 0 questions came back/)).toBeVisible();
	await expect(page.getByText(/With “Ask how sure I am”/)).toBeVisible();
	await expect(page.getByText(/^1 question comes back in the next 30 days/)).toBeVisible();
});

test('figures, drawings and their tables agree with the log', async ({ page, startSite }) => {
	const site = await startSite();
	const failures = failuresOf(page);
	await page.goto(site.url);
	await untilStored(page);
	const { answers, cards } = await plantLog(page);
	await page.goto(`${site.url}memory`);
	await expect(title(page)).toHaveText(new RegExp(`^About \\d+ of ${cards} questions$`));
	await expect(page.getByText(`Reckoned from ${answers} answers on this device.`)).toBeVisible();

	const remembered = page.getByRole('region', { name: 'Remembered, and expected' });
	await expect(remembered).toContainText('you remembered 92 % of the 24 questions that came back');
	await remembered.getByText('As a table').click();
	const cells = await remembered.getByRole('row').allInnerTexts();
	const counts = cells.slice(1).map((row) => row.split('\t').map(Number));
	expect(counts.reduce((sum, [, count = 0]) => sum + count, 0)).toBe(24);
	expect(counts.reduce((sum, [, , hits = 0]) => sum + hits, 0)).toBe(22);

	const sure = page.getByRole('region', { name: 'How sure, and how right' });
	await expect(sure).toContainText('When you were sure, you were right 92 % of the time.');
	await sure.getByText('As a table').click();
	await expect(sure.getByRole('row', { name: /^Sure/ })).toContainText('24');
	await expect(sure.getByRole('row', { name: /^Guess/ })).toContainText('too few');

	const hard = page.getByRole('region', { name: 'What will not stay' });
	await expect(hard.getByRole('listitem')).toHaveCount(1);
	await expect(hard).toContainText('missed 3 of 3 times');
	await expect(hard).toContainText(items[0]?.wordings[0] ?? '');

	const time = page.getByRole('region', { name: 'Time' });
	await expect(time).toContainText('In the last 30 days: 6 min on 3 days, about 2 min each.');

	const forecast = page.getByRole('region', { name: 'What comes back when' });
	await forecast.getByText('As a table').click();
	const due = (await forecast.getByRole('row').allInnerTexts())
		.slice(1)
		.map((row) => Number(row.split('\t')[1]));
	expect(due).toHaveLength(30);
	const [told] = /^\d+/.exec((await forecast.locator('figcaption').innerText()).trim()) ?? [];
	expect(due.reduce((sum, count) => sum + count, 0)).toBe(Number(told));

	await hard.getByRole('link', { name: /^Show in article/ }).click();
	await expect(page.locator('mark').first()).toBeVisible();
	expect(failures).toEqual([]);
});

test('an actor is followed to the articles, by keyboard alone', async ({ page, startSite }) => {
	const site = await startSite();
	await page.goto(site.url);
	await untilStored(page);
	await plantLog(page);
	await page.goto(`${site.url}memory`);
	const known = page.getByRole('region', { name: 'What you know' });
	const first = known.getByRole('rowheader').first();
	await first.locator('summary').focus();
	await page.keyboard.press('Enter');
	await expect(first.getByRole('link', { name: 'Israel opens a mission at NATO' })).toBeVisible();
	await known.getByRole('radio', { name: 'Actors' }).focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(known.getByRole('rowheader')).toHaveText([/Israel opens a mission at NATO/]);
	await expect(known.getByRole('row').nth(1)).toContainText('of 12');
});
