import { plainName } from '#lib/world/lookup.ts';

/** "Recep Tayyip Erdoğan" → "recep-tayyip-erdogan": an id as the article schema allows. */
export const slugOf = (name: string): string =>
	plainName(name)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 56)
		.replace(/-+$/, '');
