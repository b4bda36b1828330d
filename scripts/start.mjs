// npm start: install, build and serve, each only when something changed.
import { build, install } from './lib.mjs';

install();
if (!build()) process.exit(1);

const { createServer, listen } = await import('./serve.mjs');
const base = process.env.BASE_PATH ?? '';
const host = process.env.HOST ?? '127.0.0.1';
const asked = Number(process.env.PORT ?? 4173);
const port = await listen(() => createServer({ dir: 'build', base }), { host, port: asked });
if (port === undefined) {
	console.error(
		process.env.PORT
			? `Port ${asked} is in use. Choose another one: PORT=${asked + 1} npm start`
			: `Ports ${asked} to ${asked + 9} are in use. Choose one: PORT=5000 npm start`
	);
	process.exit(1);
}
console.log(`Attaché is ready: http://localhost:${port}${base}/`);
