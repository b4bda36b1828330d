/** Articles of the reader's own, from the paste to the backup, with the server gone once the app is installed. */
import { type Page, expect } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { answer, headline, pasted, text } from './own-text.ts';
import { test } from './site.ts';

async function installed(page: Page, url: string) {
	await page.goto(url);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

async function paste(page: Page, url: string, words = pasted) {
	await page.goto(`${url}add`);
	await page.getByLabel('Paste the article').fill(words);
	await page.getByRole('button', { name: 'Go on' }).click();
	await expect(page.getByRole('heading', { name: 'Is this right?' })).toBeVisible();
}

async function keep(page: Page) {
	await page.getByRole('button', { name: 'Keep this article' }).click();
	await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
	// The analysis has come to its end, whatever it found.
	await expect(page.getByRole('button', { name: /^Find the facts/ })).toBeVisible({
		timeout: 20_000
	});
}

async function takeAnswer(page: Page) {
	await page.getByText('With an assistant that you use').click();
	await page.getByLabel('The assistant’s answer').fill(answer);
	await page.getByRole('button', { name: 'Take it in' }).click();
	await expect(page.getByText(/4 facts taken in|3 facts taken in/)).toBeVisible();
	await expect(page.getByText(/its quote is not in the article/)).toBeVisible();
}

test('a pasted article is kept, structured, studied and deleted with the server gone', async ({
	page,
	context,
	startSite
}) => {
	test.slow();
	const site = await startSite();
	await installed(page, site.url);
	await site.stop();
	await context.setOffline(true);
	await paste(page, site.url);
	await expect(page.getByLabel('Headline', { exact: true })).toHaveValue(headline);
	await expect(page.getByLabel('Appeared on')).toHaveValue('2025-03-05');
	await expect(page.getByLabel('Written by')).toHaveValue('Jane Roe');
	await keep(page);
	await takeAnswer(page);

	await page.getByRole('link', { name: 'Ask me about this' }).click();
	await expect(page.locator('#stem')).toBeVisible();
	const stem = await page.locator('#stem').innerText();
	await page.reload();
	await expect(page.locator('#stem')).toHaveText(stem);

	await page.goto(`${site.url}library`);
	await page.getByRole('link', { name: new RegExp(headline) }).click();
	await expect(page.getByText('a door to the whole region')).toBeVisible();
	await page.getByRole('link', { name: /What was found in it|Facts that wait/ }).click();
	await page.getByRole('button', { name: 'Rename', exact: true }).click();
	await page.getByLabel('Headline', { exact: true }).fill('Another name');
	await page.getByRole('button', { name: 'Rename it' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Another name' })).toBeVisible();
	await page.getByRole('button', { name: 'Delete', exact: true }).click();
	await page.getByRole('button', { name: 'Delete it' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
	await expect(page.getByText('Another name')).toHaveCount(0);
});

test('a draft outlives a reload, and the day is asked for', async ({ page, startSite }) => {
	const site = await startSite();
	await installed(page, site.url);
	await paste(page, site.url, `${headline}\n\n${text}`);
	await page.getByLabel('Where it appeared').fill('The Paper');
	await page.getByRole('button', { name: 'Keep this article' }).click();
	await expect(page.getByText('counts from that day')).toBeVisible();
	await expect(page.getByLabel('Appeared on')).toBeFocused();
	await page.reload();
	await expect(page.getByLabel('Where it appeared')).toHaveValue('The Paper');
	await expect(page.getByLabel('Headline', { exact: true })).toHaveValue(headline);
});

test('an own article comes back from a backup', async ({ page, startSite }) => {
	test.slow();
	const site = await startSite();
	await installed(page, site.url);
	await paste(page, site.url);
	await keep(page);
	await page.goto(`${site.url}settings`);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Back up to a file' }).click();
	const path = await (await download).path();
	await page.goto(`${site.url}library`);
	await page.getByRole('link', { name: new RegExp(headline) }).click();
	await page.getByRole('link', { name: /What was found in it|Facts that wait/ }).click();
	await page.getByRole('button', { name: 'Delete', exact: true }).click();
	await page.getByRole('button', { name: 'Delete it' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
	await page.goto(`${site.url}settings`);
	await page.getByLabel('Restore from a file').setInputFiles(path);
	await expect(page.getByText('1 article of your own')).toBeVisible();
	await page.getByRole('button', { name: 'Restore', exact: true }).click();
	await expect(page.getByText(/^Restored/)).toBeVisible();
	await page.goto(`${site.url}library`);
	await expect(page.getByRole('link', { name: new RegExp(headline) })).toBeVisible();
});

test('what another app shares comes through the service worker, and never reaches the host', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	await installed(page, site.url);
	const before = site.requests.length;
	// As the system does it: a form, posted from no page of the app's, whose policy sends none.
	await page.goto(`${site.url}manifest.webmanifest`);
	await page.evaluate(
		([action, words]) => {
			const form = document.createElement('form');
			Object.assign(form, { method: 'post', enctype: 'multipart/form-data', action });
			const field = document.createElement('textarea');
			Object.assign(field, { name: 'text', value: words });
			form.append(field);
			document.body.append(form);
			form.submit();
		},
		[`${site.url}add/shared`, pasted] as const
	);
	await expect(page.getByRole('heading', { name: 'Is this right?' })).toBeVisible();
	await expect(page.getByLabel('Headline', { exact: true })).toHaveValue(headline);
	expect(site.requests.slice(before).filter((path) => path.includes('shared'))).toEqual([]);
	const kept = () =>
		page.evaluate(async () => {
			const names = (await caches.keys()).filter((name) => name.startsWith('attache-shared-'));
			return (
				await Promise.all(
					names.map(async (name) => (await (await caches.open(name)).keys()).length)
				)
			).join();
		});
	// Forgotten once the draft is kept, which is after it is shown.
	await expect.poll(kept, { message: 'taken over, it is forgotten' }).toBe('0');
});

test('a text in the address after #text= is taken in; a page that is pasted runs nothing', async ({
	page,
	startSite
}) => {
	const site = await startSite();
	await installed(page, site.url);
	await page.goto(`${site.url}add#text=${encodeURIComponent(pasted)}`);
	await expect(page.getByLabel('Headline', { exact: true })).toHaveValue(headline);
	await expect.poll(() => new URL(page.url()).hash).toBe('');
	await page.goto(`${site.url}library`);
	const html = `<html><head><title>${headline}</title></head><body><article>${pasted
		.split('\n\n')
		.slice(3)
		.map((paragraph) => `<p>${paragraph}</p>`)
		.join(
			''
		)}<img src=x onerror="window.wasRun = true"><script>window.wasRun = true</script></article></body></html>`;
	await page.goto(`${site.url}add`);
	await page.getByRole('button', { name: 'Throw it away' }).click();
	await page.getByLabel('Paste the article').fill(html);
	await page.getByRole('button', { name: 'Go on' }).click();
	await expect(page.getByLabel('Headline', { exact: true })).toHaveValue(headline);
	expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
});

test('the new screens have no flaw that axe sees', async ({ page, startSite }) => {
	test.slow();
	const site = await startSite();
	await page.setViewportSize({ width: 390, height: 844 });
	await installed(page, site.url);
	await page.goto(`${site.url}add`);
	await expect(page.getByLabel('Paste the article')).toBeVisible();
	await expectAccessible(page);
	await paste(page, site.url, text);
	await page.getByRole('button', { name: 'Keep this article' }).click();
	await expect(page.getByText('counts from that day')).toBeVisible();
	await expectAccessible(page);
	await page.getByLabel('Headline', { exact: true }).fill(headline);
	await page.getByLabel('Appeared on').fill('2025-03-05');
	await keep(page);
	await takeAnswer(page);
	await expectAccessible(page);
	await page.goto(`${site.url}library`);
	await expect(page.getByRole('link', { name: new RegExp(headline) })).toBeVisible();
	await expectAccessible(page);
});
