import type { PageLoad } from './$types';
export const load: PageLoad = async ({ parent, depends }) => {
	depends('app:reviews', 'app:storage');
	const { store, storeError } = await parent();
	if (!store) return { store, storeError, storage: undefined, begun: 0, hand: 0 };
	const [storage, begun, { flagged, edited, parked }] = await Promise.all([
		store.storageState(),
		store.begunArticles(),
		store.handled()
	]);
	return {
		store,
		storeError,
		storage,
		begun: begun.length,
		hand: new Set([...flagged, ...edited, ...parked]).size
	};
};
