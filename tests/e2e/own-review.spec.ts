/** Looking an own article over: accept, reject, mend, merge, undo; nothing is lost; then it is studied. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { apply } from '#lib/article/edit/apply.ts';
import type { Operation } from '#lib/article/edit/operation.ts';
import type { Article, Fact } from '#lib/article/schema.ts';
import { generateItems } from '#lib/items/generate.ts';
import { entryOf, partRow, sumOf } from '#lib/store/own-rows.ts';
import { button, decide, finished, put, readArticle, rows, stemOf, untilStored } from './reader.ts';
import { test } from './site.ts';

const id = 'own-000102030405060708090a0b0c0d0e0f';
const waiting = [
	'turkey-joined',
	'nato-members',
	'netanyahu-announced',
	'steiner-delay',
	'geneva-talks'
];

/** As the analysis leaves it: most facts sure, some not; one actor taken for two. */
function analysed(): Article {
	const built = readArticle('israel-nato-2016');
	const facts = built.facts.map((fact): Fact => {
		const isOpen = waiting.includes(fact.id);
		return {
			...fact,
			status: isOpen ? 'proposed' : 'auto',
			confidence: isOpen ? 0.6 : 0.95,
			provenance: 'analyser'
		};
	});
	const own = { ...built, id, facts };
	const mentions = own.entities.find((e) => e.id === 'afp')?.mentions ?? [];
	const twoNames: Operation = {
		do: 'split',
		entity: 'afp',
		mentions: [mentions.length - 1],
		id: 'agence',
		name: 'Agence France-Presse'
	};
	return apply(own, twoNames).article ?? own;
}

const addressOf = (url: string) => `${url}own/${id}/review`;

async function open(page: Page, url: string, article = analysed()): Promise<void> {
	await page.goto(url);
	await untilStored(page);
	const own = { article, way: 'pasted', addedAt: Date.now(), changedAt: Date.now() } as const;
	await put(page, 'articleParts', partRow(id, 'article', own));
	await put(page, 'articles', entryOf(own, sumOf(article)));
	await page.goto(addressOf(url));
	await expect(statement(page)).toBeVisible();
}

const statement = (page: Page) => page.locator('#statement');
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const ready = (page: Page) => page.getByText(/\d+ left\s·\s+\d+ questions/);

/** The fact of this statement on screen, by the keys. */
async function show(page: Page, text: string): Promise<void> {
	for (let pressed = 0; pressed < 60; pressed++) {
		if ((await statement(page).textContent())?.includes(text)) return;
		const before = await page.getByText(/^Fact \d+ of/).textContent();
		const isLast = await page.getByRole('button', { name: 'Next fact' }).isDisabled();
		if (isLast) for (let back = 0; back < 60; back++) await page.keyboard.press('k');
		else await page.keyboard.press('j');
		await expect(page.getByText(/^Fact \d+ of/)).not.toHaveText(before ?? '');
	}
	throw new Error(`no fact says “${text}”`);
}

async function stored(page: Page): Promise<Article> {
	const parts = await rows(page, 'articleParts');
	const row = parts.find((part) => part['part'] === 'article');
	return (JSON.parse(String(row?.['json'])) as { article: Article }).article;
}
async function keptItems(page: Page): Promise<unknown> {
	const parts = await rows(page, 'articleParts');
	const made = parts.find((part) => part['part'] === 'items');
	return made && (JSON.parse(String(made['json'])) as unknown);
}
const factOf = (article: Article, fact: string) => article.facts.find((one) => one.id === fact);

