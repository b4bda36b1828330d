import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { paperKey } from '#lib/classroom/paper-key.ts';
import type { Quiz } from '#lib/classroom/quiz.ts';
import { versionOf, type Letter } from '#lib/classroom/version.ts';
import { test } from './site.ts';
import { plantClass, quizOn } from './planted-class.ts';
import { classroomRows } from './teacher.ts';

test.describe.configure({ timeout: 120_000 });

test('a class is written down, its paper typed in by keyboard, and the report is made of it', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	const quiz = quizOn('00000005', ['israel-nato-2016'], 8);
	await page.goto(`${site.url}class/rosters`);
	await page.getByLabel('Name of the class').fill('10b');
	await page.getByLabel(/^Students/).fill('seat,name\n2,=Ben\n5,Ada');
	await page.getByRole('button', { name: 'Save the class' }).click();
	await expect(page.getByRole('heading', { name: '10b' })).toBeVisible();
	await expect(page.getByLabel('Name, seat 5')).toHaveValue('Ada');
	await page.getByLabel(/^Add students/).fill('Chloé');
	await page.getByRole('button', { name: 'Add to the class' }).click();
	await expect(page.getByLabel('Name, seat 1')).toHaveValue('Chloé');

	await plantClass(page, { quizzes: [quiz] });
	await page.goto(`${site.url}class/${quiz.id}/report`);
	await page.getByRole('combobox', { name: 'Class', exact: true }).selectOption('10b');
	await page.getByRole('link', { name: 'Type in paper answers' }).click();
	// The class is known: the next seat is 5, and none of the thirty that stand without a class.
	await expect(page.getByLabel('Version of seat 3')).toHaveCount(0);
	await page.getByLabel('Version of seat 2').selectOption('C');
	await page.getByLabel('Seat 2, question 1', { exact: true }).focus();
	await typeRow(page, quiz, 'C');
	await expect(page.getByLabel('Seat 5, question 1', { exact: true })).toBeFocused();
	await expect(page.getByText('All saved.')).toBeVisible();

	await page.getByRole('link', { name: 'To the report' }).click();
	await expect(page.getByText('1 student of 3, 100 % right on average.')).toBeVisible();
	await expect(page.getByText('n too small (ten sheets are needed)')).toBeVisible();
	await expect(page.getByRole('row', { name: /=Ben/ }).getByText('right')).toHaveCount(8);
	await expect(page.getByText('1 Chloé · 5 Ada')).toBeVisible();

	const csv = await download(page, 'Save as CSV');
	expect(csv.toString('utf8')).toContain("2,'=Ben,C,8,8");
	const xlsx = await download(page, 'Save for Excel (XLSX)');
	expect(xlsx.subarray(0, 2).toString()).toBe('PK');

	// A change of mind replaces the sheet; a reload finds it.
	await page.getByRole('link', { name: 'Type in paper answers' }).click();
	const first = page.getByLabel('Seat 2, question 1', { exact: true });
	await first.fill('');
	await first.press('Enter');
	await expect(page.getByText('All saved.')).toBeVisible();
	await page.reload();
	await expect(first).toHaveValue('');
	await page.getByRole('link', { name: 'To the report' }).click();
	await expect(page.getByText('1 student of 3, 88 % right on average.')).toBeVisible();
});

test('a class is put away, brought back and deleted', async ({ page, startSite }) => {
	const site = await startSite();
	await page.goto(`${site.url}class/rosters`);
	await page.getByLabel('Name of the class').fill('9a');
	await page.getByLabel(/^Students/).fill('Ada');
	await page.getByRole('button', { name: 'Save the class' }).click();
	await page.getByText('Extra time or help').click();
	await page.getByRole('checkbox', { name: 'Large print' }).check();
	await expect(page.getByText('Given: large print')).toBeVisible();
	await page.getByRole('button', { name: 'Take Ada off the list' }).click();
	await expect(page.getByText('0 students')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('Given: large print')).toBeVisible({ timeout: 15_000 });
	await page.getByRole('button', { name: 'Put the class away' }).click();
	await expect(page.getByText('1 student · put away')).toBeVisible();
	await page.getByRole('button', { name: 'Delete the class' }).click();
	await page.getByRole('button', { name: 'Delete 9a' }).click();
	await expect(page.getByRole('heading', { name: 'Classes', exact: true })).toBeVisible();
	await expect(page.getByText('9a')).toBeHidden();
});

/** As a teacher does: letters only; words and their end by Enter would go down, so Tab goes on. */
async function typeRow(page: Page, quiz: Quiz, letter: Letter) {
	const version = versionOf(quiz, letter);
	for (const number of version.questions) {
		const question = quiz.questions[number]!;
		const [key = ''] = paperKey(question, version, number);
		await page.keyboard.type(key.replaceAll(' ', ''));
		if (question.asked.interaction === 'text-entry') await page.keyboard.press('ArrowRight');
	}
}

async function download(page: Page, name: string): Promise<Buffer> {
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name }).click();
	return readFileSync(await (await downloading).path());
}

test.describe('with the answers still being saved', () => {
	// Without a service worker the test can hold back the next screen's code.
	test.use({ serviceWorkers: 'block' });

	test('the way to the report leads there', async ({ page, startSite }) => {
		const site = await startSite();
		const quiz = quizOn('00000006', ['israel-nato-2016'], 3);
		await page.goto(`${site.url}class`);
		await expect(page.getByRole('link', { name: 'Make a quiz' })).toBeVisible();
		await plantClass(page, { quizzes: [quiz] });
		await page.goto(`${site.url}class/${quiz.id}/report/enter`);
		const cell = page.getByLabel('Seat 1, question 1', { exact: true });
		await cell.fill('A');
		await cell.focus();
		// The link's own preloading would have the code there before the press.
		await page.evaluate(() => document.body.setAttribute('data-sveltekit-preload-data', 'off'));
		let letThrough = () => {};
		const saved = new Promise<void>((resolve) => (letThrough = resolve));
		await page.route(/\/_app\/immutable\/.*\.js$/, async (route) => {
			await saved;
			await route.continue();
		});
		await page.getByRole('link', { name: 'To the report' }).click();
		await expect.poll(async () => (await classroomRows(page, 'collected')).length).toBe(1);
		letThrough();
		await expect(page.getByText('1 student, ')).toBeVisible();
	});
});
