// Serves a build as a static host would, with security headers; `headers: false` is a plain host.
import { existsSync } from 'node:fs';
import http from 'node:http';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';

/** The rest of the page's policy is in its meta tag; frame-ancestors works in a header only. */
const pagePolicy = "frame-ancestors 'none'";
/** Workers follow the headers of their own script. */
const scriptPolicy =
	"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'";

/** @type {(options?: import('./serve.d.mts').ServeOptions) => http.Server} */
export function createServer({ dir = 'build', base = '', headers = true, onRequest } = {}) {
	const fallback = existsSync(`${dir}/200.html`) ? '200.html' : '404.html';
	const setHeaders = (res, path) => {
		if (headers) setSecurity(res, path);
		const isHashed = path.startsWith('/_app/immutable/');
		res.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
	};
	const files = sirv(dir, { etag: true, dotfiles: false, gzip: false, brotli: true, setHeaders });

	return http.createServer((req, res) => {
		const url = new URL(req.url ?? '/', 'http://localhost');
		onRequest?.(req, url);
		if (req.method !== 'GET' && req.method !== 'HEAD') return end(res, 405, 'Method not allowed');
		if (base && url.pathname === base) return redirect(res, `${base}/`);
		if (base && !url.pathname.startsWith(`${base}/`)) return end(res, 404, 'Not found');
		req.url = url.pathname.slice(base.length) + url.search;
		files(req, res, () => {
			// What looks like a file is not answered with the page.
			if (/^\/_app\/|\.\w+$/.test(url.pathname.slice(base.length)))
				return end(res, 404, 'Not found');
			req.url = `/${fallback}`;
			if (fallback === '404.html') answerAs(res, 404);
			files(req, res, () => end(res, 404, 'Not found'));
		});
	});

	function end(res, status, text) {
		if (headers) setSecurity(res, '');
		res.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
	}
}

/** Listens on the port, or on one of the next nine unless PORT was given; undefined when none is free. */
export async function listen(create, { host = '127.0.0.1', port }) {
	const last = process.env.PORT ? port : port + 9;
	for (let next = port; next <= last; next++) {
		const isListening = await new Promise((resolve, reject) => {
			create()
				.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)))
				.listen(next, host, () => resolve(true));
		});
		if (isListening) return next;
	}
	return undefined;
}

function setSecurity(res, path) {
	res.setHeader('X-Content-Type-Options', 'nosniff');
	res.setHeader('Referrer-Policy', 'no-referrer');
	res.setHeader('Content-Security-Policy', path.endsWith('.js') ? scriptPolicy : pagePolicy);
	if (path.startsWith('/_app/')) return; // the others are for documents
	res.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
	res.setHeader('Permissions-Policy', 'camera=(self), microphone=(), geolocation=()');
}

function redirect(res, location) {
	res.writeHead(301, { Location: location }).end();
}

/** Static hosts such as GitHub Pages answer unknown addresses with 404.html and status 404. */
function answerAs(res, status) {
	const writeHead = res.writeHead.bind(res);
	res.writeHead = (code, ...rest) => writeHead(code === 200 ? status : code, ...rest);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const base = process.env.BASE_PATH ?? '';
	const dir = process.argv[2] ?? 'build';
	const port = await listen(() => createServer({ dir, base }), {
		port: Number(process.env.PORT ?? 4173)
	});
	if (port === undefined) throw new Error('no free port');
	console.log(`http://localhost:${port}${base}/`);
}
