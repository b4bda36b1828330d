// A class before the camera: Chromium plays a video of thirty cards as if a camera had taken it.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { launchOptions } from '../../scripts/browser-options.mjs';
import { classOf, drawScene } from '../scenes/cards.ts';
import { writeVideo } from './qr-video.ts';
import { test } from './site.ts';
import { classroomRows, go, openQuiz } from './teacher.ts';

const side = 40;
const cards = classOf(30, side, 'a class with cards');
const video = join(tmpdir(), 'attache-cards.y4m');
test.use({
	launchOptions: {
		...launchOptions,
		args: [
			...launchOptions.args,
			'--use-fake-ui-for-media-stream',
			'--use-fake-device-for-media-stream',
			`--use-file-for-fake-video-capture=${video}`
		]
	}
});
test.beforeAll(() => {
	const pictures = [0, 1, 2].map((n) => drawScene({ cards, seed: `frame ${n}`, roomSeed: 'room' }));
	writeVideo(
		video,
		pictures.map(({ width, height, data }) => ({ width, height, pixels: data })),
		5
	);
});

test('all thirty are read, each right, with the network gone', async ({ page, startSite }) => {
	test.slow();
	const site = await startSite();
	const quiz = await openQuiz(page, site, ['choice', 'choice']);
	await page.getByRole('radio', { name: 'By cards' }).check();
	await page.getByLabel('Cards given out').fill('32');
	await page.getByLabel('Cards given out').blur();
	await site.stop();
	await page.getByRole('button', { name: 'Begin' }).click();
	await go(page, 'Vote');
	await expect(page.getByText('30 of 32 cards seen')).toBeVisible({ timeout: 60_000 });
	// Who is seen, and not with what.
	await expect(page.locator('.seats .seen')).toHaveCount(30);
	await expect(page.locator('.bars')).toHaveCount(0);
	await go(page, 'The votes are in');
	const [sitting] = await classroomRows(page, 'sittings');
	const bySeat = cards.map(({ id, quarters }) => ({ seat: id + 1, option: quarters }));
	expect(sitting?.['votes']).toEqual([[{ way: 'cards', bySeat }], []]);
	await go(page, 'The answer', () => page.getByRole('button', { name: 'Show the answer' }).click());
	const counts = (quiz.questions[0]?.asked.options ?? []).map(
		(_, at) => new RegExp(`^${cards.filter(({ quarters }) => quarters === at).length}\\D`)
	);
	await expect(page.locator('.options .count')).toHaveText(counts);
	const sheets = await classroomRows(page, 'collected');
	expect(sheets).toHaveLength(cards.filter(({ quarters }) => quarters < counts.length).length);
	expect(sheets.every(({ way }) => way === 'cards')).toBe(true);
	// Who chose what only when it is asked for.
	await expect(page.locator('.who .seats')).toHaveCount(0);
	await page.getByRole('button', { name: 'Show who chose what' }).click();
	await expect(page.locator('.who .seats li')).toHaveCount(30);
});
