import { error } from '@sveltejs/kit';
import { partsOf } from '../../../articles/parts.ts';
import type { PageLoad } from './$types';

/** Its address is known on this device only: there is no page to write while building. */
export const prerender = false;

export const load: PageLoad = async ({ params, parent, depends }) => {
	depends('app:reviews', 'app:own');
	const { store } = await parent();
	if (!store) error(404, 'Nothing can be kept on this device, so this article is not here.');
	const own = await store.own();
	const entry = await own.entry(params.id);
	if (!entry) error(404, 'This article is not on this device.');
	const cards = await store.cards(entry.id);
	// Made where they are out of date; the screen does not wait for them.
	const questions = partsOf(store)
		.items(entry.id)
		.then((items) => items?.length);
	questions.catch(() => undefined);
	// A damaged one is told when something is done with it.
	const article = own.get(entry.id).then(
		(kept) => kept?.article,
		() => undefined
	);
	return { store, entry, asked: cards.length, questions, article };
};
