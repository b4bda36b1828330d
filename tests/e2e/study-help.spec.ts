import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { nextEntryId } from '#lib/scheduling/entry-id.ts';
import { foldCard } from '#lib/scheduling/fold.ts';
import type { Rating, Review } from '#lib/scheduling/review.ts';
import {
	answer,
	button,
	currentItem,
	decide,
	firstArticle,
	goOn,
	itemsOf,
	plain,
	plantQuiz,
	put,
	rows,
	stemOf,
	untilStored,
	verdictOf
} from './reader.ts';
import { type Site, test } from './site.ts';

const dayMs = 86_400_000;
const choices = itemsOf(firstArticle).filter(({ interaction }) => interaction === 'choice');

async function open(page: Page, site: Site): Promise<void> {
	await page.goto(site.url);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await put(page, 'begun', { articleId: firstArticle, begunAt: 0 });
}

/** A card with a history: these ratings, ten days apart, the last ten days ago. */
async function plantCard(page: Page, itemId: string, ratings: readonly Rating[]): Promise<void> {
	const now = Date.now();
	const log: Review[] = [];
	for (const [at, rating] of ratings.entries()) {
		const reviewedAt = now - (ratings.length - at) * 10 * dayMs;
		log.push({
			id: nextEntryId(log.at(-1)?.id, reviewedAt, new Uint8Array(10).fill(at)),
			type: 'review',
			v: 1,
			cardId: itemId,
			articleId: firstArticle,
			reviewedAt,
			zoneOffsetMinutes: 0,
			rolloverHour: 4,
			rating,
			graded: 'program',
			correct: rating !== 'again',
			wording: 0,
			tookMs: 4000,
			device: 'test'
		});
	}
	for (const row of log) await put(page, 'reviews', row);
	await put(page, 'cards', foldCard(log));
}

test('a question forgotten a fourth time is offered help; set aside, it waits in a list until it is taken back', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	await open(page, site);
	const [item] = choices;
	if (!item) throw new Error('no choice');
	await plantCard(page, item.id, ['good', 'again', 'good', 'again', 'good', 'again', 'good']);
	await page.goto(`${site.url}study`);
	expect((await currentItem(page)).id).toBe(item.id);
	await expect(stemOf(page)).toBeFocused();
	await answer(page, false);
	await expect(page.getByText('This one does not stick: forgotten 4 times so far.')).toBeVisible();
	await button(page, 'What would help?').click();
	await expect(page.getByRole('link', { name: /Read it again in the article/ })).toBeVisible();
	await expect(page.getByRole('button', { name: /Put it in simpler words/ })).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: /^Set it aside/ }).click();
	await expect(page.getByText('Set aside', { exact: true })).toBeVisible();
	await expect(verdictOf(page)).toBeVisible();

	await page.goto(`${site.url}questions`);
	await expect(page.getByRole('heading', { name: 'Set aside', exact: true })).toBeVisible();
	await expectAccessible(page);
	await button(page, 'Take it back').click();
	await expect(page.getByText('It may be asked again.')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Set aside', exact: true })).toBeHidden();
});

test('ten answers are taken back after a reload, one by one', async ({ page, startSite }) => {
	test.slow();
	const site = await startSite();
	await open(page, site);
	await plantQuiz(page, choices.slice(0, 12));
	await page.goto(`${site.url}study?article=${firstArticle}`);
	for (let n = 0; n < 11; n++) {
		await answer(page, true);
		await goOn(page);
	}
	await page.reload();
	await expect(stemOf(page)).toBeVisible();
	const left = page.getByRole('progressbar', { name: 'Answered so far' });
	for (let n = 10; n >= 1; n--) {
		await button(page, 'Undo').click();
		await expect(left).toHaveJSProperty('value', n);
	}
	const log = await rows(page, 'reviews');
	expect(log.filter(({ type }) => type === 'undo')).toHaveLength(10);
});

test('a question set aside in another tab is not asked in this one', async ({
	page,
	context,
	startSite
}) => {
	const site = await startSite();
	await open(page, site);
	await plantQuiz(page, choices.slice(0, 3));
	await page.goto(`${site.url}study?article=${firstArticle}`);
	const first = await currentItem(page);
	const other = await context.newPage();
	await other.goto(`${site.url}study?article=${firstArticle}`);
	await button(other, 'Something wrong?').click();
	await button(other, 'It is unclear').click();
	await expect(page.getByText('Left out in another tab', { exact: true })).toBeVisible();
	await expect(stemOf(page)).not.toHaveText(plain(first.wordings[0] ?? ''));
});

