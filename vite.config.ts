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

/**
 * What each page opens with, what asks a question, what plans a day and what own articles need: a file each
 * instead of sixty crumbs, which pack worse (1–2 kB a first visit) and cost a start a request and a module apiece.
 * A module may only stand where every page that loads one of its file needs it soon: tests/e2e/budget.spec.ts tells.
 */
const together = Object.entries({
	base: [
		'lib/store/(error|open-store|opening|reading|saving|changes|connection|database|preferences)',
		'lib/scheduling/(entry-id|shape|valid-rows|study-day|pace)',
		'lib/(article/own-id|app|trusted|ui/Icon)',
		'routes/(refresh|articles/parts)',
		'node_modules/idb/.*',
		'.*vite/preload-helper'
	],
	asking: [
		'lib/scheduling/(wording|quiz-entries|session|recorded-at|valid-entry|standing)',
		'lib/(store/log|items/options|items/random)'
	],
	plan: [
		'routes/study/(plan-today|begin|plan-quiz|own-items)',
		'lib/items/(outline|select|positions|remembered)',
		'lib/items/checks/(finding|parts|word-index|words|set-overlap)',
		'lib/scheduling/(backlog|queue|due)'
	],
	own: [
		'lib/store/(own|own-[a-z]+|outline-rows|removed|copy|copy-own)',
		'lib/(article/own-article|workers/items|offline/when-controlled|exchange/checksum|exchange/valid-draft)',
		'routes/articles/(own-parts|in-turn)',
		'node_modules/comlink/.*',
		'virtual:item-engine'
	]
}).map(([name, modules]) => ({
	name,
	test: new RegExp(`(^|[/\0])(${modules.join('|')})(\\.(js|mjs|ts|svelte))?$`)
}));

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
						},
						...together
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
