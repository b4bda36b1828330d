// How Vitest and Playwright start the browser that scripts/browser.mjs found.
const root = process.getuid?.() === 0;

export const launchOptions = {
	executablePath: process.env.PLAYWRIGHT_CHROMIUM,
	args: [
		'--disable-gpu',
		'--disable-quic',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		...(root ? ['--no-sandbox'] : [])
	]
};
