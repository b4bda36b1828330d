// A build on a real server that keeps count of what it sends.
import { createServer } from '../scripts/serve.mjs';

/** @type {typeof import('./site.d.mts').openSite} */
export async function openSite(dir, port = 0) {
	const sent = [];
	const server = createServer({ dir });
	server.prependListener('request', (request, response) => {
		const entry = { path: request.url.split('?')[0], bytes: 0 };
		sent.push(entry);
		response.on('finish', () => {
			// The body as it goes over the wire: packed, without the headers.
			entry.bytes = Number(response.getHeader('content-length') ?? 0);
		});
	});
	await new Promise((resolve) => server.listen(port, 'localhost', resolve));
	return {
		url: `http://localhost:${server.address().port}/`,
		sent,
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}
