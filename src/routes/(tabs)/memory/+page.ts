import { readFigures } from './figures.ts';
import { Progress } from './progress.svelte.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, depends }) => {
	depends('app:reviews');
	const { store, storeError, preferences } = await parent();
	const now = Date.now();
	const clock = {
		zoneOffsetMinutes: -new Date(now).getTimezoneOffset(),
		rolloverHour: preferences.rolloverHour
	};
	const progress = new Progress();
	const figures = store && readFigures(store, { now, clock }, (share) => (progress.share = share));
	// The screen says so; here it would only be an uncaught rejection.
	figures?.catch(() => undefined);
	return { storeError, progress, figures };
};
