import { library } from '#lib/library/library.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { store } = await parent();
	// An own article that cannot be listed keeps nobody from the others.
	const own = store
		? await store
				.own()
				.then((all) => all.list())
				.catch(() => [])
		: [];
	return { library, own };
};
