import { library } from '#lib/library/library.ts';
import type { PageLoad } from './$types';

/** A first visit needs none of what a begun reader sees, and does not wait for it. */
export const load: PageLoad = async ({ parent, depends }) => {
	depends('app:reviews');
	const { store, storeError, preferences } = await parent();
	if (!store) return { store, storeError };
	const begun = await store.begunArticles();
	const isFirst = begun.length === 0 && (await store.nextDueAt(0)) === undefined;
	if (isFirst) return { store, storeError, first: library[0] };
	const { Today, loadToday } = await (await import('./later.ts')).begun();
	return { store, storeError, Today, today: await loadToday(store, preferences, begun) };
};
