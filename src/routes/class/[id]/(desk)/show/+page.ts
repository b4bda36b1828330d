import { StoreError } from '#lib/store/error.ts';
import { classroom } from '../../../classroom.ts';
import type { PageLoad } from './$types';

/** What a lesson begins with, and the lessons before. */
export const load: PageLoad = async ({ params, depends }) => {
	depends('app:class');
	try {
		const store = classroom();
		const [sittings, rosters] = await Promise.all([store.sittings(params.id), store.rosters()]);
		return { sittings, rosters, trouble: undefined };
	} catch (cause) {
		if (cause instanceof StoreError) return { sittings: [], rosters: [], trouble: cause.code };
		throw cause;
	}
};
