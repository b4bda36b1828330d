import { library } from '#lib/library/library.ts';
import type { Store } from '#lib/store/store.ts';
import { shelve } from '../shelf.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, depends }) => {
	depends('app:reviews');
	const { store } = await parent();
	const now = Date.now();
	const [cards, begun, out] = store
		? await Promise.all([store.cards(), store.begunArticles(), leftOut(store)])
		: [[], [], new Set<string>()];
	const ids = begun.map(({ articleId }) => articleId);
	return {
		shelf: shelve(
			library,
			cards.filter(({ id }) => !out.has(id)),
			ids,
			now
		)
	};
};

async function leftOut(store: Store): Promise<ReadonlySet<string>> {
	const { flagged, parked } = await store.handled();
	return new Set([...flagged, ...parked]);
}
