import { StoreError } from '#lib/store/error.ts';
import { classroom } from '../classroom.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends }) => {
	depends('app:class');
	try {
		return { rosters: await classroom().rosters() };
	} catch (cause) {
		if (cause instanceof StoreError) return { trouble: cause.code, rosters: [] };
		throw cause;
	}
};
