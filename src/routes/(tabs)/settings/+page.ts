import type { PageLoad } from './$types';
export const load: PageLoad = async ({ parent, depends }) => {
	depends('app:reviews', 'app:storage');
	const { store, storeError } = await parent();
	const [storage, begun] = store
		? await Promise.all([store.storageState(), store.begunArticles()])
		: [undefined, []];
	return { store, storeError, storage, begun: begun.length };
};
