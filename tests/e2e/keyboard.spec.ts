import { expect, type Locator, type Page } from '@playwright/test';
import type { Item } from '#lib/items/schema.ts';
import {
	answerTo,
	button,
	continueOf,
	currentItem,
	firstArticle,
	itemsOf,
	plain,
	plantQuiz,
	put,
	stemOf,
	untilStored,
	verdictOf
} from './reader.ts';
import { expectAccessible } from './accessible.ts';
import { test } from './site.ts';

// No test here touches a pointer.

test('the whole way by keyboard alone: home, quiz, proof and back, undo, summary', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	await page.goto(site.url);
	await untilStored(page);
	await plantQuiz(page, oneOfEach());
	await put(page, 'begun', { articleId: firstArticle, begunAt: 0 });
	await page.reload();

	await tabTo(page, page.getByRole('link', { name: 'Go on' }));
	await page.keyboard.press('Enter');
	await expect(stemOf(page)).toBeVisible();
	await expect(stemOf(page).or(page.getByRole('textbox'))).toBeFocused();

	const first = await answerByKeys(page, false);
	await expect(verdictOf(page)).toBeFocused();
	await toTheProofAndBack(page);
	await pressUntil(page, 'u', verdictOf(page), false);
	expect((await currentItem(page)).id).toBe(first.id);

	const asked: string[] = [];
	do asked.push((await answerByKeys(page, true)).interaction);
	while (await goOnByKeys(page));
	expect(new Set(asked).size).toBe(5);

	const end = page.getByRole('heading', { level: 1 });
	await expect(end).toBeFocused();
	await expect(end).toHaveText(`All ${asked.length} questions right.`);
	await tabTo(page, page.getByRole('link', { name: 'Back to today' }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
});

test('cards by keyboard: Space turns, 1 and 2 rate, Ctrl+Z takes back, ? explains', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	await page.goto(`${site.url}study?article=${firstArticle}&as=cards`);
	const good = page.getByRole('button', { name: /^Good/ });
	const left = page.getByRole('progressbar', { name: 'Answered so far' });
	await expect(stemOf(page)).toBeVisible();

	await pressUntil(page, '?', page.getByRole('dialog', { name: 'Keys' }));
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();

	await pressUntil(page, 'Space', good);
	await pressUntil(page, '2', good, false);
	await expect(left).toHaveJSProperty('value', 1);
	await pressUntil(page, 'Enter', good);
	await pressUntil(page, '1', good, false);
	await expect(left).toHaveJSProperty('value', 2);
	await page.keyboard.press('Control+z');
	await expect(left).toHaveJSProperty('value', 1);
	await page.keyboard.press('Control+z');
	await expect(left).toHaveJSProperty('value', 0);
	await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('with single keys switched off a digit does nothing, and Tab and Enter still do', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	await page.goto(`${site.url}settings`);
	const single = page.getByRole('checkbox', { name: /Single keys/ });
	await tabTo(page, single);
	await page.keyboard.press('Space');
	await expect(single).not.toBeChecked();

	await page.goto(`${site.url}study?article=${firstArticle}`);
	await plantQuiz(page, itemsOf(firstArticle).filter(isChoice).slice(0, 2));
	await page.reload();
	await expect(stemOf(page)).toBeVisible();
	const item = await currentItem(page);
	for (const key of ['1', '2', 'u', 'a', '?']) await page.keyboard.press(key);
	await expect(verdictOf(page)).toBeHidden();
	await expect(page.getByRole('dialog')).toBeHidden();
	await tabTo(page, button(page, item.key.text));
	await pressUntil(page, 'Enter', verdictOf(page));
	await expect(verdictOf(page)).toHaveText(/^\s*Right/);
});

test('Enter and a figure are given to other keys, a key that is taken is refused with a word, and both hold while studying', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	await page.goto(`${site.url}settings`);
	const turn = page.getByRole('button', { name: /^Show the answer, continue/ });
	const said = (words: string) => page.getByRole('status').filter({ hasText: words });
	await tabTo(page, turn);
	await page.keyboard.press('Enter');
	await page.keyboard.press('u');
	await expect(said('U already stands for “Undo the last answer”')).toBeVisible();
	await page.keyboard.press('Enter');
	await page.keyboard.press('j');
	await expect(said('J now stands for “Show the answer, continue”.')).toBeVisible();
	await tabTo(page, page.getByText('Keys of the answers'));
	await page.keyboard.press('Enter');
	await tabTo(page, page.getByRole('button', { name: /^Answer 2/ }));
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowRight');
	await expect(said('→ now stands for')).toBeVisible();
	await expectAccessible(page);

	await page.goto(`${site.url}study?article=${firstArticle}&as=cards`);
	const good = page.getByRole('button', { name: /^Good/ });
	const left = page.getByRole('progressbar', { name: 'Answered so far' });
	await expect(stemOf(page)).toBeFocused();
	await page.keyboard.press('Enter');
	await pressUntil(page, 'j', good);
	await page.keyboard.press('2');
	await pressUntil(page, 'ArrowRight', good, false);
	await expect(left).toHaveJSProperty('value', 1);
	await expect(page.getByText(/^Good · in /)).toBeVisible();
	await page.keyboard.press('u');
	await expect(left).toHaveJSProperty('value', 0);
	await expect(page.getByText(/^Good · in /)).toBeHidden();
});

