import type { Plugin } from 'vite';

const ownAddress = /new URL\("ort-wasm-simd-threaded\.wasm",\s*import\.meta\.url\)/g;

/**
 * Takes out of onnxruntime-web the address of its own unpacked wasm, which the bundler would ship
 * beside the packed one; the reader is given the bytes (src/lib/language-model/reader.ts).
 */
export function onnxruntime(): Plugin {
	return {
		name: 'attache-onnxruntime',
		enforce: 'pre',
		transform(code, id) {
			if (!/onnxruntime-web[\\/]dist[\\/]ort\.wasm\.bundle\.min\.mjs/.test(id)) return undefined;
			if (!ownAddress.test(code))
				return this.error('onnxruntime-web has changed: look at scripts/onnxruntime-plugin.ts');
			return code.replace(ownAddress, 'new URL("about:blank")');
		}
	};
}
