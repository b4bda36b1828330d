// What the browser itself takes for the least of it: a page of one script that asks IndexedDB for due cards, and keeps an answer.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchOptions } from '../scripts/browser-options.mjs';
import { spread } from './statistics.mjs';

const cards = 10_000;
const wanted = 16;

const html = `<!doctype html><meta charset="utf-8"><title>Raw</title><p id="card"></p><button id="good">Good</button><script>
const opening = indexedDB.open('raw', 1);
opening.onupgradeneeded = () => {
	opening.result.createObjectStore('answers', { autoIncrement: true });
	const store = opening.result.createObjectStore('cards', { keyPath: 'id' });
	store.createIndex('due', 'dueAt');
	for (let id = 0; id < ${cards}; id++) store.put({ id, dueAt: id * 1000, text: 'Card ' + id + ' ' + 'x'.repeat(400) });
};
const painted = () => new Promise((resolve) => requestAnimationFrame(() => {
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = resolve;
	port2.postMessage(0);
}));
opening.onsuccess = () => {
	const due = opening.result.transaction('cards').objectStore('cards');
	const asking = due.index('due').getAll(IDBKeyRange.upperBound(Date.now()), 120);
	asking.onsuccess = async () => {
		let at = 0;
		const show = () => (document.querySelector('#card').textContent = asking.result[at].text);
		show();
		await painted();
		globalThis.loadMs = performance.now();
		globalThis.grade = () => new Promise((resolve) => requestAnimationFrame(() => {
			const startedAt = performance.now();
			const transaction = opening.result.transaction('answers', 'readwrite', { durability: 'strict' });
			transaction.objectStore('answers').put({ card: at, rating: 3, at: Date.now() });
			transaction.oncomplete = async () => {
				at++;
				show();
				await painted();
				resolve(performance.now() - startedAt);
			};
		}));
	};
};
</script>`;

/** From the navigation until the first of 10,000 due cards is painted, and from a strict put until the next is; with the CPU so many times slower. */
export async function rawPage(browser, slower) {
	const server = createServer((_, response) => response.end(html));
	await new Promise((resolve) => server.listen(0, 'localhost', resolve));
	const profile = mkdtempSync(join(tmpdir(), 'attache-raw-'));
	const context = await browser.browserType().launchPersistentContext(profile, launchOptions);
	try {
		const page = await context.newPage();
		const url = `http://localhost:${server.address().port}/`;
		const load = async () => {
			await page.goto(url, { waitUntil: 'commit' });
			const ms = await page.waitForFunction(() => globalThis.loadMs);
			return ms.jsonValue();
		};
		await load(); // writes the cards
		const devTools = await context.newCDPSession(page);
		await devTools.send('Emulation.setCPUThrottlingRate', { rate: slower });
		const loads = [];
		while (loads.length < wanted) {
			loads.push(await load());
			await page.waitForTimeout(400);
		}
		const grades = [];
		while (grades.length < wanted * 2) {
			grades.push(await page.evaluate(() => globalThis.grade()));
			await page.waitForTimeout(400);
		}
		return { loadToFirstDue: spread(loads), gradeToNext: spread(grades) };
	} finally {
		await context.close();
		rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
		server.closeAllConnections();
		server.close();
	}
}
