import { library } from '#lib/library/library.ts';
import { shelve } from '../shelf.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, depends }) => {
	depends('app:reviews');
	const { store } = await parent();
	if (!store) return { shelf: shelve(library, new Set(), new Map()) };
	const [begun, tallies] = await Promise.all([store.begunArticles(), store.tallies(Date.now())]);
	return { shelf: shelve(library, new Set(begun.map(({ articleId }) => articleId)), tallies) };
};
