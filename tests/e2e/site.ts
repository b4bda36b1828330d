import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base } from '@playwright/test';
import { build } from '../../scripts/lib.mjs';
import { createServer } from '../../scripts/serve.mjs';

export type SiteOptions = {
	/** Base path, such as `/quiz`; the build for it is made when it is missing. */
	base?: '' | `/${string}`;
	/** False: a host that sends no security headers. */
	headers?: boolean;
	/** Name of the page for unknown addresses. */
	fallback?: '200.html' | '404.html';
	/** Name of the build's version; without it the version follows the sources. */
	version?: string;
};

export type Site = {
	/** Address of the app, with a slash at its end. */
	readonly url: string;
	/** Paths asked for so far. */
	readonly requests: string[];
	/** The server is gone: connections are refused. */
	stop(): Promise<void>;
	/** Puts another build in place of this one, at the same address. */
	deploy(options: Pick<SiteOptions, 'version'>): Promise<void>;
};

/** Builds what is needed, kept from run to run by the hash of the sources, and serves it on a free port. */
export async function startSite(options: SiteOptions = {}): Promise<Site> {
	const { base: path = '', headers = true, fallback = '200.html' } = options;
	const requests: string[] = [];
	const onRequest = (_: unknown, url: URL) => void requests.push(url.pathname);
	const serve = (version: string | undefined) => {
		const dir = folderOf(path, fallback, version);
		const startedAt = Date.now();
		const isBuilt = build({ dir, base: path, fallback, ...(version ? { version } : {}) });
		if (!isBuilt) throw new Error(`${dir} could not be built`);
		const info = base.info(); // a build is not the test's own time
		info.setTimeout(info.timeout + Date.now() - startedAt);
		return createServer({ dir, base: path, headers, onRequest });
	};
	let server = serve(options.version);
	const port = await listen(server, 0);
	const stop = () => close(server);
	return {
		url: `http://localhost:${port}${path}/`,
		requests,
		stop,
		async deploy({ version }) {
			const next = serve(version);
			await stop();
			server = next;
			await listen(server, port);
		}
	};
}

/** `startSite` as a fixture: every site of a test is stopped at its end. */
export const test = base.extend<{ startSite: typeof startSite }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures here
	startSite: async ({}, use) => {
		const sites: Site[] = [];
		await use(async (options) => {
			const site = await startSite(options);
			sites.push(site);
			return site;
		});
		await Promise.all(sites.map((site) => site.stop()));
	}
});

/** The plain build is the one that `npm start` serves. */
function folderOf(base: string, fallback: string, version: string | undefined): string {
	if (!base && !version && fallback === '200.html') return 'build';
	return `.cache/builds/${[base.slice(1) || 'root', fallback.slice(0, 3), version].filter(Boolean).join('-')}`;
}

function listen(server: Server, port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, 'localhost', () => resolve((server.address() as AddressInfo).port));
	});
}

function close(server: Server): Promise<void> {
	server.closeAllConnections();
	return new Promise((resolve) => server.close(() => resolve()));
}
