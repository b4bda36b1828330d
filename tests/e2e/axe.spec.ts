import { expect } from '@playwright/test';
import type { Item } from '#lib/items/schema.ts';
import {
	answer,
	continueOf,
	decide,
	finished,
	firstArticle,
	goOn,
	itemsOf,
	plantQuiz,
	stemOf,
	untilStored
} from './reader.ts';
import { plantLog } from './planted-log.ts';
import { finder } from './axe-finder.ts';
import { test } from './site.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ reducedMotion: 'reduce' }); // a fading text has no contrast

test('the screens around the questions', async ({ page, startSite }) => {
	const site = await startSite();
	const found = finder(page);
	await page.goto(site.url);
	await untilStored(page);
	await expect(page.getByText('works offline')).toBeVisible();
	await found('home, first visit', page.getByRole('link', { name: 'Read' }));
	await page.goto(`${site.url}library`);
	await found('library', page.getByRole('link', { name: /NATO/ }).first());
	await page.goto(`${site.url}settings`);
	await expect(page.getByText('Possible after')).toBeVisible();
	await found('settings', page.getByRole('button', { name: /Delete everything/ }));
	await page.getByRole('button', { name: /Delete everything/ }).click();
	await found('delete everything', page.getByRole('dialog'));
	await page.keyboard.press('Escape');
	for (const words of ['What can happen to it?', 'What the columns mean'])
		await page.getByText(words).click();
	await found('settings, told in full', page.getByText('when it was answered: ISO 8601, in UTC'));
	await page.goto(`${site.url}restore`);
	await found('restore from a backup', page.getByRole('heading', { level: 1 }));
	await page.evaluate(() => {
		localStorage.setItem('attache:answers', JSON.stringify({ answers: 312, at: Date.now() }));
	});
	await page.goto(site.url);
	await found('answers lost', page.getByRole('heading', { name: /gone from this browser/ }));
	await page.getByRole('button', { name: 'Begin again without it' }).click();
	await page.goto(`${site.url}about`);
	await found('about', page.getByRole('heading', { level: 1 }));
	await page.goto(`${site.url}about/licences`);
	await found('licences', page.getByRole('heading', { level: 1 }));
	await page.goto(`${site.url}no/such/page`);
	await found('unknown address', page.getByRole('heading', { name: 'Nothing is filed here' }));
	await page.goto(`${site.url}study?article=none`);
	await found('unknown article', page.getByRole('heading', { level: 1 }));
});

test('the reader and a backup', async ({ page, startSite }) => {
	const site = await startSite();
	const found = finder(page);
	const [item] = ofEach();
	const { start = 0, end = 0 } = item?.evidence[0] ?? {};
	await page.goto(`${site.url}article/${firstArticle}`);
	await found('reader', page.getByRole('link', { name: 'Ask me about this' }));
	await page.getByRole('button', { name: 'Text size and font' }).click();
	await found('text size and font', page.getByRole('dialog'));
	await page.goto(`${site.url}article/${firstArticle}?evidence=${start}-${end}&from=study`);
	await found('reader with evidence', page.locator('mark').first());
	await page.goto(`${site.url}article/${firstArticle}?evidence=junk`);
	await found('reader with a bad address', page.getByText('nothing is marked'));

	await page.goto(`${site.url}settings`);
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Back up to a file' }).click();
	const file = await (await downloading).path();
	await page.getByLabel('Restore from a file').setInputFiles(file);
	await found('restore', page.getByRole('region', { name: 'What restoring would change' }));
	await page.goto(site.url);
	await found('home, begun', page.getByRole('heading', { name: 'Library' }));
});

test('memory, empty and full', async ({ page, startSite }) => {
	const site = await startSite();
	const found = finder(page);
	await page.goto(`${site.url}memory`);
	await untilStored(page);
	await found('memory, empty', page.getByText(/Nothing to show yet/));
	await plantLog(page);
	await page.goto(`${site.url}memory`);
	await expect(page.getByRole('rowheader').first()).toBeVisible();
	await page.evaluate(() =>
		document.querySelectorAll('details').forEach((details) => (details.open = true))
	);
	await found('memory', page.getByRole('heading', { name: 'What you know' }));
});

test('a question of every interaction, its verdict right and wrong', async ({
	page,
	startSite
}) => {
	test.slow();
	const site = await startSite();
	const found = finder(page);
	await page.goto(site.url);
	await untilStored(page);
	await plantQuiz(page, ofEach());
	await page.goto(`${site.url}study?article=${firstArticle}`);
	for (const { interaction } of ofEach()) {
		await found(`${interaction}, asked`, stemOf(page));
		await answer(page, false);
		await found(`${interaction}, wrong`, continueOf(page));
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect(stemOf(page)).toBeVisible();
		await expect(continueOf(page)).toBeHidden();
		await answer(page, interaction !== 'choice');
		if (interaction !== 'choice') await found(`${interaction}, right`, continueOf(page));
		await goOn(page);
	}
	await answer(page, true);
	await found('choice, right', continueOf(page));
	await goOn(page);
	await found('summary', finished(page));
});

test('cards, the keys, a rest', async ({ page, startSite }) => {
	const site = await startSite();
	const found = finder(page);
	await page.goto(site.url);
	await untilStored(page);
	await plantQuiz(page, itemsOf(firstArticle).slice(0, 11));
	await page.goto(`${site.url}study?article=${firstArticle}&as=cards`);
	const show = page.getByRole('button', { name: 'Show the answer' });
	const good = page.getByRole('button', { name: /^Good/ });
	await found('card', show);
	await page.keyboard.press('?');
	await found('keys', page.getByRole('dialog', { name: 'Keys' }));
	await page.keyboard.press('Escape');
	await decide(show, good);
	await found('card, turned over', good);
	for (let turned = 1; ; turned++) {
		await decide(good, good, false);
		if (turned === 10) break;
		await decide(show, good);
	}
	await found('rest', page.getByRole('button', { name: 'Go on' }));
});

test('where nothing can be saved', async ({ page, startSite }) => {
	const site = await startSite();
	const found = finder(page);
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('switched off', 'SecurityError');
		};
	});
	await page.goto(`${site.url}study?article=${firstArticle}`);
	await found('no storage', page.getByRole('heading', { level: 1 }));
});

/** One item of every interaction. */
function ofEach(): Item[] {
	const wanted = ['choice', 'text-entry', 'order', 'match', 'select-text'] as const;
	return wanted.flatMap(
		(one) => itemsOf(firstArticle).find(({ interaction }) => interaction === one) ?? []
	);
}