test('facts are accepted, rejected and mended, names merged, and all is kept', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	await open(page, site.url);
	await expect(ready(page)).toBeVisible();

	await show(page, 'Turkey joined NATO');
	await expect(page.getByText(/^Accepted, it gives \d+ question/)).toBeVisible();
	await press(page, 'Accept');
	await show(page, 'NATO had 28');
	await press(page, 'Reject');
	await expect(page.getByRole('status')).toContainText('Rejected: “NATO had 28');
	await show(page, 'continued talks');
	await press(page, 'Accept');

	await show(page, 'Tommy Steiner attributed the delay');
	await press(page, /^Who says it/);
	await press(page, /^Benjamin Netanyahu/);
	await expect(statement(page)).toHaveText(/^\s*Benjamin Netanyahu attributed the delay/);

	await show(page, 'announced on 4 May 2016');
	await press(page, /^When/);
	await page.getByLabel('Or write the date').fill('May 2016');
	await press(page, 'Use this');
	await expect(statement(page)).toContainText('announced in May 2016 that');

	await press(page, 'Names');
	await press(page, /^Agence France-Presse/);
	await page.getByText('The same as another name').click();
	await page.getByRole('dialog').getByRole('button', { name: /^AFP/ }).click();
	await expect(page.getByRole('status')).toContainText('are one now');
	await expect(page.getByRole('button', { name: /^Agence/ })).toBeHidden();

	await page.reload();
	await expect(statement(page)).toBeVisible();
	const kept = await stored(page);
	expect(kept.entities.some((entity) => entity.id === 'agence')).toBe(false);
	expect(factOf(kept, 'turkey-joined')?.status).toBe('confirmed');
	expect(factOf(kept, 'nato-members')?.status).toBe('rejected');
	expect(factOf(kept, 'steiner-delay')?.voice).toMatchObject({ speaker: 'benjamin-netanyahu' });
	expect(factOf(kept, 'netanyahu-announced')?.statement).toContain('in May 2016');

	// Undo reaches over the reload: the merge, the date, the speaker.
	await press(page, 'Undo');
	await press(page, 'Undo');
	await expect(statement(page)).toContainText('announced on 4 May 2016');
	await press(page, 'Undo');
	await expect(statement(page)).toHaveText(/^\s*Tommy Steiner attributed the delay/);
	await expect
		.poll(async () => (await stored(page)).entities.some((entity) => entity.id === 'agence'))
		.toBe(true);
});

test('a sensitive fact always asks, and a sentence of the text becomes a fact', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	await open(page, site.url);
	await show(page, 'ten Turkish activists');
	await expect(page.getByText('Sensitive: needs your word')).toBeVisible();

	await press(page, 'Text');
	const sentence = page.locator('[data-start]').first();
	const words = (await sentence.textContent()) ?? '';
	await sentence.click();
	await press(page, 'Add a fact');
	await expect(statement(page)).toHaveText(words.trim());
	await expect(page.getByText('Accepted', { exact: true })).toBeVisible();
	await page.reload();
	await expect.poll(async () => factOf(await stored(page), 'mine')?.statement).toBe(words.trim());
	await press(page, 'Undo');
	await expect.poll(async () => factOf(await stored(page), 'mine')).toBeUndefined();
});

test('all of it goes by the keys, and says what happened', async ({ page, startSite }) => {
	const site = await startSite();
	await open(page, site.url);
	const first = (await statement(page).textContent())?.trim() ?? '';
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.press('r');
	await expect(statement(page)).not.toHaveText(first);
	await expect(page.getByRole('status')).toContainText('Rejected');
	await expect(statement(page)).toBeFocused();
	await page.keyboard.press('u');
	await expect(statement(page)).toHaveText(first);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: /^Who says it/ })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog', { name: 'Who says it?' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.keyboard.press('a');
	await expect(page.getByRole('status')).toContainText('Accepted');
});

test('what was accepted gives the questions that are kept for study, and what was rejected none', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	await open(page, site.url);
	await show(page, 'Turkey joined NATO');
	await page.keyboard.press('a');
	await show(page, 'NATO had 28');
	await page.keyboard.press('r');
	await show(page, 'ten Turkish activists');
	await page.keyboard.press('a');
	await expect
		.poll(async () => factOf(await stored(page), 'activists-died')?.status)
		.toBe('confirmed');
	const items = generateItems(await stored(page));
	const study = page.getByRole('link', { name: 'Study it now' });
	await expect(study).toHaveAttribute('href', `/study?article=${id}`);

	const facts = new Set(items.flatMap(({ factIds }) => factIds));
	expect(facts).toContain('turkey-joined');
	expect(facts).toContain('activists-died');
	expect(facts).not.toContain('nato-members');
	// What the study screen asks is what is kept here, made of this very article.
	await expect.poll(() => keptItems(page)).toEqual(JSON.parse(JSON.stringify(items)));
});

