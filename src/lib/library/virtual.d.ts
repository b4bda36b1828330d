declare module 'virtual:library' {
	import type { LibraryEntry } from '#lib/library/entry.ts';
	export const library: readonly LibraryEntry[];
}

declare module 'virtual:library-parts' {
	import type { Article } from '#lib/article/schema.ts';
	import type { Outline } from '#lib/items/outline.ts';
	import type { Item } from '#lib/items/schema.ts';
	type Loaders<T> = Readonly<Record<string, () => Promise<{ readonly default: T }>>>;
	export const article: Loaders<Article>;
	export const text: Loaders<string>;
	export const items: Loaders<readonly Item[]>;
	export const outline: Loaders<readonly Outline[]>;
}

declare module 'virtual:library-opening' {
	import type { Item } from '#lib/items/schema.ts';
	export const opening: Readonly<
		Record<string, () => Promise<{ readonly default: readonly Item[] }>>
	>;
}
