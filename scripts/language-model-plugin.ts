import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const id = 'virtual:language-model';
const folder = 'src/lib/language-model/weights';
const paths = {
	runtime: 'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm',
	weights: `${folder}/model.onnx`,
	vocabulary: `${folder}/vocabulary.json`
};

/**
 * `import files from 'virtual:language-model'`: what the reading of articles needs, each file
 * gzipped under a name of ours with its size and its hash. The service worker neither installs nor
 * warms them: the page fetches them after the reader's yes (src/lib/language-model/keep.ts). Names
 * and hashes are those of the unpacked content, so that another zlib makes no other model.
 */
export function languageModel(): Plugin {
	let isServing = false;
	return {
		name: 'attache-language-model',
		configResolved: ({ command }) => {
			isServing = command === 'serve';
		},
		resolveId: (source) => (source === id ? `\0${id}` : undefined),
		load(loaded) {
			if (loaded !== `\0${id}`) return undefined;
			const entries = Object.entries(paths).map(([name, path]) => {
				const content = readFileSync(path);
				const sha256 = createHash('sha256').update(content).digest('hex');
				const said = (url: string, bytes: number) =>
					`{ name: '${name}', url: ${url}, sha256: '${sha256}', bytes: ${bytes} }`;
				if (isServing) return said(JSON.stringify(`/${path}`), content.length);
				const source = gzipSync(content, { level: 9 });
				const fileName = `_app/immutable/assets/${name}.${sha256.slice(0, 16)}.model`;
				const reference = this.emitFile({ type: 'asset', fileName, source });
				return said(`import.meta.ROLLUP_FILE_URL_${reference}`, source.length);
			});
			return `export default [${entries.join(', ')}];`;
		}
	};
}
