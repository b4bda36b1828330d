import { library } from '#lib/library/library.ts';
import { listOwn } from '../../articles/listed.ts';
import { shelve } from '../shelf.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, depends }) => {
	depends('app:reviews');
	const { store } = await parent();
	if (!store) return { shelf: shelve(library, new Set(), new Map()), own: [] };
	const [begunArticles, tallies, own] = await Promise.all([
		store.begunArticles(),
		store.tallies(Date.now()),
		listOwn(store)
	]);
	const begun = new Set(begunArticles.map(({ articleId }) => articleId));
	return { shelf: shelve(library, begun, tallies), own: shelve(own, begun, tallies) };
};
