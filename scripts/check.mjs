// npm run check: format, lint and types, side by side; prints only what is wrong.
import { spawn } from 'node:child_process';
import { bin, run } from './lib.mjs';

run(bin('svelte-kit'), ['sync'], { quiet: true });
const results = await Promise.all([
	series('format', ['prettier', '--check', '--log-level', 'warn', '.']).then((ok) =>
		series('lint', ['eslint', '.']).then((lintOk) => ok && lintOk)
	),
	series('types', ['svelte-check', '--threshold', 'error', '--output', 'human']).then((ok) =>
		series('service worker types', ['tsc', '-p', 'src/service-worker/tsconfig.json']).then(
			(workerOk) => ok && workerOk
		)
	)
]);
process.exit(results.every(Boolean) ? 0 : 1);

function series(label, [command, ...args]) {
	return new Promise((resolve) => {
		let output = '';
		const child = spawn(bin(command), args, { shell: process.platform === 'win32' });
		child.stdout.on('data', (text) => (output += text));
		child.stderr.on('data', (text) => (output += text));
		child.on('close', (status) => {
			console.log(`${status === 0 ? 'ok    ' : 'FAILED'}  ${label}`);
			if (status !== 0) console.log(output);
			resolve(status === 0);
		});
	});
}