const isChoice = ({ interaction }: Item) => interaction === 'choice';

/** One item of every interaction, a choice first. */
function oneOfEach(): Item[] {
	const items = itemsOf(firstArticle);
	return (['choice', 'text-entry', 'order', 'match', 'select-text'] as const).map((wanted) => {
		const found = items.find(({ interaction }) => interaction === wanted);
		if (!found) throw new Error(`no item to ${wanted}`);
		return found;
	});
}

async function answerByKeys(page: Page, right: boolean): Promise<Item> {
	const item = await currentItem(page);
	const { presses, typed } = answerTo(item, right);
	if (typed !== undefined) {
		await expect(page.getByRole('textbox')).toBeFocused();
		await page.keyboard.type(typed);
		await pressUntil(page, 'Enter', verdictOf(page));
	} else if (presses.length === 1) {
		await pressUntil(page, await digitOf(page, presses[0] ?? ''), verdictOf(page));
	} else {
		for (const name of presses.slice(0, -1)) await page.keyboard.press(await digitOf(page, name));
		await tabTo(page, button(page, presses.at(-1) ?? ''));
		await pressUntil(page, 'Enter', verdictOf(page));
	}
	await expect(verdictOf(page)).toHaveText(right ? /^\s*Right/ : /^\s*Not this time/);
	return item;
}

/** The place among the answers, which is the key to press. */
async function digitOf(page: Page, name: string): Promise<string> {
	const key = await button(page, name).getAttribute('data-key');
	expect(key, `a key for “${name}”`).toMatch(/^[1-9]$/);
	return key ?? '';
}

async function goOnByKeys(page: Page): Promise<boolean> {
	await pressUntil(page, 'Enter', continueOf(page), false);
	const end = page.getByText('Quiz finished');
	await expect(stemOf(page).or(end)).toBeVisible();
	return !(await end.isVisible());
}

async function toTheProofAndBack(page: Page): Promise<void> {
	const verdict = plain(await verdictOf(page).innerText());
	await page.keyboard.press('a');
	await expect(page.locator('mark').first()).toBeFocused();
	await expect(page.locator('mark').first()).toBeInViewport();
	const back = page
		.getByRole('navigation', { name: 'Question' })
		.getByRole('link', { name: 'Back to the question' });
	await tabTo(page, back);
	await page.keyboard.press('Enter');
	await expect(verdictOf(page)).toHaveText(new RegExp(verdict.replace(/[.?()]/g, '\\$&')));
}

/** Presses Tab until the focus is there, as a person would; and it can be seen there. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
	await expect(wanted).toBeEnabled();
	for (let presses = 0; presses < 150; presses++) {
		if (await wanted.evaluate((node) => node === document.activeElement)) {
			await expect(wanted).toBeInViewport();
			return;
		}
		await page.keyboard.press('Tab');
	}
	throw new Error('Tab never arrives there');
}

/** Presses again while nothing happens: a press within 350 ms of the last one counts as a slip. */
async function pressUntil(page: Page, key: string, shows: Locator, isShown = true): Promise<void> {
	await expect(async () => {
		if ((await shows.isVisible()) !== isShown) await page.keyboard.press(key);
		await expect(shows).toBeVisible({ visible: isShown, timeout: 400 });
	}).toPass({ intervals: [50], timeout: 10_000 });
}
