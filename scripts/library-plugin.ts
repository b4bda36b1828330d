import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { Article } from '../src/lib/article/schema.ts';
import type { Generation } from '../src/lib/items/generate.ts';

const folder = 'src/lib/library/articles';
const prefix = 'virtual:library';

type Generate = { generate(article: Article): Generation };

/**
 * The built-in library as modules, made from the structured articles while building:
 * `virtual:library` lists them and loads each on demand; the article and its items are a chunk
 * each, so that no page carries what it does not show. The items come from the very generator that
 * the app runs on a reader's own article.
 */
export function library(): Plugin {
	const files = () => readdirSync(folder).filter((name) => name.endsWith('.json'));
	const read = (id: string) =>
		JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as Article;
	let generator: Promise<Generate> | undefined;
	const items = async (id: string) => {
		generator ??= runnerImport<Generate>(resolve('src/lib/items/generate.ts')).then(
			(loaded) => loaded.module
		);
		return (await generator).generate(read(id)).items;
	};
	return {
		name: 'attache-library',
		resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
		async load(id) {
			if (!id.startsWith(`\0${prefix}`)) return undefined;
			const [, article, part] = id.slice(1).split('/');
			if (article && part === 'article') return asModule(read(article));
			if (article && part === 'items') return asModule(await items(article));
			return index(
				await Promise.all(
					files().map(async (name) => {
						const entry = read(basename(name, '.json'));
						return { entry, items: (await items(entry.id)).length };
					})
				)
			);
		}
	};
}

/** Words that an adult reads in a minute of careful reading. */
const wordsPerMinute = 180;

function index(all: readonly { readonly entry: Article; readonly items: number }[]): string {
	const entries = all
		.map(({ entry, items }) => ({
			id: entry.id,
			headline: entry.headline,
			...(entry.summary ? { summary: entry.summary } : {}),
			toldAsOf: entry.toldAsOf,
			minutes: Math.max(1, Math.round(entry.text.split(/\s+/).length / wordsPerMinute)),
			facts: entry.facts.length,
			items
		}))
		.sort((a, b) => a.toldAsOf.localeCompare(b.toldAsOf));
	const loaders = (part: string) =>
		entries
			.map(({ id }) => `${JSON.stringify(id)}: () => import('${prefix}/${id}/${part}')`)
			.join(',\n');
	return `export const library = ${JSON.stringify(entries)};
export const articles = {${loaders('article')}};
export const items = {${loaders('items')}};`;
}

/** JSON.parse of one string is faster to load than the same data as an object literal. */
const asModule = (data: unknown) =>
	`export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
