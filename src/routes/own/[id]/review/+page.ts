import { error } from '@sveltejs/kit';
import { StoreError } from '#lib/store/error.ts';
import type { PageLoad } from './$types';

/** Its address is known on this device only: there is no page to write while building. */
export const prerender = false;

export const load: PageLoad = async ({ params, parent }) => {
	const { store, storeError } = await parent();
	if (!store) return { storeError };
	try {
		const own = await store.own();
		const [kept, steps, entry] = await Promise.all([
			own.get(params.id),
			own.steps(params.id),
			own.entry(params.id)
		]);
		if (!kept || !entry) error(404, 'This article is not on this device.');
		const { article, way } = kept;
		return { own, article, way, steps: steps ?? [], sum: entry.sum, store };
	} catch (cause) {
		if (cause instanceof StoreError) return { storeError: cause.code };
		throw cause;
	}
};
