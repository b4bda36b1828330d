// The version follows the sources: a hash of everything that a build reads.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, relative, sep } from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));
const inputs = [
	'src',
	'static',
	'scripts/version.mjs',
	'scripts/compress.mjs',
	'scripts/library-plugin.ts',
	'scripts/language-model-plugin.ts',
	'scripts/onnxruntime-plugin.ts',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
	'package.json',
	'package-lock.json'
];
/** Read by tests and the command line only; a change there does not make a new version. */
const outside = /(^src\/cli\/|\.test\.ts$)/;

/** The 12-digit hash by which a build calls itself; APP_VERSION overrides it (tests of updates). */
export function version() {
	return process.env.APP_VERSION ?? sourceHash().slice(0, 12);
}

/** Hash of every file that a build reads, whatever the state of the git tree. */
export function sourceHash() {
	const hash = createHash('sha256');
	for (const path of inputs.flatMap((input) => walk(join(root, input)))) {
		const name = relative(root, path).split(sep).join('/');
		if (outside.test(name)) continue;
		hash.update(`${name}\0`).update(createHash('sha256').update(readFileSync(path)).digest());
	}
	return hash.digest('hex');
}

/** Every file under `path`, in an order that does not depend on the machine. */
export function walk(path) {
	if (!existsSync(path)) return [];
	if (statSync(path).isFile()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => walk(join(path, name)));
}
