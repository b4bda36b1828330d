import { StoreError } from '#lib/store/error.ts';
import { classroom } from '../classroom.ts';
import type { PageLoad } from './$types';

/** The classes whose numbers may be printed; without a store there are still numbers. */
export const load: PageLoad = async ({ depends }) => {
	depends('app:class');
	try {
		return { rosters: await classroom().rosters() };
	} catch (cause) {
		if (cause instanceof StoreError) return { rosters: [] };
		throw cause;
	}
};
