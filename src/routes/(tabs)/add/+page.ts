import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { store, storeError } = await parent();
	return { store, storeError };
};