test('a question that is left out is not asked', async ({ page, startSite }) => {
	const site = await startSite();
	const built = readArticle('israel-nato-2016');
	const facts = built.facts.filter((one) => ['turkey-joined', 'turkey-vetoed'].includes(one.id));
	await open(page, site.url, { ...built, id, facts, links: [] });
	await show(page, 'Turkey joined NATO');
	await expect(page.getByText('Gives 1 question', { exact: true })).toBeVisible();
	await page.keyboard.press('1');
	const back = page.getByRole('button', { name: /^Ask it after all: / });
	await expect(back).toBeFocused();
	await page.keyboard.press('u');
	await press(page, 'Leave out: In which year did Turkey join NATO?');
	await expect(page.getByText('Gives no question · 1 left out', { exact: true })).toBeVisible();
	await expect(page.getByText(/None left\s·\s+2 questions/)).toBeVisible();
	await expect.poll(async () => (await stored(page)).leftOut?.length).toBe(1);
	await page.reload();
	await show(page, 'Turkey joined NATO');
	await expect(back).toBeVisible();
	await page.goto(`${site.url}study?article=${id}&as=cards`);
	const good = page.getByRole('button', { name: /^Good/ });
	do {
		await expect(stemOf(page)).toHaveText(/Which country vetoed|True or false/);
		await decide(button(page, 'Show the answer'), good);
		await decide(good, good, false);
		await expect(stemOf(page).or(finished(page)).first()).toBeVisible();
	} while (!(await finished(page).isVisible()));
});

test.describe('for everybody', () => {
	test.describe.configure({ timeout: 120_000 });
	test.use({ reducedMotion: 'reduce' });

	test('every view passes axe, light and dark, at three widths', async ({ page, startSite }) => {
		const site = await startSite();
		await open(page, site.url);
		const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
		const sound = async (screen: string) => {
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				for (const width of [320, 390, 1280]) {
					await page.setViewportSize({ width, height: 844 });
					const { violations } = await axe.analyze();
					const told = violations.flatMap(({ id: rule, nodes }) =>
						nodes.map(
							({ target, failureSummary }) => `${rule}: ${String(target)} ${failureSummary}`
						)
					);
					expect.soft(told, `${screen}, ${colorScheme}, ${width}`).toEqual([]);
					const isTooWide = await page.evaluate(
						() => document.documentElement.scrollWidth > document.documentElement.clientWidth
					);
					expect.soft(isTooWide, `${screen}, ${width}: scrolls sideways`).toBe(false);
					if (process.env['SHOTS'] && width > 320)
						await page.screenshot({
							path: `${process.env['SHOTS']}/${screen}-${colorScheme}-${width}.png`
						});
				}
			}
		};
		await expect(ready(page)).toBeVisible();
		await expect(page.getByText(/it gives \d+ question|Gives no/)).toBeVisible();
		await sound('fact');
		await press(page, /^Who says it/);
		await sound('voice');
		await page.keyboard.press('Escape');
		await show(page, 'Turkey joined NATO');
		await press(page, /^When/);
		await sound('date');
		await page.keyboard.press('Escape');
		await press(page, 'Names');
		await sound('names');
		await press(page, /^Tommy Steiner/);
		await page.getByText('The same as another name').click();
		await page.getByText('Somebody else in some places').click();
		await sound('name');
		await page.keyboard.press('Escape');
		await press(page, 'Text');
		await page.locator('[data-start]').nth(2).click();
		await sound('text');
		await press(page, 'Facts');
		for (let left = 60; left > 0; left--) {
			if (await page.getByRole('heading', { name: 'All looked over' }).isVisible()) break;
			await press(page, 'Accept');
		}
		await expect(page.getByRole('heading', { name: 'All looked over' })).toBeVisible();
		await sound('over');
	});
});
