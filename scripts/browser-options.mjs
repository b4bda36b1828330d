// How Vitest and Playwright start the browser that scripts/browser.mjs found.
import { existsSync } from 'node:fs';

/** For one test run by hand; npm test looks much further (scripts/browser.mjs). */
const usual = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
const root = process.getuid?.() === 0;

export const launchOptions = {
	executablePath: process.env.PLAYWRIGHT_CHROMIUM ?? usual,
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
