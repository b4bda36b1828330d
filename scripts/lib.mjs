// Built-ins only: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { sourceHash } from './version.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	console.error(`Attaché needs Node 20.19 or newer; this is ${process.version}.`);
	process.exit(1);
}

const isWindows = process.platform === 'win32';

/**
 * Runs a command and says whether it succeeded. `quiet` shows its output only when it failed,
 * `silent` never.
 */
export function tryRun(command, args, { env = {}, quiet = false, silent = false } = {}) {
	const result = spawnSync(command, args, {
		stdio: quiet || silent ? ['ignore', 'pipe', 'pipe'] : 'inherit',
		shell: isWindows, // npm is npm.cmd there
		maxBuffer: 64 * 1024 * 1024,
		env: { ...process.env, ...env }
	});
	const ok = result.status === 0;
	if (quiet && !ok) {
		process.stderr.write(result.stdout ?? '');
		process.stderr.write(result.stderr ?? '');
	}
	if (result.error) console.error(result.error.message);
	if (result.signal === 'SIGINT') process.exit(130);
	return ok;
}

/** Runs a command; ends this process when it fails. */
export function run(command, args, options) {
	if (!tryRun(command, args, options)) process.exit(1);
}

/** Runs a package's command line with this very Node, which is quicker than npx. */
export function bin(name) {
	return join('node_modules', '.bin', isWindows ? `${name}.cmd` : name);
}

/** Installs, unless node_modules belongs to this very lock file. */
export function install() {
	const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
	const stamp = 'node_modules/.attache-lock';
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
	console.log('Installing (only when the lock file changed) …');
	run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
	writeFileSync(stamp, lock);
}

/** Builds into `dir`, unless it holds these very sources with these very settings; false when it fails. */
export function build({ dir = 'build', base, fallback, version } = {}) {
	const env = {
		NODE_ENV: 'production', // a build asked for by a test is the same build
		BASE_PATH: base ?? process.env.BASE_PATH ?? '',
		FALLBACK: fallback ?? process.env.FALLBACK ?? '200.html',
		BUILD_DIR: dir,
		OUT_DIR: dir === 'build' ? '.svelte-kit' : `.svelte-kit/${dir.replace(/\W+/g, '-')}`
	};
	const asked = version ?? process.env.APP_VERSION;
	if (asked) env.APP_VERSION = asked;
	const value = [sourceHash(), env.BASE_PATH, env.FALLBACK, asked ?? ''].join('\n');
	const stamp = `${dir}/.build-stamp`;
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === value) return true;
	console.log(`Building ${dir} …`);
	rmSync(dir, { recursive: true, force: true });
	// tsconfig.json extends a file that Kit writes into its usual folder.
	const isSynced =
		existsSync('.svelte-kit/tsconfig.json') || tryRun(bin('svelte-kit'), ['sync'], { quiet: true });
	const isBuilt =
		isSynced &&
		tryRun(bin('vite'), ['build', '--logLevel', 'warn'], { env, quiet: true }) &&
		tryRun(process.execPath, ['scripts/compress.mjs', dir], { quiet: true });
	if (isBuilt) writeFileSync(stamp, value);
	return isBuilt;
}
