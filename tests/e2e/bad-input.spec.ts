import { expect, type Page } from '@playwright/test';
import {
	answer,
	continueOf,
	failuresOf,
	firstArticle,
	goOn,
	put,
	rows,
	untilStored
} from './reader.ts';
import { test } from './site.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });

// Each is told plainly, and each screen has a way on.
const addresses = [
	{ path: 'no/such/page', says: 'Nothing is filed here' },
	{ path: '%3Cscript%3Ealert(1)%3C/script%3E', says: 'Nothing is filed here' },
	{ path: 'article/no-such-article', says: 'Nothing is filed here' },
	{ path: 'article/__proto__', says: 'Nothing is filed here' },
	{ path: 'article/constructor', says: 'Nothing is filed here' },
	{ path: 'study?article=no-such-article', says: 'This article is not here' },
	{ path: 'study?article=__proto__', says: 'This article is not here' },
	{ path: 'study?article=constructor', says: 'This article is not here' },
	{ path: 'study?article=', says: 'This article is not here' },
	{ path: 'study?article=<script>alert(1)</script>', says: 'This article is not here' },
	{ path: 'study', says: 'Nothing to ask yet' }
];

test('an address that leads nowhere says so and shows the way on', async ({ page, startSite }) => {
	const site = await startSite();
	const failures = failuresOf(page);
	for (const { path, says } of addresses) {
		await page.goto(site.url + path);
		await expect(title(page), path).toHaveText(says);
		await expect(page.getByRole('link', { name: /library/i }).first(), path).toBeVisible();
	}
	await page
		.getByRole('link', { name: /library/i })
		.first()
		.click();
	await expect(title(page)).toHaveText('Library');
	expect(failures).toEqual([]);
});

test('a malformed place in the text is told, and the text is still there', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	const failures = failuresOf(page);
	for (const evidence of ['junk', '5', '9-4', '0-99999999', '-1-4', '1-2,x', '1e3-2e3', '<b>']) {
		await page.goto(`${site.url}article/${firstArticle}?evidence=${encodeURIComponent(evidence)}`);
		await expect(page.getByText('nothing is marked'), evidence).toBeVisible();
		await expect(page.locator('mark')).toHaveCount(0);
		await expect(page.getByRole('article')).toContainText('NATO');
	}
	await page.goto(`${site.url}article/${firstArticle}?evidence=0-10`);
	await expect(page.locator('mark').first()).toBeVisible();
	await expect(page.getByText('nothing is marked')).toBeHidden();
	expect(failures).toEqual([]);
});

test('a damaged backup: what is whole is offered, and nothing is written before a yes', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	await page.goto(`${site.url}study?article=${firstArticle}`);
	for (let answered = 0; answered < 3; answered++) {
		await answer(page, true);
		await goOn(page);
	}
	await page.goto(`${site.url}settings`);
	const text = await backUp(page);
	await deleteEverything(page);
	expect(await rows(page, 'reviews')).toEqual([]);

	await page.goto(`${site.url}settings`);
	const preview = page.getByRole('region', { name: 'What restoring would change' });
	const lines = text.trimEnd().split('\n');
	const cases: readonly (readonly [file: string, says: RegExp])[] = [
		['{"not":"ours"}', /not a backup file/i],
		['', /not a backup file|could not be read|nothing in this file/i],
		['\u0000\u0001\u0002 binary', /not a backup file/i],
		[text.replace(/"version":1/, '"version":99'), /newer version/i],
		[lines.slice(0, -2).join('\n'), /the end of the file is missing/i]
	];
	for (const [file, says] of cases) {
		await choose(page, file);
		await expect(preview.or(page.getByText(says)).first()).toBeVisible();
		await expect(page.getByText(says)).toBeVisible();
		await page.getByRole('button', { name: 'Leave it', exact: true }).click();
		await expect(preview).toBeHidden();
		expect(await rows(page, 'reviews'), 'nothing was written').toEqual([]);
	}

	const at = lines.findIndex((line) => line.includes('"tookMs"'));
	const damaged = lines.with(at, (lines[at] ?? '').replace('"tookMs"', '"tookMz"')).join('\n');
	await choose(page, damaged);
	await expect(preview).toContainText('damaged');
	await expect(preview).toContainText('2 new answers');
	expect(await rows(page, 'reviews')).toEqual([]);
	await page.getByRole('button', { name: 'Restore', exact: true }).click();
	await expect(page.getByText('Restored: 2 answers added.')).toBeVisible();
	expect((await rows(page, 'reviews')).length).toBe(2);
	await choose(page, text);
	await expect(preview).toContainText('1 new answer');
	await page.getByRole('button', { name: 'Restore', exact: true }).click();
	await expect(page.getByText('Restored: 1 answer added.')).toBeVisible();
	expect((await rows(page, 'reviews')).length).toBe(3);
});

test('corrupt rows in the database: the app opens, asks on, and what was whole is kept', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	const failures = failuresOf(page);
	await page.goto(`${site.url}study?article=${firstArticle}`);
	await untilStored(page);
	const item = await answer(page, true);
	const [review] = await rows(page, 'reviews');
	const [card] = await rows(page, 'cards');
	await put(page, 'reviews', { id: '~not-a-review', cardId: 7 });
	await put(page, 'reviews', { ...review, id: '~~bad', rating: 'splendid' });
	await put(page, 'cards', { ...card, stability: 'high', dueAt: Number.MAX_VALUE });
	await put(page, 'cards', { id: '~junk', articleId: firstArticle, dueAt: -1 });
	await put(page, 'meta', { entries: 'none', position: -4 }, 'session');
	await put(page, 'meta', ['dark'], 'preferences');
	await put(page, 'meta', 'x', 'journal');
	await put(page, 'begun', { articleId: 'gone-article', begunAt: 'once' });

	await page.goto(site.url);
	await expect(title(page)).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible();
	await page.goto(`${site.url}article/${firstArticle}`);
	await expect(page.getByRole('article')).toContainText('NATO');
	await page.goto(`${site.url}study?article=${firstArticle}`);
	await answer(page, true);
	await expect(continueOf(page)).toBeVisible();
	await page.goto(`${site.url}settings`);
	await expect(page.getByRole('alert')).toHaveText(/^\d saved rows are damaged and are left out/);
	const text = await backUp(page);
	expect(text).toContain(item.id);
	expect(text).not.toContain('splendid');
	expect(failures).toEqual([]);
});

async function backUp(page: Page): Promise<string> {
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Back up to a file' }).click();
	const stream = await (await downloading).createReadStream();
	const parts: Buffer[] = [];
	for await (const part of stream) parts.push(part as Buffer);
	return Buffer.concat(parts).toString('utf8');
}

async function deleteEverything(page: Page): Promise<void> {
	await page.getByRole('button', { name: /^Delete everything …/ }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('button', { name: 'Delete everything' }).click();
	await expect(page.getByRole('link', { name: 'Ask me' })).toBeVisible();
}

async function choose(page: Page, text: string): Promise<void> {
	const buffer = Buffer.from(text);
	const file = { name: 'attache-backup.jsonl', mimeType: 'application/json', buffer };
	await page.getByLabel('Restore from a file').setInputFiles(file);
}
