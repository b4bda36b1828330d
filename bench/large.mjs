// npm run --silent bench:large -- --cards 10000 --times 5 --due 10000: the app itself with a large library, as JSON, beside its floors.
// With --profile FOLDER what was written is kept there, and used again by the next run.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { launchOptions } from '../scripts/browser-options.mjs';
import { build } from '../scripts/lib.mjs';
import { largeLibrary } from './large-library.ts';
import { gradesOf, homeToFirstDue, loadToFirstDue, statistics } from './large-screens.mjs';
import { rawPage } from './raw-page.mjs';
import { openSite } from './site.mjs';
import { spread, tenth } from './statistics.mjs';
import { rawPut, twoFrames } from './timings.mjs';

console.log = console.error; // what the build says is progress
const { values } = parseArgs({
	options: {
		cards: { type: 'string', default: '10000' },
		times: { type: 'string', default: '5' },
		due: { type: 'string', default: '10000' },
		runs: { type: 'string', default: '20' },
		/** All of it so many times: on a busy machine the best round tells most. */
		rounds: { type: 'string', default: '1' },
		dir: { type: 'string', default: 'build' },
		profile: { type: 'string' },
		/** Of a kept profile: a browser keeps its data by origin, so the port must be the same again. */
		port: { type: 'string', default: '45817' },
		/** Only write the profile. */
		fill: { type: 'boolean', default: false }
	}
});
const [cards, times, due, runs, rounds] = ['cards', 'times', 'due', 'runs', 'rounds'].map((name) =>
	Number(values[name])
);
const profile = values.profile ?? mkdtempSync(join(tmpdir(), 'attache-large-'));
const isFilled = values.profile !== undefined && existsSync(join(profile, 'Default'));
// What the rows are written for is the store of today's code, not that of an older build.
if (values.dir === 'build' && !build()) process.exit(1);
const site = await openSite(values.dir, values.profile ? Number(values.port) : 0);
const say = (words) => console.error(`${words} …`);
let context;
try {
	const emptyBytes = await emptyHeap();
	let page = await open();
	const figures = { cards, times, due };
	if (!isFilled) {
		say(`Writing some ${cards * times} answers to ${cards} questions`);
		figures.written = await fill(page);
		await context.close();
		page = await open();
	}
	say('Sealing the log, if it is not');
	const sealing = await statistics(page, site);
	if (!isFilled) figures.firstStatisticsMs = tenth(sealing);
	say('Waiting until the second copy of the log is whole');
	figures.copiedMs = await copied(page);
	const only = values.fill ? 0 : rounds;
	const browser = { browserType: () => chromium };
	for (let round = 1; round <= only; round++) {
		say(`Round ${round}`);
		figures[`round ${round}`] = {
			floors: {
				strictPut: await rawPut(browser, site),
				twoFrames: await twoFrames(browser, site),
				rawPage: await rawPage(browser, 1),
				'rawPage, CPU ÷ 4': await rawPage(browser, 4)
			},
			plain: await timed(page, 1),
			'CPU ÷ 4': await timed(page, 4)
		};
	}
	await page.goto(site.url, { waitUntil: 'networkidle' });
	figures.heapAboveEmptyMegabytes = { home: tenth((await heap(page)) - emptyBytes) };
	await statistics(page, site);
	figures.heapAboveEmptyMegabytes.statistics = tenth((await heap(page)) - emptyBytes);
	process.stdout.write(`${JSON.stringify(figures, undefined, '\t')}\n`);
} finally {
	await context?.close();
	await site.close();
	// Chromium's last processes may still be writing.
	if (!values.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
}

async function timed(page, slower) {
	const devTools = await page.context().newCDPSession(page);
	await devTools.send('Emulation.setCPUThrottlingRate', { rate: slower });
	const found = {
		loadToFirstDue: spread(await repeated(() => loadToFirstDue(page, site))),
		homeToFirstDue: spread(await repeated(() => homeToFirstDue(page, site))),
		...(await gradesOf(page, site, runs * 2)),
		statistics: spread(await repeated(() => statistics(page, site)))
	};
	await devTools.detach();
	return found;
}

async function repeated(once) {
	const times = [];
	while (times.length < runs) times.push(await once());
	return times;
}

/** The app on a profile on disk: a private window would keep its database in memory, and flatter us. */
async function open(folder = profile) {
	context = await chromium.launchPersistentContext(folder, launchOptions);
	const page = await context.newPage();
	// A million answers are sealed, or a service worker installed, beside whatever else the machine does.
	page.setDefaultTimeout(300_000);
	await page.goto(site.url);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	// A kept profile has the app of its own time, which waits for its reader's word to go.
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
		const next = registration.installing ?? registration.waiting;
		if (!next) return;
		const isOver = new Promise((resolve) =>
			navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
		);
		while (next.state === 'installing')
			await new Promise((resolve) => next.addEventListener('statechange', resolve, { once: true }));
		next.postMessage({ type: 'SKIP_WAITING' });
		await isOver;
	});
	await page.goto(site.url);
	return page;
}

/** The second copy of a large log is written for minutes after it came: what is measured is what stays. */
async function copied(page) {
	const startedAt = Date.now();
	await page.goto(`${site.url}study`);
	const isWhole = () =>
		page.evaluate(async () => {
			const bucket = await navigator.storageBuckets.open('attache-copy');
			// To open what is not there would make it, without its tables.
			const there = await bucket.indexedDB.databases();
			if (!there.some(({ name, version }) => name === 'attache' && version > 1)) return false;
			const opening = bucket.indexedDB.open('attache');
			const database = await new Promise((resolve, reject) => {
				opening.onsuccess = () => resolve(opening.result);
				opening.onerror = () => reject(opening.error);
			});
			const asking = database.transaction('meta').objectStore('meta').get('isWhole');
			const found = await new Promise(
				(resolve) => (asking.onsuccess = () => resolve(asking.result))
			);
			database.close();
			return found === true;
		});
	while (!(await isWhole())) await page.waitForTimeout(2_000);
	return Date.now() - startedAt;
}

async function emptyHeap() {
	const folder = mkdtempSync(join(tmpdir(), 'attache-empty-'));
	const page = await open(folder);
	await page.goto(site.url, { waitUntil: 'networkidle' });
	const bytes = await heap(page);
	await context.close();
	rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
	return bytes;
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

/** Megabytes of the page's JavaScript heap and array buffers, after a collection. */
async function heap(page) {
	const devTools = await page.context().newCDPSession(page);
	await devTools.send('HeapProfiler.collectGarbage');
	const { usedSize, backingStorageSize = 0 } = await devTools.send('Runtime.getHeapUsage');
	await devTools.detach();
	return (usedSize + backingStorageSize) / 1e6;
}
