import { library } from '#lib/library/library.ts';
import { listOwn } from '../../articles/listed.ts';
import { shelve } from '../shelf.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, depends }) => {
	depends('app:reviews');
	const { store } = await parent();
	if (!store) return { shelf: shelve(library, new Set(), new Map()), own: [] };
	const [begunArticles, own] = await Promise.all([store.begunArticles(), listOwn(store)]);
	const tallies = await store.tallies([...own, ...library].map(({ id }) => id));
	const begun = new Set(begunArticles.map(({ articleId }) => articleId));
	return { shelf: shelve(library, begun, tallies), own: shelve(own, begun, tallies) };
};
