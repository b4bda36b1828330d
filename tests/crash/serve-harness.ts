import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'vite';

export type Site = { readonly url: string; close(): Promise<void> };

/** One page that runs harness.ts, bundled from the real sources. */
export async function serveHarness(): Promise<Site> {
	const output = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			target: 'es2022',
			lib: { entry: 'tests/crash/harness.ts', formats: ['es'], fileName: 'harness' }
		}
	});
	const bundles = [output].flat();
	const files = new Map<string, string>(
		bundles.flatMap((bundle) =>
			'output' in bundle
				? bundle.output.flatMap((file) =>
						file.type === 'chunk' ? [[`/${file.fileName}`, file.code] as const] : []
					)
				: []
		)
	);
	const entry = [...files.keys()].find((name) => name.startsWith('/harness'));
	const page = `<!doctype html><title>Harness</title><script type="module" src="${entry}"></script>`;
	const server = createServer((request, response) => {
		const script = files.get(request.url ?? '');
		response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
		response.end(script ?? page);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}/`,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			})
	};
}
