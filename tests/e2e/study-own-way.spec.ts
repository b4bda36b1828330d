import { expect } from '@playwright/test';
import {
	answer,
	button,
	currentItem,
	decide,
	firstArticle,
	goOn,
	itemsOf,
	plantQuiz,
	rows,
	stemOf,
	untilStored,
	verdictOf
} from './reader.ts';
import { test } from './site.ts';

const typed = itemsOf(firstArticle).filter(({ interaction }) => interaction === 'text-entry');
const choices = itemsOf(firstArticle).filter(({ interaction }) => interaction === 'choice');

test('a question is put off by a key, taken back by Undo, put off again, and not asked after a reload', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	await page.goto(site.url);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await plantQuiz(page, choices.slice(0, 2));
	await page.goto(`${site.url}study?article=${firstArticle}`);
	const first = await currentItem(page);
	await untilStored(page);
	await page.keyboard.press('n');
	await expect(stemOf(page)).not.toHaveText(first.wordings[0] ?? '');
	await expect(
		page.getByRole('status').filter({ hasText: 'It comes back on your next day' })
	).toBeAttached();
	await page.keyboard.press('u');
	const shown = async () => (await currentItem(page)).id;
	await expect.poll(shown).toBe(first.id);
	await button(page, 'Not today').click();
	await expect.poll(shown).not.toBe(first.id);
	const second = await currentItem(page);
	await page.reload();
	await expect.poll(shown).toBe(second.id);
	expect(await rows(page, 'reviews')).toEqual([]);
	await page.goto(`${site.url}questions`);
	await expect(page.getByText(/^put off on .* comes back by itself on /)).toBeVisible();
	await button(page, 'Take it back').click();
	await expect(page.getByText('It may be asked again.')).toBeVisible();
});

test('an answer that the reader insists on is kept, is right the next time, and can be taken back', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	await page.goto(site.url);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await plantQuiz(page, typed.slice(0, 1));
	await page.goto(`${site.url}study?article=${firstArticle}`);
	await answer(page, false);
	await decide(button(page, 'I was right'), button(page, 'Always accept it'));
	await button(page, 'Always accept it').click();
	await expect(page.getByText(/counts as right from now on/)).toBeVisible();
	expect(await goOn(page)).toBe(false);
	await plantQuiz(page, typed.slice(0, 1));
	await page.goto(`${site.url}study?article=${firstArticle}`);
	await page.getByRole('textbox').fill('1066 quite wrong');
	await decide(button(page, 'Check'), verdictOf(page));
	await expect(verdictOf(page)).toHaveText(/^\s*Right/);
	await page.goto(`${site.url}questions`);
	await expect(page.getByRole('heading', { name: 'Answers you count as right' })).toBeVisible();
	await button(page, 'Take back “1066 quite wrong”').click();
	await expect(page.getByText('It counts as wrong again.')).toBeVisible();
});
