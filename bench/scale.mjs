// npm run --silent bench:scale -- --cards 100000 --times 10: what size costs the store, as JSON, beside its floors.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { findBrowser } from '../scripts/browser.mjs';
import { root } from '../scripts/lib.mjs';
import { spread, tenth } from './statistics.mjs';

process.env.PLAYWRIGHT_CHROMIUM = await findBrowser();
const { launchOptions } = await import('../scripts/browser-options.mjs');
const { chromium } = await import('playwright-core');

const { values } = parseArgs({
	options: {
		cards: { type: 'string', default: '100000' },
		times: { type: 'string', default: '10' },
		due: { type: 'string', default: '10000' },
		runs: { type: 'string', default: '20' }
	}
});
const [cards, times, due, runs] = ['cards', 'times', 'due', 'runs'].map((name) =>
	Number(values[name])
);
const site = await serve();
const profile = mkdtempSync(join(tmpdir(), 'attache-scale-'));
const say = (words) => console.error(`${words} …`);
try {
	let context = await open();
	let page = await context.newPage();
	await page.goto(site.url);
	const call = (name, ...given) =>
		page.evaluate(([name, given]) => globalThis.scale[name](...given), [name, given]);
	say(`Writing ${cards * times} reviews of ${cards} cards`);
	await call('fill', cards, times, due);
	say('Sealing');
	const sealing = await call('seal');
	await context.close();
	say('Timing');
	context = await open();
	page = await context.newPage();
	await page.goto(site.url);
	const floor = await call('floor', runs * 3);
	const before = await heap(page);
	const figures = {
		cards,
		reviews: cards * times,
		floors: { strictPut: spread(floor.put), fiftyByIndex: spread(floor.due) },
		fiftyDue: spread(await call('due', runs)),
		record: spread(await call('record', runs * 3)),
		statistics: spread(await call('statistics', runs)),
		sealingAll: { ms: Math.round(sealing) },
		heapAboveEmpty: { megabytes: tenth((await heap(page)) - before) }
	};
	console.log(JSON.stringify(figures, undefined, '\t'));
	await context.close();
} finally {
	await site.close();
	rmSync(profile, { recursive: true, force: true });
}

/** A profile on disk: a private window would keep its database in memory, and flatter us. */
function open() {
	return chromium.launchPersistentContext(profile, launchOptions);
}

/** Megabytes of the page's JavaScript heap and array buffers, after a collection. */
async function heap(page) {
	const devTools = await page.context().newCDPSession(page);
	await devTools.send('HeapProfiler.collectGarbage');
	const { usedSize, backingStorageSize = 0 } = await devTools.send('Runtime.getHeapUsage');
	return (usedSize + backingStorageSize) / 1e6;
}

async function serve() {
	const made = await build({
		root,
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			target: 'es2022',
			lib: { entry: 'bench/scale-page.ts', formats: ['es'], fileName: 'scale' }
		}
	});
	const chunks = [made].flat().flatMap(({ output }) => output);
	const entry = chunks.find(({ isEntry }) => isEntry).fileName;
	const files = new Map(chunks.map(({ fileName, code }) => [`/${fileName}`, code]));
	const server = createServer((request, response) => {
		const script = files.get(request.url);
		response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
		response.end(
			script ?? `<!doctype html><title>Scale</title><script type="module" src="/${entry}"></script>`
		);
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${server.address().port}/`,
		close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve)))
	};
}
