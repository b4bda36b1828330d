/** Articles of either origin, by id: the library's as they were built, the reader's own from the store. */
import { isOwnId } from '#lib/article/own-id.ts';
import type { Article } from '#lib/article/schema.ts';
import type { Outline } from '#lib/items/outline.ts';
import type { Item } from '#lib/items/schema.ts';
import { once } from '#lib/once.ts';
import type { Store } from '#lib/store/store.ts';

/** Each is undefined if there is no such article, or (of an own one) it can no longer be read. */
export type Parts = {
	readonly article: (id: string) => Promise<Article | undefined>;
	readonly text: (id: string) => Promise<string | undefined>;
	readonly items: (id: string) => Promise<readonly Item[] | undefined>;
	readonly outline: (id: string) => Promise<readonly Outline[] | undefined>;
};

const built = once(() => import('#lib/library/load-parts.ts'));
const own = once(() => import('./own-parts.ts'));

/** Neither origin is loaded before an article of it is asked for. */
export function partsOf(store: Store | undefined): Parts {
	const either =
		<T>(
			ofLibrary: (id: string) => Promise<T | undefined>,
			ofOwn: (id: string, store: Store) => Promise<T | undefined>
		) =>
		async (id: string): Promise<T | undefined> => {
			if (!isOwnId(id)) return ofLibrary(id);
			return store && ofOwn(id, store);
		};
	return {
		article: either(
			async (id) => (await built()).loadArticle(id),
			async (id, store) => (await (await store.own()).get(id))?.article
		),
		text: either(
			async (id) => (await built()).loadText(id),
			async (id, store) => (await (await store.own()).get(id))?.article.text
		),
		items: either(
			async (id) => (await built()).loadItems(id),
			async (id, store) => (await own()).ownItems(id, store)
		),
		outline: either(
			async (id) => (await built()).loadOutline(id),
			async (id, store) => (await own()).ownOutline(id, store)
		)
	};
}
