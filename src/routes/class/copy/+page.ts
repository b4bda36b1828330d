import { StoreError } from '#lib/store/error.ts';
import { classroom } from '../classroom.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends }) => {
	depends('app:class');
	try {
		return { have: await classroom().everything() };
	} catch (cause) {
		if (cause instanceof StoreError) return { trouble: cause.code };
		throw cause;
	}
};
