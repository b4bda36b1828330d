/** Writes the published JSON Schemas from the one definition in the code: `npm run schemas`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Article } from '../src/lib/article/schema.ts';
import { Item } from '../src/lib/items/schema.ts';

const folder = fileURLToPath(new URL('../static/schemas/', import.meta.url));

export const schemas: Record<string, string> = {
	'article-v1.schema.json': published('Structured article, version 1', Article),
	'item-v1.schema.json': published('Item, version 1', Item)
};

function published(title: string, schema: object): string {
	const dialect = 'https://json-schema.org/draft/2020-12/schema';
	return JSON.stringify({ $schema: dialect, title, ...schema }, null, '\t') + '\n';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	mkdirSync(folder, { recursive: true });
	for (const [name, text] of Object.entries(schemas)) writeFileSync(folder + name, text);
}
