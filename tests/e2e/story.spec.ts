import { expect, type Page } from '@playwright/test';
import type { Item } from '#lib/items/schema.ts';
import {
	answer,
	answerTo,
	continueOf,
	currentItem,
	finished,
	goOn,
	plain,
	stemOf,
	untilStored,
	verdictOf
} from './reader.ts';
import { test } from './site.ts';

const today = new Date('2026-11-23T18:30:00+01:00');
const tomorrow = new Date('2026-11-24T09:10:00+01:00');

const hosts = [
	{ name: 'at the root', options: {} },
	{ name: 'under a base path', options: { base: '/quiz', fallback: '404.html' } }
] as const;

for (const { name, options } of hosts)
	test(`reads, is asked, and is asked again tomorrow without a network, ${name}`, async ({
		context,
		startSite
	}) => {
		test.slow();
		const site = await startSite(options);
		await context.clock.setSystemTime(today);
		let page = await context.newPage();

		await test.step('opens the link and reads', async () => {
			await page.goto(site.url);
			await page.getByRole('link', { name: 'Read' }).click();
			await expect(page).toHaveURL(/\/article\//);
			await expect(page.getByRole('article')).toContainText('.');
			await untilStored(page);
			await page.getByRole('link', { name: 'Ask me about this' }).click();
			await expect(stemOf(page)).toBeVisible();
		});

		const { missed, due } = await test.step('takes the quiz', () => takeQuiz(page, 3));
		await test.step('sees what stuck and when to come back', () =>
			readSummary(page, missed.length, due.length));

		await page.close();
		await site.stop();
		await context.setOffline(true);
		await context.clock.setSystemTime(tomorrow);
		page = await context.newPage();

		await test.step('is asked what is due, and nothing else', async () => {
			await page.goto(site.url);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(counted(due.length));
			await page.getByRole('link', { name: 'Start' }).click();
			const first = await answer(page, true);
			expect(due).toContain(first.id);
			expect(await goOn(page)).toBe(true);
			const second = await currentItem(page);
			await page.reload();
			expect((await currentItem(page)).id).toBe(second.id);
			const asked = plain(await stemOf(page).innerText());
			await page.getByRole('button', { name: 'Undo' }).click();
			await expect(stemOf(page)).not.toHaveText(asked);
			expect((await currentItem(page)).id).toBe(first.id);
			await expect(verdictOf(page)).toBeHidden();
		});

		await test.step('finishes the review', async () => {
			const asked = new Set<string>();
			do asked.add((await answer(page, true)).id);
			while (await goOn(page));
			expect([...asked].sort()).toEqual([...due].sort());
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(
				`All ${counted(due.length)} right.`
			);
			await page.getByRole('link', { name: 'Back to today' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing due');
		});
	});

/** Ten questions, the first `wrong` choices answered wrongly; the ids of these, and what returns tomorrow. */
async function takeQuiz(page: Page, wrong: number): Promise<{ missed: string[]; due: string[] }> {
	const missed: string[] = [];
	const asked: string[] = [];
	const due = new Set<string>();
	do {
		const item = await currentItem(page);
		const isMiss =
			item.interaction === 'choice' && missed.length < wrong && !missed.includes(item.id);
		await answer(page, !isMiss);
		asked.push(item.id);
		if ((await continueOf(page).innerText()).includes('back tomorrow')) due.add(item.id);
		if (!isMiss) continue;
		if (missed.length === 0) await readFeedback(page, item);
		missed.push(item.id);
	} while (await goOn(page));
	for (const id of missed)
		expect(asked.filter((one) => one === id).length, 'a missed question returns').toBe(2);
	expect(new Set(asked).size).toBe(10);
	expect(missed.length).toBe(wrong);
	return { missed, due: [...due] };
}

/** The verdict, the key and the reason, the reason against the choice, the proof and the way to it. */
async function readFeedback(page: Page, item: Item): Promise<void> {
	const [chosen = ''] = answerTo(item, false).presses;
	const why = item.distractors.find(({ text }) => text === chosen)?.why ?? '';
	const main = page.getByRole('main');
	for (const words of [item.key.text, item.rationale, chosen, why])
		await expect(main).toContainText(plain(words));
	const proof = item.evidence[0]?.exact ?? '';
	await expect(main.locator('mark').first()).toBeVisible();
	const verdict = await verdictOf(page).innerText();

	await page.getByRole('link', { name: 'Show in article' }).click();
	const mark = page.locator('mark').first();
	await expect(mark).toBeInViewport();
	const marked = (await page.locator('mark').allInnerTexts()).join('');
	expect(marked.replace(/\s/g, '')).toContain(proof.replace(/\s/g, ''));

	await page
		.getByRole('navigation', { name: 'Question' })
		.getByRole('link', { name: 'Back to the question' })
		.click();
	await expect(verdictOf(page)).toHaveText(verdict);
	await expect(main).toContainText(plain(why));
	await expect(continueOf(page)).toBeVisible();
	expect((await currentItem(page)).id).toBe(item.id);
}

async function readSummary(page: Page, missed: number, due: number): Promise<void> {
	await expect(finished(page)).toHaveText('Quiz finished');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		`${10 - missed} of 10 right at the first try.`
	);
	await expect(page.getByRole('listitem')).toHaveCount(missed);
	await expect(page.getByText(`Tomorrow: ${counted(due)}, about`)).toBeVisible();
}

const counted = (count: number) => `${count} question${count === 1 ? '' : 's'}`;
