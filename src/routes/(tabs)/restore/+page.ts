import { findMark } from '../../backup/lost.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, depends }) => {
	depends('app:reviews', 'app:storage');
	const { store, storeError } = await parent();
	const storage = await store?.storageState();
	return { store, storeError, storage, mark: storage?.entries === 0 ? findMark() : undefined };
};
