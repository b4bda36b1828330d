// How long the reader waits, in Chromium, beside what the browser itself takes for the least of it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchOptions } from '../scripts/browser-options.mjs';
import { article } from './budgets.mjs';
import { spread } from './statistics.mjs';

const wanted = 24;
/** Kicker, stem and statement: two questions may share a stem. */
const question = 'section.question';

/** Home, stored and offline-ready: from the press on "Ask me" until the first question is painted. */
export async function homeToQuestion(browser, site) {
	return inInstalledApp(browser, site, async (page) => {
		const times = [];
		while (times.length < wanted) {
			await forget(page);
			await page.goto(site.url, { waitUntil: 'networkidle' });
			await page.locator('a[href*="study?article="]').waitFor();
			times.push(await untilPainted(page, 'a[href*="study?article="]', question));
		}
		return spread(times);
	});
}

/** A card turned over: from the press on "Good" (recorded, strict) until the next stem is painted. */
export async function gradeToNext(browser, site) {
	return inInstalledApp(browser, site, async (page) => {
		const times = [];
		while (times.length < wanted) {
			await forget(page);
			await page.goto(`${site.url}study?article=${article}&as=cards`, { waitUntil: 'networkidle' });
			const last = Number(await page.locator('header progress').getAttribute('max')) - 1;
			for (let asked = 0; asked < last; asked++) {
				await page.locator('#stem').waitFor();
				await page.waitForTimeout(guardMs);
				await page.getByRole('button', { name: 'Show the answer' }).click();
				await page.locator('.rate [data-key="2"]').waitFor();
				await page.waitForTimeout(guardMs);
				times.push(await untilPainted(page, '.rate [data-key="2"]', question));
			}
		}
		return spread(times);
	});
}

/** One put of a row like a review's, in a strict transaction of its own, until it is complete. */
export async function rawPut(browser, site) {
	return inInstalledApp(browser, site, async (page) => {
		const times = await page.evaluate(async (runs) => {
			const done = (request, event) =>
				new Promise((resolve, reject) => {
					request[event] = () => resolve(request.result);
					request.onerror = () => reject(request.error);
				});
			const opening = indexedDB.open('bench-floor', 1);
			opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'id' });
			const database = await done(opening, 'onsuccess');
			const times = [];
			for (let id = 0; id < runs; id++) {
				const startedAt = performance.now();
				const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
				transaction.objectStore('rows').put({ id, text: 'x'.repeat(500) });
				await done(transaction, 'oncomplete');
				times.push(performance.now() - startedAt);
			}
			database.close();
			return times;
		}, wanted * 4);
		return spread(times);
	});
}

/** Two frames: what "painted" adds to everything that is measured here. */
export async function twoFrames(browser, site) {
	return inInstalledApp(browser, site, async (page) => {
		const times = await page.evaluate(async (runs) => {
			const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
			const times = [];
			for (let run = 0; run < runs; run++) {
				await new Promise((resolve) => setTimeout(resolve, 5 + (run % 16)));
				const startedAt = performance.now();
				await frame();
				await frame();
				times.push(performance.now() - startedAt);
			}
			return times;
		}, wanted);
		return spread(times);
	});
}

/** Between the two empty pages of bench/floor.mjs, by Kit's router. */
export async function emptyNavigation(browser, site) {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		const times = [];
		while (times.length < wanted) {
			await page.goto(site.url, { waitUntil: 'networkidle' });
			times.push(await untilPainted(page, 'a[href="/next"]', '#next'));
		}
		return spread(times);
	} finally {
		await context.close();
	}
}

/** A quicker second press is taken for a slip of the finger (study-session.svelte.ts). */
const guardMs = 400;

/** In a profile on disk: a private window would keep its database in memory, and flatter us. */
async function inInstalledApp(browser, site, use) {
	const profile = mkdtempSync(join(tmpdir(), 'attache-bench-'));
	const context = await browser.browserType().launchPersistentContext(profile, launchOptions);
	try {
		const page = await context.newPage();
		await page.goto(site.url);
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		return await use(page);
	} finally {
		await context.close();
		rmSync(profile, { recursive: true, force: true });
	}
}

/** Every run begins as a reader who has answered nothing. */
async function forget(page) {
	await page.evaluate(async () => {
		sessionStorage.clear();
		const opening = indexedDB.open('attache');
		const database = await new Promise((resolve, reject) => {
			opening.onsuccess = () => resolve(opening.result);
			opening.onerror = () => reject(opening.error);
		});
		const names = [...database.objectStoreNames];
		const transaction = database.transaction(names, 'readwrite');
		for (const name of names) transaction.objectStore(name).clear();
		await new Promise((resolve) => (transaction.oncomplete = resolve));
		database.close();
	});
}

/** Presses `press`; resolves to the time until `shows` has another text than before, and two frames. */
export function untilPainted(page, press, shows) {
	return page.evaluate(
		([press, shows]) =>
			new Promise((resolve, reject) => {
				setTimeout(() => reject(new Error(`${shows} did not change`)), 20_000);
				const text = () => document.querySelector(shows)?.textContent;
				const before = text();
				const startedAt = performance.now();
				const observer = new MutationObserver(() => {
					if (text() === undefined || text() === before) return;
					observer.disconnect();
					requestAnimationFrame(() =>
						requestAnimationFrame(() => resolve(performance.now() - startedAt))
					);
				});
				observer.observe(document, { childList: true, characterData: true, subtree: true });
				document.querySelector(press).click();
			}),
		[press, shows]
	);
}
