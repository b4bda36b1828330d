// What a first visit costs, counted by the server; and whether anything moves while it arrives.

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
		const { usableAt, shift } = await page.evaluate(settled);
		const all = site.sent.slice(before);
		const isPage = ({ path }) => !/\.\w+$/.test(path);
		const files = all.filter((sent) => !isPage(sent) && sent.sentAt <= usableAt);
		return {
			bytes: sum(files),
			html: sum(all.filter(isPage)),
			settled: sum(all.filter((sent) => !isPage(sent))),
			shift,
			files: Object.fromEntries(files.map(({ path, bytes }) => [path, bytes]))
		};
	} finally {
		await context.close();
	}
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
		noted.usableAt = performance.timeOrigin + performance.now();
		observer.disconnect();
	});
	observer.observe(document, { childList: true, subtree: true });
}

/** Runs in the page: what was noted, two frames later. */
function settled() {
	return new Promise((resolve) =>
		requestAnimationFrame(() => requestAnimationFrame(() => resolve(window.noted)))
	);
}
