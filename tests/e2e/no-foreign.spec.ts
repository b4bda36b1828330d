import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import { test } from './site.ts';

/** A foreign host that would answer anybody, so that "refused" never means "no network". */
async function startForeign(): Promise<{ host: string; hits: string[]; stop: () => void }> {
	const hits: string[] = [];
	const server = createServer((request, response) => {
		hits.push(request.url ?? '');
		response.writeHead(200, { 'access-control-allow-origin': '*' }).end('reached');
	});
	server.on('upgrade', (request, socket) => {
		hits.push(request.url ?? '');
		socket.destroy();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { host: `http://127.0.0.1:${port}`, hits, stop: () => server.close() };
}

/** Tries every way out of a page that we know of; what succeeded, by name. */
function tryFromPage(page: Page, foreign: string): Promise<string[]> {
	return page.evaluate(async (host) => {
		const reached: string[] = [];
		const violations: string[] = [];
		document.addEventListener('securitypolicyviolation', (e) =>
			violations.push(e.effectiveDirective)
		);
		// A refused frame "loads" too: for elements the requests that left are what counts.
		const element = (tag: 'img' | 'link' | 'iframe' | 'audio', address: 'src' | 'href') => {
			const node = document.createElement(tag);
			if (tag === 'link') node.setAttribute('rel', 'stylesheet');
			node.setAttribute(address, `${host}/${tag}`);
			document.body.append(node);
		};
		await fetch(`${host}/fetch`).then(
			() => reached.push('fetch'),
			() => undefined
		);
		navigator.sendBeacon(`${host}/beacon`, 'x');
		element('img', 'src');
		element('iframe', 'src');
		element('audio', 'src');
		element('link', 'href');
		for (const attempt of [
			() => new WebSocket(`${host.replace('http', 'ws')}/socket`),
			() => new EventSource(`${host}/events`),
			() => Object.assign(document.createElement('script'), { src: `${host}/script` }),
			() => new Worker(`${host}/worker`)
		])
			try {
				const made: unknown = attempt();
				if (made instanceof HTMLScriptElement) reached.push('script');
			} catch {
				// refused on the spot
			}
		// The debugger may evaluate: what the page may do shows in a task of its own.
		await new Promise<void>((resolve) =>
			setTimeout(() => {
				try {
					(0, eval)('1');
					reached.push('eval');
				} catch {
					// refused
				}
				resolve();
			}, 500)
		);
		return violations.length > 4 ? reached : [...reached, `only ${violations.join()} refused`];
	}, foreign);
}

/** Starts the app's own small worker script and tries from inside it. */
async function tryFromWorker(page: Page, foreign: string, workerPath: string): Promise<string[]> {
	const [worker] = await Promise.all([
		page.waitForEvent('worker'),
		page.evaluate((path) => {
			const policy = (
				window as unknown as {
					trustedTypes: {
						createPolicy(name: string, rules: object): { createScriptURL(url: string): string };
					};
				}
			).trustedTypes.createPolicy('sveltekit-trusted-url', {
				createScriptURL: (url: string) => url
			});
			const url = policy.createScriptURL(path);
			(window as unknown as { kept: Worker }).kept = new Worker(url, { type: 'module' });
		}, workerPath)
	]);
	return worker.evaluate(async (host) => {
		const reached: string[] = [];
		await fetch(`${host}/fetch`).then(
			() => reached.push('fetch'),
			() => undefined
		);
		try {
			await import(/* @vite-ignore */ `${host}/module.js`);
			reached.push('import');
		} catch {
			// refused
		}
		await new Promise<void>((resolve) => {
			try {
				const socket = new WebSocket(`${host.replace('http', 'ws')}/socket`);
				socket.onopen = () => (reached.push('socket'), resolve());
				socket.onerror = () => resolve();
			} catch {
				resolve();
			}
			setTimeout(resolve, 500);
		});
		await new Promise<void>((resolve) =>
			setTimeout(() => {
				try {
					(0, eval)('1');
					reached.push('eval');
				} catch {
					// refused
				}
				resolve();
			})
		);
		return reached;
	}, foreign);
}

for (const headers of [true, false])
	test(`neither page nor worker reaches a foreign address, ${headers ? 'with' : 'without'} headers`, async ({
		page,
		startSite
	}) => {
		const foreign = await startForeign();
		const site = await startSite({ headers });
		await page.goto(site.url);
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		expect(await tryFromPage(page, foreign.host)).toEqual([]);
		const script = site.requests.find((path) => /\/workers\/.+\.js$/.test(path));
		expect(script, 'the build has a worker, and the service worker stored it').toBeDefined();
		expect(await tryFromWorker(page, foreign.host, script ?? '')).toEqual([]);
		expect(foreign.hits).toEqual([]);
		// The foreign host was there all the time.
		expect((await fetch(foreign.host)).status).toBe(200);
		foreign.stop();
	});

test('the app itself asks no foreign address for anything', async ({
	page,
	context,
	startSite
}) => {
	const left: string[] = [];
	context.on('request', (request) => {
		if (new URL(request.url()).hostname !== 'localhost') left.push(request.url());
	});
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	const site = await startSite();
	await page.goto(site.url);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await expect(page.getByRole('heading').first()).toBeVisible();
	expect(left).toEqual([]);
	expect(complaints).toEqual([]);
});
