/** A Chromium of its own process group, which can be killed as a power failure would: all at once. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Page, chromium } from 'playwright-core';
import { launchOptions } from '../../scripts/browser-options.mjs';

export type KillableBrowser = {
	readonly page: Page;
	/** SIGKILL to the whole group: no process gets to say or write another word. */
	readonly kill: () => Promise<void>;
};

export async function startKillable(
	profile: string,
	features: readonly string[] = []
): Promise<KillableBrowser> {
	const executable = launchOptions.executablePath;
	if (!executable) throw new Error('PLAYWRIGHT_CHROMIUM names no browser: npm run crash sets it');
	const portFile = join(profile, 'DevToolsActivePort');
	rmSync(portFile, { force: true });
	const child = spawn(
		executable,
		[
			...(launchOptions.args ?? []),
			'--headless=new',
			'--remote-debugging-port=0',
			'--disable-breakpad',
			'--disable-crash-reporter',
			'--no-default-browser-check',
			...(features.length > 0 ? [`--enable-features=${features.join(',')}`] : []),
			`--user-data-dir=${profile}`,
			'about:blank'
		],
		{ detached: true, stdio: 'ignore' }
	);
	const exited = once(child, 'exit');
	const kill = async () => {
		if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
			process.kill(-child.pid, 'SIGKILL');
		await exited;
	};
	try {
		const browser = await chromium.connectOverCDP(await endpoint(portFile, child));
		const context = browser.contexts()[0] ?? (await browser.newContext());
		return { page: context.pages()[0] ?? (await context.newPage()), kill };
	} catch (error) {
		await kill();
		throw error;
	}
}

async function endpoint(portFile: string, child: ChildProcess): Promise<string> {
	for (let tries = 0; tries < 600; tries++) {
		if (child.exitCode !== null) throw new Error(`the browser ended with ${child.exitCode}`);
		// Chromium writes the port and a path; both are there or the file is still being written.
		const [port, path] = existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n') : [];
		if (port && path) return `ws://127.0.0.1:${port}${path}`;
		await pause(50);
	}
	throw new Error('the browser did not open its debugging port within 30 s');
}
