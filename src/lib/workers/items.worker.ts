import { expose } from 'comlink';
import type { Article } from '#lib/article/schema.ts';
import { generateItems } from '#lib/items/generate.ts';
import { type Outline, outlineOf } from '#lib/items/outline.ts';
import type { Item } from '#lib/items/schema.ts';

export type Made = { readonly items: readonly Item[]; readonly outlines: readonly Outline[] };

const work = {
	make(article: Article): Made {
		const items = generateItems(article);
		return { items, outlines: items.map(outlineOf) };
	}
};
export type ItemWork = typeof work;

expose(work);
