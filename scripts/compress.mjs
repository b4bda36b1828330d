// Writes a Brotli copy beside every text file of a build; scripts/serve.mjs and most hosts send it.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { walk } from './version.mjs';

const dir = process.argv[2] ?? process.env.BUILD_DIR ?? 'build';
const isText = /\.(html|js|css|json|svg|txt|webmanifest|xml)$/;

for (const path of walk(dir)) {
	if (!isText.test(path) || statSync(path).size < 256) continue;
	const text = readFileSync(path);
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: 11,
		[constants.BROTLI_PARAM_SIZE_HINT]: text.length
	};
	const packed = brotliCompressSync(text, { params });
	if (packed.length < text.length) writeFileSync(`${path}.br`, packed);
}
