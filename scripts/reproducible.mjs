// npm run reproducible: builds twice, in two folders, and compares every byte.
import { readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { build } from './lib.mjs';
import { walk } from './version.mjs';

const dirs = ['.cache/builds/first', '.cache/builds/second'];
for (const dir of dirs) {
	rmSync(dir, { recursive: true, force: true });
	if (!build({ dir })) process.exit(1);
}
const [first = [], second = []] = dirs.map((dir) => walk(dir).map((path) => relative(dir, path)));
const names = [...new Set([...first, ...second])];
const differing = names.filter(
	(name) =>
		!first.includes(name) ||
		!second.includes(name) ||
		!readFileSync(`${dirs[0]}/${name}`).equals(readFileSync(`${dirs[1]}/${name}`))
);
for (const name of differing) console.error(`differs: ${name}`);
console.log(
	`${names.length - differing.length} of ${names.length} files are the same, byte for byte`
);
process.exit(differing.length === 0 ? 0 : 1);
