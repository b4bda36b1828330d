import { library } from '#lib/library/library.ts';
import { shelve } from '../shelf.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, depends }) => {
	depends('app:reviews');
	const { store } = await parent();
	const now = Date.now();
	const [cards, begun] = store
		? await Promise.all([store.cards(), store.begunArticles()])
		: [[], []];
	const ids = begun.map(({ articleId }) => articleId);
	return { shelf: shelve(library, cards, ids, now) };
};
