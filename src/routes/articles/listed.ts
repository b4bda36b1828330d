/** All articles that this reader has, for lists and names: their own first, then the library's. */
import { library } from '#lib/library/library.ts';
import type { Store } from '#lib/store/store.ts';

export type ListedArticle = {
	readonly id: string;
	readonly headline: string;
	readonly toldAsOf: string;
	readonly minutes: number;
	readonly facts: number;
	/** 0 while none have been made of an own article. */
	readonly items: number;
	/** Facts of an own article that wait for the reader's word. */
	readonly waiting?: number;
	readonly isOwn?: true;
};

/** The reader's own, the latest added first; none where they cannot be read. */
export async function listOwn(store: Store | undefined): Promise<readonly ListedArticle[]> {
	if (!store) return [];
	const entries = await store
		.own()
		.then((own) => own.list())
		.catch(() => []);
	return entries.map(({ id, headline, toldAsOf, minutes, facts, waiting, items = 0 }) => {
		return { id, headline, toldAsOf, minutes, facts, items, waiting, isOwn: true };
	});
}

export const listArticles = async (store: Store | undefined): Promise<readonly ListedArticle[]> => [
	...(await listOwn(store)),
	...library
];

export const headlinesOf = async (store: Store | undefined): Promise<ReadonlyMap<string, string>> =>
	new Map((await listArticles(store)).map(({ id, headline }) => [id, headline]));
