import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
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
import { test } from './site.ts';
import { go, openQuiz } from './teacher.ts';
import { plantClass, quizOn } from './planted-class.ts';

const widths = [320, 390, 1280];
const themes = ['light', 'dark'] as const;

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

test('a class, its paper and its report', async ({ page, startSite }) => {
	const site = await startSite();
	const found = finder(page);
	const quiz = quizOn('00000006', [firstArticle], 6);
	await page.goto(`${site.url}class/rosters`);
	await found('no classes', page.getByRole('button', { name: 'Save the class' }));
	await page.getByLabel('Name of the class').fill('10b');
	await page.getByLabel(/^Students/).fill('Ada\nBen');
	await page.getByRole('button', { name: 'Save the class' }).click();
	await page.getByText('Extra time or help').first().click();
	await found('a class', page.getByRole('checkbox', { name: 'Large print' }).first());
	await plantClass(page, { quizzes: [quiz] });
	await page.goto(`${site.url}class/${quiz.id}/report`);
	await found('report, empty', page.getByText('No sheet has come in yet'));
	await page.goto(`${site.url}class/${quiz.id}/report/enter`);
	await page.getByLabel('Seat 1, question 1', { exact: true }).fill('b');
	await page.getByLabel('Seat 1, question 1', { exact: true }).press('Enter');
	await found('paper being typed in', page.getByText('All saved.'));
	await page.getByRole('link', { name: 'To the report' }).click();
	await page.locator('summary').first().click();
	await found('report', page.getByRole('heading', { name: 'Teach this again' }));
	await page.goto(`${site.url}class/${quiz.id}/print`);
	for (const name of ['Quiz', 'Answer sheets', 'Key', 'Flashcards', 'Who said it', 'Timeline']) {
		await page.getByRole('radio', { name, exact: true }).check();
		await found(`print, ${name}`, page.getByRole('button', { name: 'Print', exact: true }));
	}
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

test('a lesson on one screen, and the cards to print', async ({ page, startSite }) => {
	test.slow();
	const site = await startSite();
	const found = finder(page);
	await openQuiz(page, site, ['choice', 'order', 'match', 'text-entry', 'select-text']);
	const main = page.getByRole('main');
	await page.getByRole('radio', { name: 'By cards' }).check();
	await found('show, by cards', page.getByRole('button', { name: 'Begin' }));
	await page.getByRole('button', { name: 'Begin' }).click();
	await found('think', main);
	await go(page, 'Vote');
	await found('cards without a camera', page.getByRole('alert'));
	await page.getByRole('button', { name: 'Count hands instead' }).click();
	await page.locator('.hands input').first().fill('5');
	await page.locator('.hands input').nth(1).fill('5');
	await page.locator('.hands input').nth(2).fill('5');
	await found('hands', page.locator('.hands'));
	await go(page, 'The votes are in');
	await found('closed', page.locator('.advice'));
	await go(page, 'Talk to your neighbour');
	await page.getByRole('button', { name: 'Timer' }).click();
	await found('discuss, with a timer', page.getByRole('group', { name: 'Timer' }));
	await go(page, 'Vote again');
	await page.locator('.hands input').first().fill('9');
	await page.locator('.hands input').first().blur();
	await go(page, 'Before and after');
	await found('shift', page.locator('.bars').first());
	await go(page, 'The answer');
	await found('answer', page.locator('.options > .key'));
	await go(page, 'The evidence');
	await found('evidence', page.locator('mark').first());
	for (const asked of ['order', 'match', 'typed']) {
		await go(page, 'Think for yourself');
		await go(page, 'The answer');
		await found(`${asked}, answered`, page.locator('.solved'));
		await go(page, 'Who had it?');
		await go(page, 'The evidence');
	}
	await go(page, 'Think for yourself');
	await page.keyboard.press('?');
	await found('keys of the room', page.getByRole('dialog'));
	await page.keyboard.press('Escape');
	for (const phase of ['Vote', 'The votes are in', 'The answer', 'The evidence', 'The end'])
		await go(page, phase);
	await found('end', page.locator('.results'));
	await page.getByRole('button', { name: 'Close' }).click();
	await found('lessons before', page.getByRole('heading', { name: 'Lessons before' }));
	await page.goto(`${site.url}class/cards`);
	await found('answer cards', page.getByRole('img', { name: 'Answer card 1', exact: true }));
});

/** One item of every interaction. */
function ofEach(): Item[] {
	const wanted = ['choice', 'text-entry', 'order', 'match', 'select-text'] as const;
	return wanted.flatMap(
		(one) => itemsOf(firstArticle).find(({ interaction }) => interaction === one) ?? []
	);
}

/** Waits for `shown`, then lets axe look at it in both themes and at every width. */
function finder(page: Page) {
	// There are no frames, for which axe would open a page of its own each time: three times as quick.
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
	return async (screen: string, shown: ReturnType<Page['locator']>) => {
		await expect(shown).toBeVisible();
		for (const colorScheme of themes) {
			await page.emulateMedia({ colorScheme });
			for (const width of widths) {
				await page.setViewportSize({ width, height: 800 });
				const { violations } = await axe.analyze();
				const where = `${screen}, ${colorScheme}, ${width} px`;
				const told = violations.flatMap(({ id, nodes }) =>
					nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary}`)
				);
				expect.soft(told, where).toEqual([]);
				const isTooWide = await page.evaluate(
					() => document.documentElement.scrollWidth > document.documentElement.clientWidth
				);
				expect.soft(isTooWide, `${where}: scrolls sideways`).toBe(false);
			}
			expect(await page.evaluate(darkness), `${screen} is ${colorScheme}`).toBe(colorScheme);
		}
	};
}

/** Runs in the page. */
function darkness(): string {
	const [red = 255] =
		getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g) ?? [];
	return Number(red) < 128 ? 'dark' : 'light';
}
