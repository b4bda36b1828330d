// What a first visit costs, as sent by a real server; and whether anything moves while it arrives.

/** @type {typeof import('./bytes.d.mts').firstVisit} */
export async function firstVisit(browser, site, { path, usable, viewport }) {
	// The service worker has its own figure, `install`.
	const context = await browser.newContext({
		serviceWorkers: 'block',
		...(viewport && { viewport })
	});
	try {
		const page = await context.newPage();
		await page.addInitScript(watch, usable);
		const before = site.sent.length;
		await page.goto(site.url + path, { waitUntil: 'networkidle' });
		await page.locator(usable).first().waitFor();
		const { shift, html, files } = await page.evaluate(settled);
		const isPage = ({ path }) => !/\.\w+$/.test(path);
		const all = site.sent.slice(before).filter((sent) => !isPage(sent));
		return {
			bytes: sum(files),
			html,
			settled: sum(all),
			shift,
			files: Object.fromEntries(files.map(({ path, bytes }) => [path, bytes]))
		};
	} finally {
		await context.close();
	}
}

/** @type {typeof import('./bytes.d.mts').leastVisit} */
export async function leastVisit(browser, site, visit, times = 3) {
	let least;
	for (let time = 0; time < times; time++) {
		const cost = await firstVisit(browser, site, visit);
		if (!least || cost.bytes < least.bytes) least = cost;
	}
	return least;
}

/** @type {typeof import('./bytes.d.mts').firstInstall} */
export async function firstInstall(browser, site) {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		const before = site.sent.length;
		await page.goto(site.url);
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		await page.waitForLoadState('networkidle');
		const all = site.sent.slice(before);
		return { bytes: sum(all), requests: all.length };
	} finally {
		await context.close();
	}
}

const sum = (all) => all.reduce((total, { bytes }) => total + bytes, 0);

/** Runs in the page before anything else: notes the moment at which `usable` is there, and every shift. */
function watch(usable) {
	const noted = { shift: 0 };
	window.noted = noted;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) if (!entry.hadRecentInput) noted.shift += entry.value;
	}).observe({ type: 'layout-shift', buffered: true });
	const observer = new MutationObserver(() => {
		if (!document.querySelector(usable)) return;
		noted.usableAt = performance.now();
		observer.disconnect();
	});
	observer.observe(document, { childList: true, subtree: true });
}

/** Runs in the page: what was noted, two frames later; sizes as packed, without headers. */
async function settled() {
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	await frame();
	await frame();
	const { shift, usableAt } = window.noted;
	const [page] = performance.getEntriesByType('navigation');
	const arrived = performance
		.getEntriesByType('resource')
		.filter(({ responseEnd }) => responseEnd <= usableAt)
		.map(({ name, encodedBodySize }) => [new URL(name).pathname, encodedBodySize]);
	// A file that was fetched ahead and then imported is listed twice.
	const files = [...new Map(arrived)].map(([path, bytes]) => ({ path, bytes }));
	return { shift, html: page.encodedBodySize, files };
}
