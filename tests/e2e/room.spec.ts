import { expect } from '@playwright/test';
import { test } from './site.ts';
import { atStart, classroomRows, go, onward, openQuiz, phase, stem } from './teacher.ts';

test('hands: vote, discuss, vote again; nothing is lost on the way', async ({
	page,
	startSite
}) => {
	test.slow();
	const site = await startSite();
	const quiz = await openQuiz(page, site, ['choice', 'order']);
	const key = quiz.questions[0]?.solution.key[0] ?? 0;
	const wrong = (key + 1) % 3;
	const hands = page.locator('.hands input');
	await page.getByRole('button', { name: 'Begin' }).click();
	await atStart(page);
	await expect(stem(page)).toHaveText(quiz.questions[0]?.asked.stem ?? '');

	// With the keyboard alone, as a clicker would.
	await go(page, 'Vote', () => page.keyboard.press('PageDown'));
	for (let n = 0; n < 3; n++) await page.keyboard.press(`Digit${key + 1}`);
	await page.keyboard.press(`Shift+Digit${key + 1}`);
	await expect(hands.nth(key)).toHaveValue('2');
	await hands.nth(key).fill('10');
	await hands.nth(wrong).fill('8');
	await hands.nth(wrong).blur();
	await expect(page.getByText('18 hands')).toBeVisible();
	await page.reload();
	await expect(hands.nth(key)).toHaveValue('10');

	await go(page, 'The votes are in');
	await expect(page.getByText('18 votes')).toBeVisible();
	// What was chosen stays hidden until the second vote.
	await expect(page.locator('.bars')).toHaveCount(0);
	await expect(onward(page)).toHaveText('Discuss, then vote again');
	await go(page, 'Talk to your neighbour');

	// A timer only because it was asked for.
	await expect(page.getByRole('timer')).toHaveCount(0);
	await page.getByRole('button', { name: 'Timer' }).click();
	await page.getByRole('button', { name: '2 min' }).click();
	await page.getByRole('button', { name: 'Pause' }).click();
	await page.getByRole('button', { name: '+1 min' }).click();
	await expect(page.getByRole('timer')).toHaveText(/^[23]:[0-5]\d$/);
	await page.getByRole('button', { name: 'No timer' }).click();

	await go(page, 'Vote again');
	await hands.nth(key).fill('16');
	await hands.nth(wrong).fill('2');
	await hands.nth(wrong).blur();
	await go(page, 'Before and after');
	await expect(page.locator('.options > li').nth(key).locator('.count')).toHaveText([/^10/, /^16/]);
	await expect(page.locator('.options > .key')).toHaveCount(0);
	await go(page, 'The answer');
	await expect(page.locator('.options > .key')).toHaveCount(1);
	await expect(page.getByText(quiz.questions[0]?.solution.rationale ?? '')).toBeVisible();
	for (const why of quiz.questions[0]?.solution.whys.filter(Boolean) ?? [])
		await expect(page.getByText(why)).toBeVisible();
	await go(page, 'The evidence');
	await expect(page.locator('blockquote mark').first()).toBeVisible();

	// What has no options is written down, and counted after the answer.
	await go(page, 'Think for yourself');
	await expect(page.getByText('Write the letters in order')).toBeVisible();
	await go(page, 'The answer');
	await go(page, 'Who had it?');
	await hands.first().fill('12');
	await hands.nth(1).fill('6');
	await hands.nth(1).blur();
	await go(page, 'The evidence');
	await go(page, 'The end');
	await expect(page.getByText('89 %')).toBeVisible();
	await expect(page.getByText(/at first 56 %/)).toBeVisible();
	await expect(page.getByText('67 %')).toBeVisible();

	const [sitting] = await classroomRows(page, 'sittings');
	const counts = (n: number, m: number) =>
		[0, 1, 2].map((at) => (at === key ? n : at === wrong ? m : 0));
	expect(sitting?.['votes']).toEqual([
		[
			{ way: 'hands', counts: counts(10, 8) },
			{ way: 'hands', counts: counts(16, 2) }
		],
		[{ way: 'hands', counts: [12, 6] }]
	]);
	expect(await classroomRows(page, 'collected')).toEqual([]);
	await page.getByRole('button', { name: 'Close' }).click();
	await expect(page.getByRole('heading', { name: 'Lessons before' })).toBeVisible();
});

test('black screen, keys, type, and the way back', async ({ page, startSite }) => {
	const site = await startSite();
	await openQuiz(page, site, ['choice', 'text-entry']);
	await page.getByRole('button', { name: 'Begin' }).click();
	await atStart(page);
	await page.keyboard.press('b');
	await expect(page.getByRole('button', { name: /screen is black/ })).toBeFocused();
	await page.keyboard.press('PageDown');
	await expect(page.getByRole('button', { name: /screen is black/ })).toHaveCount(0);
	await expect(phase(page)).toHaveText('Think for yourself');

	const size = () =>
		stem(page).evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
	const before = await size();
	await page.keyboard.press('+');
	await expect.poll(size).toBeGreaterThan(before);
	await page.keyboard.press('-');
	await expect.poll(size).toBe(before);

	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: 'Keys and clicker' })).toBeVisible();
	await page.keyboard.press('PageDown');
	await page.keyboard.press('Escape');
	await expect(phase(page)).toHaveText('Think for yourself');

	await go(page, 'Vote', () => page.keyboard.press(' '));
	await expect(phase(page)).toBeFocused();
	await go(page, 'Think for yourself', () => page.keyboard.press('PageUp'));
	await page.getByRole('button', { name: 'Leave' }).click();
	await page.getByRole('button', { name: 'Go on with it' }).click();
	await expect(phase(page)).toHaveText('Think for yourself');
});

test('without a camera the hands are counted instead', async ({ page, startSite }) => {
	const site = await startSite();
	await openQuiz(page, site, ['choice']);
	await page.getByRole('radio', { name: 'By cards' }).check();
	await page.getByRole('button', { name: 'Begin' }).click();
	await go(page, 'Vote');
	await expect(page.getByRole('alert')).toContainText(/camera/);
	await page.getByRole('button', { name: 'Count hands instead' }).click();
	await page.locator('.hands input').first().fill('7');
	await page.locator('.hands input').first().blur();
	await go(page, 'The votes are in');
	await expect(page.getByText('7 votes')).toBeVisible();
});

test('answer cards are printed whole, on A4 and Letter', async ({ page, startSite }) => {
	const site = await startSite();
	await page.goto(`${site.url}class/cards`);
	for (const [size, paper, first, count] of [
		['One a page', 'A4', 196, 30],
		['Two a page', 'Letter', 133, 15]
	] as const) {
		await page.getByRole('radio', { name: size }).check();
		await page.getByRole('radio', { name: paper }).check();
		await page.emulateMedia({ media: 'print' });
		const pages = page.locator('.sheet');
		await expect(pages).toHaveCount(count);
		const box = await pages.first().locator('svg').first().boundingBox();
		expect(box?.width).toBeCloseTo((first / 25.4) * 96, 0);
		const isWhole = await pages.evaluateAll((all) =>
			all.every((one) => one.scrollHeight <= one.clientHeight && one.scrollWidth <= one.clientWidth)
		);
		expect(isWhole).toBe(true);
		const pdf = await page.pdf({ preferCSSPageSize: true });
		expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(count);
		await page.emulateMedia({ media: 'screen' });
	}
});
