import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import {
	answer,
	button,
	currentItem,
	finished,
	firstArticle,
	goOn,
	itemsOf,
	plain,
	plantQuiz,
	put,
	rows,
	stemOf,
	verdictOf
} from './reader.ts';
import { type Site, test } from './site.ts';

const sheet = (page: Page) => page.getByRole('dialog');
const choices = itemsOf(firstArticle)
	.filter(({ kind, asked }) => kind === 'choice' && asked === 'agent')
	.slice(0, 4);

/** A quiz of known questions, so that each test knows what comes next. */
async function start(page: Page, site: Site): Promise<void> {
	await page.goto(site.url);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await plantQuiz(page, choices);
	await page.goto(`${site.url}study?article=${firstArticle}`);
	await expect(stemOf(page)).toBeVisible();
}

const questions = (page: Page, site: Site) => page.goto(`${site.url}questions`);
const due = (page: Page) => rows(page, 'flags');

test('a question flagged in two taps is gone from the session, after a reload, and from what is due', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	await start(page, site);
	const flagged = await currentItem(page);
	await button(page, 'Something wrong?').click();
	await expect(sheet(page)).toBeVisible();
	await expectAccessible(page);
	await button(page, 'It is unclear').click();
	await expect(sheet(page)).toBeHidden();
	await expect(page.getByText('Flagged, left out')).toBeVisible();
	expect((await currentItem(page)).id).not.toBe(flagged.id);
	expect(await due(page)).toMatchObject([{ itemId: flagged.id, reason: 'unclear' }]);

	await page.reload();
	const asked = new Set<string>();
	do asked.add((await answer(page, true)).id);
	while (await goOn(page));
	expect([...asked].sort()).toEqual(
		choices
			.map(({ id }) => id)
			.filter((id) => id !== flagged.id)
			.sort()
	);
});

test('Undo asks a flagged question again; so does the list in the settings', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	await start(page, site);
	const first = await currentItem(page);
	await page.keyboard.press('f');
	await expect(sheet(page)).toBeVisible();
	await button(page, 'It is badly worded').click();
	await expect(stemOf(page)).not.toHaveText(plain(first.wordings[0] ?? ''));
	await button(page, 'Undo').click();
	await expect(stemOf(page)).toHaveText(plain(first.wordings[0] ?? ''));
	expect(await due(page)).toEqual([]);

	await answer(page, false);
	await page.keyboard.press('f');
	await button(page, 'The answer marked right is wrong').click();
	await expect(page.getByText('Flagged: not asked again')).toBeVisible();
	await expect(button(page, 'Continue not asked again')).toBeVisible();
	await expect(verdictOf(page)).toBeVisible();

	await page.goto(`${site.url}settings`);
	await page.getByRole('link', { name: /Flagged and edited questions \(1\)/ }).click();
	await expect(page.getByText(first.wordings[0] ?? '')).toBeVisible();
	await expectAccessible(page);
	await button(page, 'Ask it again').click();
	await expect(page.getByText('It may be asked again.')).toBeVisible();
	expect(await due(page)).toEqual([]);
	await button(page, 'Undo').click();
	await expect(button(page, 'Ask it again')).toBeVisible();
	expect(await due(page)).toHaveLength(1);
});

test('an edit is asked in the reader’s words, survives a reload, and gives way to the original', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	await start(page, site);
	const item = await answer(page, true);
	await page.keyboard.press('e');
	const question = page.getByLabel('Question', { exact: true });
	await expect(question).toHaveValue(item.wordings[0] ?? '');
	await expectAccessible(page);
	await question.fill(' ');
	await button(page, 'Save').click();
	await expect(page.getByText('This cannot be left empty.')).toBeVisible();
	await expect(question).toBeFocused();
	await question.fill('My own question?');
	await page.getByLabel('Right answer').fill('My own answer');
	await button(page, 'Save').click();
	await expect(sheet(page)).toBeHidden();
	await expect(stemOf(page)).toHaveText('My own question?');
	await expect(verdictOf(page)).toHaveText(/Right/);
	await page.reload();
	await expect(stemOf(page)).toHaveText('My own question?');
	await expect(verdictOf(page)).toHaveText(/Right/);
	await button(page, 'Undo').click();
	await expect(button(page, 'My own answer')).toBeVisible();

	await questions(page, site);
	await expect(page.getByText('My own answer')).toBeVisible();
	await expectAccessible(page);
	await button(page, 'Back to the original').click();
	await expect(page.getByText('The original is back.')).toBeVisible();
	await page.goto(`${site.url}study?article=${firstArticle}`);
	await expect(stemOf(page)).toHaveText(plain(item.wordings[0] ?? ''));
});

