// npm run --silent bench:analysis -- --runs 20: what it costs to find the facts of an own article, as JSON, beside its floors.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { launchOptions } from '../scripts/browser-options.mjs';
import { ownText, rowsOf } from './own-text.ts';
import { loop, peak, processorMs, rendererOf, residentMegabytes, slowed } from './renderer.mjs';
import { openSite } from './site.mjs';
import { spread, tenth } from './statistics.mjs';

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '20' },
		dir: { type: 'string', default: 'build' }
	}
});
const runs = Number(values.runs);
const goals = { plainMs: 2000, slowMs: 8000, megabytes: 400, bytes: 25_000_000 };
const lengths = [400, 1600, 5000];
const say = (words) => console.error(`${words} …`);
const site = await openSite(values.dir);
const profile = mkdtempSync(join(tmpdir(), 'attache-analysis-'));
// One context of a browser with a profile on disk: caches of a private window are memory.
const context = await chromium.launchPersistentContext(profile, launchOptions);
try {
	const page = context.pages()[0] ?? (await context.newPage());
	await page.goto(site.url);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await page.waitForLoadState('networkidle');
	const installed = site.sent.length;
	const pid = await rendererOf(page);
	// At the end of the model's start, so that its work and the analysis's can be told apart.
	await page.exposeFunction('processorMs', () => processorMs(pid));
	const short = ownText(lengths[0]);
	say('Without the language model');
	const surface = await repeated(page, short, runs);
	say('Fetching the language model');
	await fetchModel(page);
	const bytes = site.sent.slice(installed).reduce((sum, sent) => sum + sent.bytes, 0);
	const empty = await emptyApp(page, pid);
	say(`${short.words} words`);
	const plain = await repeated(page, short, runs);
	say('CPU ÷ 4');
	const slow = await atQuarter(page, pid, short);
	say('Longer ones');
	const growth = await growing(page, pid, empty);
	const figures = {
		machine: { chromium: context.browser()?.version(), cpus: cpus().length },
		goals,
		words: short.words,
		floors: { loop: spread(await loops(page)), withoutModel: surface.analysis },
		analysis: plain.analysis,
		processorOfAnalysis: plain.processor,
		startOfModel: plain.start,
		pressToStored: plain.all,
		'CPU ÷ 4': slow,
		memory: { emptyMegabytes: tenth(empty), aboveEmptyMegabytes: growth[0].aboveEmptyMegabytes },
		growth,
		bytesForAnalysis: bytes
	};
	console.log(JSON.stringify(figures, undefined, '\t'));
	for (const line of exceeded(figures)) console.error(`over the goal: ${line}`);
} finally {
	await context.close();
	await site.close();
	rmSync(profile, { recursive: true, force: true });
}

async function fetchModel(page) {
	await page.goto(`${site.url}settings`);
	await page.getByRole('button', { name: /Fetch it/ }).click();
	await page.getByRole('button', { name: 'Remove it from' }).waitFor({ timeout: 120_000 });
}

async function emptyApp(page, pid) {
	await page.goto(site.url, { waitUntil: 'networkidle' });
	const devTools = await page.context().newCDPSession(page);
	await devTools.send('HeapProfiler.collectGarbage');
	await devTools.detach();
	return residentMegabytes(pid);
}

async function loops(page) {
	const times = [];
	while (times.length < 5) times.push(await loop(page));
	return times;
}

async function repeated(page, text, times) {
	const all = [];
	while (all.length < times) all.push(await analysed(page, text));
	return {
		start: spread(all.map(({ start }) => start)),
		analysis: spread(all.map(({ analysis }) => analysis)),
		processor: spread(all.map(({ processor }) => processor)),
		all: spread(all.map(({ total }) => total))
	};
}

async function atQuarter(page, pid, text) {
	const before = await loop(page);
	return slowed(pid, 4, async () => {
		const during = await loop(page);
		const { analysis, start, all } = await repeated(page, text, Math.ceil(runs / 2));
		return { loopIsSlowerBy: tenth(during / before), analysis, startOfModel: start, all };
	});
}

/** What the analysis takes a word, in time of the processor too: that of a shared machine is truer. */
async function growing(page, pid, empty) {
	const figures = [];
	for (const least of lengths) {
		const text = ownText(least);
		const times = [];
		let most = 0;
		while (times.length < 3) {
			const { result, megabytes } = await peak(pid, () => analysed(page, text));
			times.push(result);
			most = Math.max(most, megabytes);
		}
		const best = times.sort((a, b) => a.analysis - b.analysis)[0];
		figures.push({
			words: text.words,
			facts: best.facts,
			leastMs: tenth(best.analysis),
			msPerWord: tenth((best.analysis / text.words) * 10) / 10,
			processorMsPerWord: tenth((best.processor / text.words) * 10) / 10,
			aboveEmptyMegabytes: tenth(most - empty)
		});
	}
	return figures;
}

/** From the press to what is told of it when it is stored, in the app itself; and when the model was ready. */
async function analysed(page, text) {
	const { id } = text.article;
	await page.goto(site.url);
	await page.evaluate(put, rowsOf(text));
	await page.goto(`${site.url}own/${id}`);
	await page.getByRole('button', { name: 'Find the facts', exact: true }).waitFor();
	return page.evaluate(pressed);
}

/** Runs in the page. */
async function put(rows) {
	const opening = indexedDB.open('attache');
	const database = await new Promise((resolve, reject) => {
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(opening.error);
	});
	const transaction = database.transaction(['articles', 'articleParts'], 'readwrite');
	for (const { table, row } of rows) transaction.objectStore(table).put(row);
	await new Promise((resolve) => (transaction.oncomplete = resolve));
	database.close();
}

/** Runs in the page. */
function pressed() {
	return new Promise((resolve, reject) => {
		setTimeout(() => reject(new Error('nothing was found')), 180_000);
		const startedAt = performance.now();
		let readyAt;
		let before;
		const look = async () => {
			const now = performance.now();
			const pass = document.querySelector('#analysing')?.textContent ?? '';
			if (pass.startsWith('Reading the sentences') && readyAt === undefined) {
				readyAt = now;
				before = globalThis.processorMs();
			}
			const said = document.querySelector('.analyse [role="status"]')?.textContent ?? '';
			const facts = /^(\d+) facts? found/.exec(said)?.[1];
			if (facts === undefined) return;
			observer.disconnect();
			const processor = (await globalThis.processorMs()) - (await before);
			resolve({
				processor,
				start: readyAt - startedAt,
				analysis: now - readyAt,
				total: now - startedAt,
				facts: Number(facts)
			});
		};
		const observer = new MutationObserver(look);
		observer.observe(document, { childList: true, characterData: true, subtree: true });
		[...document.querySelectorAll('.analyse button')].at(-1).click();
	});
}

function exceeded({ analysis, 'CPU ÷ 4': slow, memory, bytesForAnalysis }) {
	return [
		analysis.p95 > goals.plainMs && `analysis ${analysis.p95} ms > ${goals.plainMs}`,
		slow.analysis.p95 > goals.slowMs && `at CPU ÷ 4 ${slow.analysis.p95} ms > ${goals.slowMs}`,
		memory.aboveEmptyMegabytes > goals.megabytes &&
			`memory ${memory.aboveEmptyMegabytes} MB > ${goals.megabytes}`,
		bytesForAnalysis > goals.bytes && `bytes ${bytesForAnalysis} > ${goals.bytes}`
	].filter(Boolean);
}
