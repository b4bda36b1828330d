import { StoreError } from '#lib/store/error.ts';
import { openedStore } from '#lib/store/opening.ts';
import { defaultPreferences } from '#lib/store/preferences.ts';
import { recallAppearance } from './appearance.ts';
import type { LayoutLoad } from './$types';

export const ssr = false;
export const prerender = true;

recallAppearance();

/** Without a store the text can still be read, so a failure is data, not an error page. */
export const load: LayoutLoad = async () => {
	try {
		const store = await openedStore();
		return { store, storeError: undefined, preferences: await store.preferences() };
	} catch (cause) {
		const storeError = cause instanceof StoreError ? cause.code : ('lost' as const);
		return { store: undefined, storeError, preferences: defaultPreferences };
	}
};
