// Finds a Chromium for the tests, or installs one. The order goes from the cheapest to the dearest.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { bin, tryRun } from './lib.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const help = `No browser was found for the tests, and none could be installed. Install Chromium
(Debian, Ubuntu: apt-get install chromium; others: npx playwright install chromium)
or name one: PLAYWRIGHT_CHROMIUM=/path/to/chromium npm test`;

/** Path of a Chromium that starts; ends the process with advice when there is none. */
export async function findBrowser() {
	const named = process.env.PLAYWRIGHT_CHROMIUM ?? process.env.CHROME_PATH;
	if (named) {
		if (starts(named)) return named;
		console.error(`The browser named by the environment does not start: ${named}`);
		process.exit(1);
	}
	const found = (await playwrightOwn()) ?? onPath();
	if (found) return found;
	console.log('No browser found; trying to install Chromium for the tests …');
	if (tryRun(bin('playwright'), ['install', 'chromium'], { silent: true })) {
		const own = await playwrightOwn();
		if (own) return own;
	}
	if (installByApt()) {
		const installed = onPath();
		if (installed) return installed;
	}
	console.error(help);
	process.exit(1);
}

async function playwrightOwn() {
	const { chromium } = await import('playwright-core');
	const path = chromium.executablePath();
	return path && starts(path) ? path : undefined;
}

function onPath() {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return names
		.flatMap((name) => folders.map((folder) => join(folder, name)))
		.find((path) => starts(path));
}

function starts(path) {
	return existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function installByApt() {
	if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	const apt = (...args) => tryRun('apt-get', ['-qq', ...args], { env, quiet: true });
	return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium');
}
