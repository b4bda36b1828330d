// npm run --silent bench:large -- --cards 10000 --times 5 --due 10000: the app itself with a large library, as JSON, beside its floors.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { launchOptions } from '../scripts/browser-options.mjs';
import { largeLibrary } from './large-library.ts';
import { openSite } from './site.mjs';
import { spread, tenth } from './statistics.mjs';
import { rawPut, twoFrames, untilPainted } from './timings.mjs';

const { values } = parseArgs({
	options: {
		cards: { type: 'string', default: '10000' },
		times: { type: 'string', default: '5' },
		due: { type: 'string', default: '10000' },
		runs: { type: 'string', default: '20' },
		dir: { type: 'string', default: 'build' }
	}
});
const [cards, times, due, runs] = ['cards', 'times', 'due', 'runs'].map((name) =>
	Number(values[name])
);
const question = 'section.question';
/** A quicker second press is taken for a slip of the finger (study-session.svelte.ts). */
const guardMs = 400;
const site = await openSite(values.dir);
const profile = mkdtempSync(join(tmpdir(), 'attache-large-'));
const say = (words) => console.error(`${words} …`);
try {
	let page = await open();
	const empty = await heap(page);
	say(`Writing some ${cards * times} answers to ${cards} questions`);
	const written = await fill(page);
	await page.context().close();
	page = await open();
	say('Sealing the log, once');
	const firstStatistics = await statistics(page);
	say('Timing');
	const browser = { browserType: () => chromium };
	const floors = {
		strictPut: await rawPut(browser, site),
		twoFrames: await twoFrames(browser, site)
	};
	const figures = { written, floors, firstStatisticsMs: tenth(firstStatistics) };
	for (const slower of [1, 4]) {
		const devTools = await page.context().newCDPSession(page);
		await devTools.send('Emulation.setCPUThrottlingRate', { rate: slower });
		figures[slower === 1 ? 'plain' : `CPU ÷ ${slower}`] = {
			loadToFirstDue: spread(await repeated(() => loadToFirstDue(page))),
			homeToFirstDue: spread(await repeated(() => homeToFirstDue(page))),
			gradeToNext: spread(await grades(page)),
			statistics: spread(await repeated(() => statistics(page)))
		};
		await devTools.detach();
	}
	figures.heapAboveEmpty = { megabytes: tenth((await heap(page)) - empty) };
	console.log(JSON.stringify({ cards, times, due, ...figures }, undefined, '\t'));
	await page.context().close();
} finally {
	await site.close();
	rmSync(profile, { recursive: true, force: true });
}

/** The app on a profile on disk: a private window would keep its database in memory, and flatter us. */
async function open() {
	const context = await chromium.launchPersistentContext(profile, launchOptions);
	const page = await context.newPage();
	await page.goto(site.url);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	return page;
}

async function fill(page) {
	const count = {};
	for (const { table, rows } of largeLibrary({ cards, times, due, now: Date.now() })) {
		count[table] = (count[table] ?? 0) + rows.length;
		await page.evaluate(
			async ([table, rows]) => {
				globalThis.filling ??= await new Promise((resolve, reject) => {
					const opening = indexedDB.open('attache');
					opening.onsuccess = () => resolve(opening.result);
					opening.onerror = () => reject(opening.error);
				});
				const transaction = globalThis.filling.transaction(table, 'readwrite');
				for (const row of rows) transaction.objectStore(table).put(row);
				await new Promise((resolve, reject) => {
					transaction.oncomplete = resolve;
					transaction.onabort = () => reject(transaction.error);
				});
			},
			[table, rows]
		);
	}
	return count;
}

async function repeated(once) {
	const times = [];
	while (times.length < runs) times.push(await once());
	return times;
}

/** Every sitting is a new one. */
const forgetSession = (page) =>
	page.evaluate(async () => {
		sessionStorage.clear();
		const opening = indexedDB.open('attache');
		const database = await new Promise((resolve) => {
			opening.onsuccess = () => resolve(opening.result);
		});
		const transaction = database.transaction('meta', 'readwrite');
		transaction.objectStore('meta').delete('session');
		await new Promise((resolve) => (transaction.oncomplete = resolve));
		database.close();
	});

/** From the beginning of the navigation until the first due question is painted: by the page's own clock. */
async function loadToFirstDue(page) {
	await forgetSession(page);
	await page.goto(`${site.url}study?as=cards`, { waitUntil: 'commit' });
	return page.evaluate(
		(question) =>
			new Promise((resolve) => {
				const look = () =>
					document.querySelector(question)
						? requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())))
						: requestAnimationFrame(look);
				look();
			}),
		question
	);
}

/** In the app: from the press on "Start" until the first due question is painted. */
async function homeToFirstDue(page) {
	await forgetSession(page);
	await page.goto(site.url, { waitUntil: 'networkidle' });
	await page.locator('a.btn[href$="study"]').waitFor();
	return untilPainted(page, 'a.btn[href$="study"]', question);
}

/** From the press on "Good" (recorded, strict) until the next stem is painted. */
async function grades(page) {
	const times = [];
	while (times.length < runs * 2) {
		await forgetSession(page);
		await page.goto(`${site.url}study?as=cards`, { waitUntil: 'networkidle' });
		for (let asked = 0; asked < 9; asked++) {
			await page.locator('#stem').waitFor();
			await page.waitForTimeout(guardMs);
			await page.getByRole('button', { name: 'Show the answer' }).click();
			await page.locator('.rate [data-key="2"]').waitFor();
			await page.waitForTimeout(guardMs);
			times.push(await untilPainted(page, '.rate [data-key="2"]', question));
		}
	}
	return times;
}

/** In the app: from the press on "Memory" until the figures are painted. */
async function statistics(page) {
	await page.goto(site.url, { waitUntil: 'networkidle' });
	await page.locator('nav a[href$="memory"]').waitFor();
	return page.evaluate(
		() =>
			new Promise((resolve) => {
				const startedAt = performance.now();
				const look = () =>
					/^About/.test(document.querySelector('h1')?.textContent ?? '')
						? requestAnimationFrame(() =>
								requestAnimationFrame(() => resolve(performance.now() - startedAt))
							)
						: requestAnimationFrame(look);
				document.querySelector('nav a[href$="memory"]').click();
				look();
			})
	);
}

/** Megabytes of the page's JavaScript heap and array buffers, after a collection. */
async function heap(page) {
	const devTools = await page.context().newCDPSession(page);
	await devTools.send('HeapProfiler.collectGarbage');
	const { usedSize, backingStorageSize = 0 } = await devTools.send('Runtime.getHeapUsage');
	await devTools.detach();
	return (usedSize + backingStorageSize) / 1e6;
}