test('a question that the library changed under an edit is shown in both versions', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	const [item] = choices;
	await page.goto(site.url);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await put(page, 'edits', {
		itemId: item?.id,
		articleId: item?.articleId,
		editedAt: Date.now(),
		base: { 'wording.0': 'An older question?', rationale: item?.rationale },
		changes: { 'wording.0': 'My question?' }
	});
	await questions(page, site);
	await expect(page.getByRole('heading', { name: 'Yours or the new one?' })).toBeVisible();
	await expect(page.getByText('My question?')).toBeVisible();
	await expect(page.getByText(item?.wordings[0] ?? '', { exact: true })).toBeVisible();
	await expectAccessible(page);
	await button(page, 'Keep mine').click();
	await expect(page.getByRole('heading', { name: 'Edited', exact: true })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Yours or the new one?' })).toBeHidden();
	await expect(page.getByText('My question?')).toBeVisible();
});

test('the flags can be saved as a file for the library’s keeper', async ({ page, startSite }) => {
	const site = await startSite();
	await start(page, site);
	const item = await currentItem(page);
	await button(page, 'Something wrong?').click();
	await button(page, 'Something else …').click();
	await page.getByLabel('In your words, if you like').fill('Which "talks", exactly?');
	await button(page, 'Flag it').click();
	await expect(sheet(page)).toBeHidden();
	await questions(page, site);
	const json = await saved(page, 'Save as JSON');
	const csv = await saved(page, 'Save as CSV');
	const { format, flags } = JSON.parse(json.text) as { format: string; flags: unknown[] };
	expect(format).toBe('attache/flags');
	expect(flags).toEqual([
		{
			item: item.id,
			wording: item.wordings[0],
			reason: 'other',
			note: 'Which "talks", exactly?',
			article: firstArticle,
			appVersion: expect.stringMatching(/^\w{6,}/) as unknown,
			flaggedAt: expect.stringMatching(/^\d{4}-/) as unknown
		}
	]);
	expect(json.name).toMatch(/^attache-flags-\d{4}-\d\d-\d\d\.json$/);
	expect(csv.text).toContain(`${item.id},`);
	expect(csv.text).toContain('"Which ""talks"", exactly?"');
});

test('why a question is asked is told on request', async ({ page, startSite }) => {
	const site = await startSite();
	await start(page, site);
	const item = await answer(page, false);
	await page.getByText('Why this question?').click();
	await expect(page.getByRole('heading', { name: 'It rests on' })).toBeVisible();
	await expect(page.getByText('Asked once so far, not right yet.')).toBeVisible();
	for (const { text } of item.distractors)
		await expect(page.locator('.checks')).toContainText(plain(text));
	await expectAccessible(page);
});

test('a question that is not answered keeps its answer to itself', async ({ page, startSite }) => {
	const site = await startSite();
	await start(page, site);
	await page.keyboard.press('e');
	await page.keyboard.press('f');
	await expect(sheet(page)).toBeVisible();
	await expect(button(page, 'The answer marked right is wrong')).toBeHidden();
	await page.keyboard.press('Escape');
	await expect(sheet(page)).toBeHidden();
	await expect(finished(page)).toBeHidden();
	await expect(stemOf(page)).toBeVisible();
});

/** What a button hands the browser to save. */
async function saved(page: Page, name: string): Promise<{ name: string; text: string }> {
	const saving = page.waitForEvent('download');
	await button(page, name).click();
	const download = await saving;
	return {
		name: download.suggestedFilename(),
		text: readFileSync(await download.path(), 'utf8')
	};
}
