// The least that a SvelteKit site can be: two pages of a heading and a link, built with our own tools.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../scripts/lib.mjs';

const files = {
	'package.json': '{ "name": "floor", "private": true, "type": "module" }',
	'svelte.config.js': `import adapter from '@sveltejs/adapter-static';
export default { kit: { adapter: adapter(), paths: { relative: false }, version: { name: 'floor' } } };`,
	'vite.config.js': `import { sveltekit } from '@sveltejs/kit/vite';
export default { plugins: [sveltekit()], logLevel: 'error' };`,
	'src/app.html': `<!doctype html>
<html lang="en"><head><meta charset="utf-8" />%sveltekit.head%</head><body>%sveltekit.body%</body></html>`,
	'src/routes/+layout.js': 'export const prerender = true;\nexport const ssr = false;',
	'src/routes/+page.svelte': '<h1>Empty</h1><a href="/next">Next</a>',
	'src/routes/next/+page.svelte': '<h1 id="next">Next</h1>'
};

/** Builds it in a folder of its own; `use` gets the folder of the build. */
export async function withFloor(use) {
	const dir = mkdtempSync(join(tmpdir(), 'attache-floor-'));
	try {
		for (const [name, text] of Object.entries(files)) {
			mkdirSync(dirname(join(dir, name)), { recursive: true });
			writeFileSync(join(dir, name), text);
		}
		symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'), 'junction');
		node([join(root, 'node_modules/vite/bin/vite.js'), 'build'], dir);
		node([join(root, 'scripts/compress.mjs'), 'build'], dir);
		return await use(join(dir, 'build'));
	} finally {
		rmSync(dir, { recursive: true, force: true });
	}
}

function node(args, cwd) {
	const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
	if (status !== 0) throw new Error(`the empty page could not be built\n${stdout}\n${stderr}`);
}
