import { expect, type BrowserContext, type Page } from '@playwright/test';
import { test } from './site.ts';

const foreign = 'https://example.com';

/** Every request that left for another host; each is answered here, so that "refused" is not "no network". */
async function listenForForeign(context: BrowserContext): Promise<string[]> {
	const left: string[] = [];
	await context.route(
		(url) => url.hostname !== 'localhost',
		async (route) => {
			left.push(route.request().url());
			await route.fulfill({
				status: 200,
				body: 'reached',
				headers: { 'access-control-allow-origin': '*' }
			});
		}
	);
	await context.routeWebSocket(/example\.com/, (socket) => {
		left.push(socket.url());
	});
	return left;
}

/** Tries every way out of a page that we know of; what succeeded, by name. */
function tryFromPage(page: Page): Promise<string[]> {
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
			() => new WebSocket('wss://example.com/socket'),
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
async function tryFromWorker(page: Page, workerPath: string): Promise<string[]> {
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
				const socket = new WebSocket('wss://example.com/socket');
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
		context,
		startSite
	}) => {
		const left = await listenForForeign(context);
		const site = await startSite({ headers });
		await page.goto(site.url);
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		expect(await tryFromPage(page)).toEqual([]);
		const script = site.requests.find((path) => /\/workers\/.+\.js$/.test(path));
		expect(script, 'the build has a worker, and the service worker stored it').toBeDefined();
		expect(await tryFromWorker(page, script ?? '')).toEqual([]);
		expect(left).toEqual([]);
	});

test('the app itself asks no foreign address for anything', async ({
	page,
	context,
	startSite
}) => {
	const left = await listenForForeign(context);
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
