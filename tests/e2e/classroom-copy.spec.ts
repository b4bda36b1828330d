import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { collectedId, type AnswerSheet, type Collected } from '#lib/classroom/answer-sheet.ts';
import type { Quiz } from '#lib/classroom/quiz.ts';
import { test } from './site.ts';
import { plantClass, quizOn } from './planted-class.ts';
import { classroomRows } from './teacher.ts';

test('a classroom goes to another device as a file, with names only if asked, and is joined to what is there', async ({
	browser,
	startSite
}) => {
	const site = await startSite();
	const quiz = { ...quizOn('0000c0py', ['israel-nato-2016'], 6), handedOutAt: 5, rosterId: 'r1' };
	const roster = {
		schema: 'attache/roster/1',
		id: 'r1',
		name: 'Class 10-B',
		students: [{ seat: 1, name: 'Zoë Quist', accommodations: { time: 2 } }],
		changedAt: 1
	} as const;
	const [school, home] = [await browser.newContext(), await browser.newContext()];
	const [there, here] = [await school.newPage(), await home.newPage()];
	for (const page of [there, here]) {
		await page.goto(`${site.url}class`);
		await expect(page.getByRole('link', { name: 'Make a quiz' })).toBeVisible();
	}
	await plantClass(there, {
		quizzes: [quiz],
		rosters: [roster],
		collected: [sheetOf(quiz, 1), sheetOf(quiz, 2)]
	});
	await plantClass(here, { quizzes: [quiz], collected: [sheetOf(quiz, 2), sheetOf(quiz, 3)] });

	await there.goto(`${site.url}class`);
	await there.getByRole('link', { name: 'Save a copy, or bring one in' }).click();
	await expect(there.getByText('1 quiz, 2 sheets of answers.')).toBeVisible();
	const nameless = await saved(there);
	expect(nameless).not.toMatch(/Zoë|Class 10-B|accommodations/);
	await there.getByRole('checkbox').check();
	await expect(there.getByText('1 quiz, 2 sheets of answers, 1 class.')).toBeVisible();
	const whole = await saved(there);
	expect(whole).toContain('Zoë Quist');

	await here.goto(`${site.url}class/copy`);
	const preview = here.getByRole('group', { name: 'What is in the file' });
	await bring(here, whole.replace('"version":1', '"version":2'));
	await expect(here.getByRole('alert').filter({ hasText: 'newer version' })).toBeVisible();
	await expect(preview).toHaveCount(0);
	await bring(here, whole.replace('Zoë Quist', 'Zoe Quist'));
	await expect(preview).toContainText('1 line of this file cannot be read.');
	await expect(preview.getByRole('listitem')).toHaveText(['1 sheet of answers new']);

	await bring(here, whole);
	await expect(preview.getByRole('listitem')).toHaveText(['1 class new', '1 sheet of answers new']);
	expect(await classroomRows(here, 'collected')).toHaveLength(2);
	await here.getByRole('button', { name: 'Take it in' }).click();
	await expect(here.getByText('Taken in. Nothing that was here is lost.')).toBeVisible();
	expect(await classroomRows(here, 'collected')).toHaveLength(3);
	await bring(here, whole);
	await expect(preview).toHaveText('All of it is here already.');

	await here.goto(`${site.url}class/${quiz.id}/report`);
	await expect(here.getByText('3 students, ')).toBeVisible();
	await expect(here.getByRole('row', { name: /Zoë Quist/ })).toBeVisible();
	await Promise.all([school.close(), home.close()]);
});

function sheetOf({ id, questions }: Quiz, seat: number): Collected {
	const sheet: AnswerSheet = {
		quizId: id,
		seat,
		version: 'A',
		attempt: 1,
		nonce: seat,
		startedAt: 0,
		hadFewerOptions: false,
		answers: questions.map(() => ({}))
	};
	return { id: collectedId(sheet), quizId: id, seat, sheet, way: 'file', receivedAt: 1 };
}

async function saved(page: Page): Promise<string> {
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save the file' }).click();
	return readFileSync(await (await downloading).path(), 'utf8');
}

const bring = (page: Page, text: string) =>
	page.locator('#classroom-file').setInputFiles({
		name: 'class.jsonl',
		mimeType: 'application/jsonl',
		buffer: Buffer.from(text)
	});
