import { expect } from '@playwright/test';
import { article, budgets, screens } from '../../bench/budgets.mjs';
import { firstVisit, leastVisit } from '../../bench/bytes.mjs';
import { type CountingSite, openSite } from '../../bench/site.mjs';
import { build } from '../../scripts/lib.mjs';
import { test } from './site.ts';

// Bytes and layout only: how long things take is `npm run bench`'s to print.
let site: CountingSite;
test.beforeAll(async () => {
	// A build takes half a minute, and more where others work beside it.
	test.setTimeout(300_000);
	expect(build(), 'the app is built').toBe(true);
	site = await openSite('build');
});
test.afterAll(() => site.close());

test('the first page stays within its budget', async ({ browser }) => {
	const { bytes, html, files } = await leastVisit(browser, site, screens.home);
	expect(Object.keys(files).length).toBeGreaterThan(5);
	expect(bytes, JSON.stringify(files, undefined, '\t')).toBeLessThanOrEqual(budgets.firstPage);
	expect(html).toBeLessThanOrEqual(budgets.html);
	expect(html).toBeGreaterThan(500);
});

test('the study screen stays within its budget', async ({ browser }) => {
	const { bytes, html, files } = await leastVisit(browser, site, screens.study);
	expect(bytes, JSON.stringify(files, undefined, '\t')).toBeLessThanOrEqual(budgets.study);
	expect(html).toBeLessThanOrEqual(budgets.html);
	expect(
		site.sent.some(({ path }) => path.endsWith('.woff2')),
		'no web font'
	).toBe(false);
	expect(screens.study.path).toContain(article);
});

for (const [name, screen] of Object.entries(screens))
	for (const width of [390, 1280])
		test(`nothing moves while the ${name} screen arrives at ${width} px`, async ({ browser }) => {
			const viewport = { width, height: 800 };
			expect((await firstVisit(browser, site, { ...screen, viewport })).shift).toBe(budgets.shift);
		});
