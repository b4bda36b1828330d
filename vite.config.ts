import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { library } from './scripts/library-plugin.ts';
import { languageModel } from './scripts/language-model-plugin.ts';
import { onnxruntime } from './scripts/onnxruntime-plugin.ts';
import { optimiser } from './scripts/optimiser-plugin.ts';
import { packed } from './scripts/packed-plugin.ts';
import { walk } from './scripts/version.mjs';

/** Content hash of every file in static/, so that an update does not fetch an unchanged file again. */
function staticRevisions(): Record<string, string> {
	return Object.fromEntries(
		walk('static').map((path) => [
			relative('static', path).split(sep).join('/'),
			createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16)
		])
	);
}

export default defineConfig({
	plugins: [library(), packed(), languageModel(), sveltekit()],
	worker: { format: 'es', plugins: () => [optimiser(), onnxruntime()] },
	build: {
		// Without lists of what each later page will import the first page is 3 kB lighter; styles stay listed.
		modulePreload: { polyfill: false, resolveDependencies: () => [] },
		// One file for the framework packs better than the crumbs it would fall into: 1 kB less a first page.
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						{
							name: 'framework',
							test: /node_modules.(svelte|@sveltejs|esm-env|clsx|devalue)[\\/]|src.lib.once\.ts/
						}
					]
				}
			}
		}
	},
	define: {
		__FALLBACK__: JSON.stringify(process.env['FALLBACK'] ?? '200.html'),
		__STATIC_REVISIONS__: JSON.stringify(staticRevisions())
	}
});
