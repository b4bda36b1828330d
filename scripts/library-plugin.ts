import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { Article } from '../src/lib/article/schema.ts';
import type { Generation } from '../src/lib/items/generate.ts';
import type { Outline } from '../src/lib/items/outline.ts';
import type { Item } from '../src/lib/items/schema.ts';
import { walk } from './version.mjs';

const folder = 'src/lib/library/articles';
const prefix = 'virtual:library';
const loaders = 'virtual:library-parts';
const itemEngine = 'virtual:item-engine';

type Generate = { generate(article: Article): Generation };
type Select = {
	readonly selectItems: (
		items: readonly Item[],
		wanted: { readonly count: number; readonly seed: string }
	) => readonly Item[];
};

type Outlining = { readonly outlineOf: (item: Item) => Outline };

/** The article that a new reader is shown; the others follow by the day they are told as of. */
const first = 'israel-nato-2016';

/** Questions of an article's first quiz. */
const openingCount = 10;

/**
 * The built-in library as modules, made from the structured articles while building:
 * `virtual:library` lists them, `virtual:library-parts` loads each on demand. The article, its text alone, its items, their outline for
 * planning a day and the set of items with which a reader begins are a chunk each, so that no page carries what it does
 * not show. The items come from the very generator that the command line runs on any article.
 */
export function library(): Plugin {
	const files = () => readdirSync(folder).filter((name) => name.endsWith('.json'));
	const read = (id: string) =>
		JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as Article;
	const made = new Map<string, Promise<readonly Item[]>>();
	/** Made once for each text of an article, however often the build asks. */
	const items = (id: string) => {
		const article = read(id);
		const key = JSON.stringify(article);
		const known = made.get(key) ?? generated(article);
		made.set(key, known);
		return known;
	};
	const opening = async (id: string) => {
		const { selectItems } = await engine<Select>('select.ts');
		return selectItems(await items(id), { count: openingCount, seed: id });
	};
	const outline = async (id: string) => {
		const { outlineOf } = await engine<Outlining>('outline.ts');
		return (await items(id)).map(outlineOf);
	};
	const parts: Record<string, (id: string) => unknown> = {
		article: read,
		text: (id) => read(id).text,
		items,
		outline,
		opening
	};
	return {
		name: 'attache-library',
		resolveId: (id) => (id.startsWith(prefix) || id === itemEngine ? `\0${id}` : undefined),
		async load(id) {
			if (id === `\0${itemEngine}`) return `export const engine = ${JSON.stringify(engineHash())};`;
			if (!id.startsWith(`\0${prefix}`)) return undefined;
			const [, article, part = ''] = id.slice(1).split('/');
			const make = parts[part];
			if (article && make) return asModule(await make(article));
			const ids = files().map((name) => basename(name, '.json'));
			const others = Object.keys(parts).filter((part) => part !== 'opening');
			if (id === `\0${loaders}`) return loadersOf(ids, others);
			// Alone, for the first question comes with no other addresses.
			if (id === `\0${prefix}-opening`) return loadersOf(ids, ['opening']);
			const made = ids.map(async (id) => ({ entry: read(id), items: (await items(id)).length }));
			return listOf(await Promise.all(made));
		}
	};
}

/** Of all that decides what items an article gives: questions of own articles that another engine made are made again. */
export function engineHash(): string {
	const hash = createHash('sha256');
	for (const folder of ['article', 'world', 'items'])
		for (const path of walk(`src/lib/${folder}`))
			if (!/\.(test|contract)\.ts$/.test(path)) hash.update(readFileSync(path));
	return hash.digest('hex').slice(0, 16);
}

const loading = new Map<string, Promise<unknown>>();

/** A module of the item engine, run by Vite as the app would. */
function engine<T>(file: string): Promise<T> {
	const path = resolve('src/lib/items', file);
	const known = loading.get(path) ?? runnerImport<T>(path).then((loaded) => loaded.module);
	loading.set(path, known);
	return known as Promise<T>;
}

const generated = async (article: Article) =>
	(await engine<Generate>('generate.ts')).generate(article).items;

/** Words that an adult reads in a minute of careful reading. */
const wordsPerMinute = 180;

function listOf(all: readonly { readonly entry: Article; readonly items: number }[]): string {
	const entries = all
		.map(({ entry, items }) => ({
			id: entry.id,
			headline: entry.headline,
			toldAsOf: entry.toldAsOf,
			minutes: Math.max(1, Math.round(entry.text.split(/\s+/).length / wordsPerMinute)),
			facts: entry.facts.length,
			items
		}))
		.sort(
			(a, b) =>
				Number(b.id === first) - Number(a.id === first) || a.toldAsOf.localeCompare(b.toldAsOf)
		);
	return `export const library = ${JSON.stringify(entries)};`;
}

function loadersOf(ids: readonly string[], parts: readonly string[]): string {
	const load = (part: string) =>
		ids.map((id) => `${JSON.stringify(id)}: () => import('${prefix}/${id}/${part}')`).join(',\n');
	return parts.map((part) => `export const ${part} = {${load(part)}};`).join('\n');
}

/** JSON.parse of one string is faster to load than the same data as an object literal. */
const asModule = (data: unknown) =>
	`export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
