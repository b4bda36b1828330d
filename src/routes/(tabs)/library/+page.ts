import { library } from '#lib/library/library.ts';
import type { Store } from '#lib/store/store.ts';
import { shelve } from '../shelf.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, depends }) => {
	depends('app:reviews');
	const { store } = await parent();
	const now = Date.now();
	const [cards, begun, flagged] = store
		? await Promise.all([store.cards(), store.begunArticles(), flaggedIn(store)])
		: [[], [], new Set<string>()];
	const ids = begun.map(({ articleId }) => articleId);
	return {
		shelf: shelve(
			library,
			cards.filter(({ id }) => !flagged.has(id)),
			ids,
			now
		)
	};
};

const flaggedIn = async (store: Store) => (await store.handled()).flagged;
