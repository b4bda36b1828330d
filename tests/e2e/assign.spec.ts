import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { asText } from '#lib/classroom/codes/carriers.ts';
import { makeResult } from '#lib/classroom/codes/result.ts';
import { letters } from '#lib/classroom/version.ts';
import { launchOptions } from '../../scripts/browser-options.mjs';
import { photographed, writeVideo } from './qr-video.ts';
import { untilStored } from './reader.ts';
import { test } from './site.ts';

test.describe.configure({ timeout: 180_000 });
test.use({ actionTimeout: 20_000 });

/** A quiz of five on the first article; leaves the page on its questions. Its id. */
async function makeQuiz(page: Page, url: string): Promise<string> {
	await page.goto(url);
	await untilStored(page);
	await page.goto(`${url}class/new?article=israel-nato-2016`);
	await page.getByRole('radio', { name: '5', exact: true }).check();
	await page.getByText('Kinds of question').first().click();
	for (const kind of ['Typed gap', 'Put in order', 'Match', 'Find the proof'])
		await page.getByLabel(kind, { exact: true }).uncheck();
	await page.getByRole('button', { name: 'Choose the questions' }).click();
	await expect(page.getByRole('heading', { name: '5 questions' })).toBeVisible();
	return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

const codeShown = (page: Page) => page.locator('svg[data-code]');

/** What a camera would see: a picture of the code, as a file. */
const picture = (page: Page) => codeShown(page).screenshot();

async function answerAll(page: Page): Promise<void> {
	for (let asked = 1; asked <= 5; asked++) {
		const here = page.getByText(`Question ${asked} of 5`);
		await expect(here).toBeVisible();
		// A press right after the question has come is taken for a slip.
		await expect(async () => {
			await page.keyboard.press('1');
			await expect(here).toBeHidden({ timeout: 100 });
		}).toPass({ intervals: [100] });
	}
	await page.getByRole('button', { name: 'Hand in' }).click();
	await expect(page.getByRole('heading', { name: 'Handed in' })).toBeVisible();
}

test('a quiz goes out as a picture of a code and comes back as one, without a network', async ({
	browser,
	startSite
}) => {
	const site = await startSite();
	const [teacher, student] = await Promise.all([browser.newContext(), browser.newContext()]);
	const [desk, phone] = [await teacher.newPage(), await student.newPage()];
	const id = await makeQuiz(desk, site.url);
	await phone.goto(site.url);
	await untilStored(phone);
	// Both warm what they need now and then; then the network is gone for good.
	for (const page of [desk, phone]) {
		await page.evaluate(async () => {
			(await navigator.serviceWorker.ready).active?.postMessage({ type: 'WARM' });
		});
		await expect
			.poll(() =>
				page.evaluate(async () => {
					const names = (await caches.keys()).filter((name) => name.startsWith('attache-parts'));
					const keys = await Promise.all(names.map(async (n) => (await caches.open(n)).keys()));
					return keys.flat().some(({ url }) => url.includes('zxing'));
				})
			)
			.toBe(true);
	}
	await site.stop();

	await desk.goto(`${site.url}class/${id}/assign`);
	await expect(desk.getByText('Numbers of questions travel')).toBeVisible();
	await desk.getByRole('radio', { name: 'with a code' }).check();
	await desk.getByRole('button', { name: 'Make the code' }).click();
	await expect(codeShown(desk)).toBeVisible();
	const release = (await desk.locator('.release').textContent()) ?? '';

	await phone.goto(`${site.url}take`);
	await phone.getByRole('button', { name: 'Scan the code' }).click();
	const still = desk.getByRole('button', { name: 'Hold still' });
	if (await still.isVisible()) await still.click();
	const begin = phone.getByRole('button', { name: 'Begin' });
	/** Codes of the sequence that the phone has, or all of them. */
	const read = async () =>
		(await begin.isVisible())
			? Infinity
			: phone
					.getByRole('progressbar', { name: 'Codes read' })
					.evaluateAll(([bar]) => (bar instanceof HTMLProgressElement ? bar.value : 0));
	for (let tries = 0; tries < 12 && !(await begin.isVisible()); tries++) {
		const before = await codeShown(desk).getAttribute('data-code');
		const had = await read();
		await phone
			.locator('input[type=file][accept]')
			.setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: await picture(desk) });
		await expect.poll(read, { timeout: 20_000 }).toBeGreaterThan(had);
		const next = desk.getByRole('button', { name: 'Next code' });
		if (await next.isVisible()) {
			await next.click();
			await expect(codeShown(desk)).not.toHaveAttribute('data-code', before ?? '');
		}
	}
	await phone.getByLabel('Your number in the class').fill('7');
	await begin.click();
	await answerAll(phone);

	// The reasons are sealed until the code is typed.
	await phone.getByLabel('release code').fill('0000-0000');
	await phone.getByRole('button', { name: 'Show the reasons' }).click();
	await expect(phone.getByText('This is not the release code')).toBeVisible({ timeout: 20_000 });
	await phone.getByLabel('release code').fill(release.toLowerCase());
	await phone.getByRole('button', { name: 'Show the reasons' }).click();
	await expect(phone.getByRole('heading', { name: /of 5 questions right/ })).toBeVisible({
		timeout: 20_000
	});

	await desk.goto(`${site.url}class/${id}/collect`);
	await desk.getByRole('button', { name: 'Read codes with the camera' }).click();
	const shot = { name: 'a.png', mimeType: 'image/png', buffer: await picture(phone) };
	await desk.locator('input[type=file][accept]').setInputFiles(shot);
	await expect(desk.getByText('Number 7: in.')).toBeVisible({ timeout: 20_000 });
	await expect(desk.getByRole('heading', { name: '1 student in' })).toBeVisible();

	// The figures read out are the same answers: a second sheet of the same seat, no second student.
	const short = (await phone.locator('.short').textContent()) ?? '';
	await desk.getByLabel('Figures read out').fill(short);
	await desk.getByRole('button', { name: 'Take it in' }).click();
	await expect(desk.getByRole('heading', { name: '1 student in' })).toBeVisible();
	await Promise.all([teacher.close(), student.close()]);
});