test('cards stay cards over a reload; a swipe rates only what is turned, and a tick is felt where it is wanted', async ({
	browser,
	startSite
}) => {
	const site = await startSite();
	const context = await browser.newContext({
		hasTouch: true,
		viewport: { width: 390, height: 844 }
	});
	const page = await context.newPage();
	await page.addInitScript(() => {
		const felt: number[] = [];
		Object.assign(window, { felt });
		Object.defineProperty(navigator, 'vibrate', { value: (ms: number) => felt.push(ms) });
	});
	await open(page, site);
	await put(page, 'meta', { hapticsOn: true }, 'preferences');
	await page.goto(`${site.url}study?article=${firstArticle}&as=cards`);
	const show = button(page, 'Show the answer');
	const good = page.getByRole('button', { name: /^Good/ });
	await expect(show).toBeVisible();
	await swipe(page, 160);
	await expect(show).toBeVisible();
	await decide(show, good);
	await expect(async () => {
		if (await good.isVisible()) await swipe(page, 160);
		await expect(good).toBeHidden({ timeout: 400 });
	}).toPass({ timeout: 10_000 });
	expect((await rows(page, 'reviews')).map(({ rating }) => rating)).toEqual(['good']);
	await decide(show, good);
	await decide(good, good, false);
	expect(await page.evaluate(() => Reflect.get(window, 'felt') as number[])).toContain(10);
	await page.goto(`${site.url}study`);
	await expect(show).toBeVisible();
	await context.close();
});

test('a voice reads the question, then its answer, and stops when the page is left', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	await page.addInitScript(() => {
		const said: string[] = [];
		const voice = (name: string, lang: string) => ({
			localService: true,
			lang,
			name,
			voiceURI: name
		});
		const events = new EventTarget();
		let voices: unknown[] = [];
		Object.defineProperty(window, 'speechSynthesis', {
			value: Object.assign(events, {
				getVoices: () => voices,
				speak: ({ text, rate, voice }: { text: string; rate: number; voice: { name: string } }) =>
					said.push(`${voice.name} ${rate} ${text}`),
				cancel: () => said.push('(stop)')
			})
		});
		Object.defineProperty(window, 'SpeechSynthesisUtterance', {
			value: class {
				text: string;
				constructor(text: string) {
					this.text = text;
				}
			}
		});
		Object.assign(window, { said });
		addEventListener('load', () =>
			setTimeout(() => {
				voices = [voice('Serena', 'en-GB'), voice('Anna', 'en-US')];
				events.dispatchEvent(new Event('voiceschanged'));
			}, 300)
		);
	});
	const said = () => page.evaluate(() => (Reflect.get(window, 'said') as string[]).at(-1));
	await open(page, site);
	await plantQuiz(page, choices.slice(0, 2));
	await page.goto(`${site.url}settings`);
	await page.getByLabel('Speed of the voice').selectOption('Slow');
	await page.getByLabel(/^Voice/).selectOption('Anna');
	await button(page, 'Hear it').click();
	expect(await said()).toContain('Anna 0.8 This is how');
	await expect(async () => {
		expect(await rows(page, 'meta')).toContainEqual(expect.objectContaining({ voice: 'Anna' }));
	}).toPass();
	await page.goto(`${site.url}study?article=${firstArticle}`);
	const item = await currentItem(page);
	await button(page, 'Read the question aloud').click();
	expect(await said()).toContain(`Anna 0.8 ${item.wordings[0]}`);
	await answer(page, true);
	expect(await said()).toBe('(stop)');
	await page.keyboard.press('s');
	expect(await said()).toContain(item.rationale);
});

test('a day to be ready for is set, told honestly and removed; Home says what it asks', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	await open(page, site);
	await page.goto(`${site.url}exam`);
	await button(page, 'Set the day').click();
	await expect(page.getByText('Choose a day.')).toBeVisible();
	const day = new Date(Date.now() + 9 * dayMs).toISOString().slice(0, 10);
	await page.getByLabel('For', { exact: true }).selectOption(firstArticle);
	await page.getByLabel('On', { exact: true }).fill(day);
	await button(page, 'Set the day').click();
	await expect(page.getByText(/0 of \d+ questions asked so far/)).toBeVisible();
	await expect(page.getByText('Likely right if it were today: about 0 of')).toBeVisible();
	await expectAccessible(page);
	await page.goto(site.url);
	await expect(page.getByText(/new questions? to meet/)).toBeVisible();
	await page.getByRole('link', { name: 'How ready am I?' }).click();
	await button(page, 'Remove this day').click();
	await expect(page.getByText('Removed.')).toBeVisible();
	await expect(page.getByText('Likely right')).toHaveCount(0);
});

test('after a pause Home says how the rest is spread, and the review is as long as it says', async ({
	page,
	startSite
}) => {
	test.slow();
	const site = await startSite();
	await open(page, site);
	await untilStored(page);
	await put(page, 'meta', { minutesPerDay: 1 }, 'preferences');
	for (const { id } of itemsOf(firstArticle)) await plantCard(page, id, ['good', 'again']);
	await page.goto(site.url);
	const title = page.getByRole('heading', { level: 1 });
	await expect(title).toHaveText(/^\d+ questions?$/);
	await expect(page.getByText('Nothing is lost or reset.')).toBeVisible();
	const count = Number((await title.innerText()).split(' ')[0]);
	await page.getByRole('link', { name: 'Start' }).click();
	await expect(stemOf(page)).toBeVisible();
	await expect(page.getByText(new RegExp(`^${count} left`))).toBeVisible();
});

/** A finger's way from the middle, `right` pixels. */
async function swipe(page: Page, right: number): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: type === 'touchEnd' ? [] : [{ x, y: 420 }]
		});
	await touch('touchStart', 150);
	for (const share of [0.3, 0.6, 1]) await touch('touchMove', 150 + right * share);
	await touch('touchEnd', 0);
	await session.detach();
}
