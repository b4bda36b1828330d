import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const prefix = 'virtual:packed/';

/**
 * `import url from 'virtual:packed/PACKAGE/PATH'`: the address of a large binary, gzipped under a
 * name that no host unpacks on its own, so that it travels compressed everywhere. Such a file is
 * not part of the core: the service worker stores it when it is first needed, or when idle
 * (src/service-worker/parts.ts). `lib/offline/unpacked.ts` reads it.
 */
export function packed(): Plugin {
	let isServing = false;
	return {
		name: 'attache-packed',
		configResolved: ({ command }) => {
			isServing = command === 'serve';
		},
		// Vite takes an id that ends in .wasm for its own.
		resolveId: (id) => (id.startsWith(prefix) ? `\0${id}.url` : undefined),
		load(id) {
			if (!id.startsWith(`\0${prefix}`)) return undefined;
			const path = join('node_modules', id.slice(prefix.length + 1, -'.url'.length));
			if (isServing) return `export default ${JSON.stringify(`/${path}`)};`;
			const source = gzipSync(readFileSync(path), { level: 9 });
			const hash = createHash('sha256').update(source).digest('hex').slice(0, 10);
			const name = basename(path).replace(/\.\w+$/, '');
			const fileName = `_app/immutable/assets/${name}.${hash}.packed`;
			const reference = this.emitFile({ type: 'asset', fileName, source });
			return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
		}
	};
}
