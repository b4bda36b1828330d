import type { Plugin } from 'vite';

const startsThreads = /import \{ startWorkers \} from '[^']+';/;
const ownAddress = "new URL('fsrs_browser_bg.wasm', import.meta.url)";

/**
 * Takes out of fsrs-browser what we never use and a bundler would ship all the same: the pool of
 * threads, and its unpacked binary (workers/optimise.ts has the packed one).
 */
export function optimiser(): Plugin {
	return {
		name: 'attache-optimiser',
		enforce: 'pre',
		transform(code, id) {
			if (!/fsrs-browser[\\/]fsrs_browser\.js$/.test(id)) return undefined;
			if (!startsThreads.test(code) || !code.includes(ownAddress))
				return this.error('fsrs-browser has changed: look at scripts/optimiser-plugin.ts');
			return code
				.replace(startsThreads, 'const startWorkers = undefined;')
				.replace(ownAddress, 'undefined');
		}
	};
}