test('the camera reads thirty codes held up, and nothing else', async ({
	playwright,
	startSite
}) => {
	test.slow();
	const site = await startSite();
	const folder = mkdtempSync(join(tmpdir(), 'attache-camera-'));
	const video = join(folder, 'class.y4m');
	const browser = await playwright.chromium.launch({
		...launchOptions,
		args: [
			...launchOptions.args,
			'--use-fake-device-for-media-stream',
			'--use-fake-ui-for-media-stream',
			`--use-file-for-fake-video-capture=${video}`
		]
	});
	try {
		const context = await browser.newContext({ permissions: ['camera'] });
		const page = await context.newPage();
		const id = await makeQuiz(page, site.url);
		const pictures = Array.from({ length: 30 }, (_, at) => {
			const sheet = {
				quizId: id,
				seat: at + 1,
				version: letters[at % 4] ?? 'A',
				attempt: 1,
				nonce: 1000 + at,
				startedAt: Date.UTC(2026, 10, 23, 9),
				hadFewerOptions: false,
				answers: Array.from({ length: 5 }, (__, n) => ({
					picked: [(at + n) % 2],
					confidence: 'sure' as const,
					tookMs: 9000
				}))
			};
			// A phone at half a metre: a quarter to a third of the picture's height.
			const held = {
				size: 180 + (at % 5) * 20,
				turn: -24 + ((at * 7) % 48),
				tilt: (at * 11) % 30,
				blur: 0.6 + (at % 3) * 0.5,
				noise: 6 + (at % 4) * 4,
				light: 170 + (at % 5) * 20
			};
			return photographed(asText(makeResult(sheet)), held, `student ${at}`);
		});
		// What one look misses is there again ten seconds later.
		writeVideo(video, pictures, 3);
		await page.goto(`${site.url}class/${id}/collect`);
		await page.getByRole('button', { name: 'Read codes with the camera' }).click();
		await expect(page.getByRole('heading', { name: '30 students in' })).toBeVisible({
			timeout: 150_000
		});
		const seats = page.locator('.seat input');
		await expect(seats).toHaveCount(30);
		const read = await seats.evaluateAll((all) => all.map((i) => (i as HTMLInputElement).value));
		expect(read).toEqual(Array.from({ length: 30 }, (_, at) => String(at + 1)));
	} finally {
		await browser.close();
		rmSync(folder, { recursive: true });
	}
});
