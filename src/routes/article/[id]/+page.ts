import { error } from '@sveltejs/kit';
import { isOwnId } from '#lib/article/own-id.ts';
import { library } from '#lib/library/library.ts';
import type { OwnEntry } from '#lib/store/own.ts';
import { partsOf } from '../../articles/parts.ts';
import { knownFacts } from './known.ts';
import type { PageLoad } from './$types';

/** The built-in articles have pages of their own, so that a plain host answers their addresses. */
export const entries = () => library.map(({ id }) => ({ id }));

export const load: PageLoad = async ({ params, parent, depends }) => {
	depends('app:reviews');
	const { store } = await parent();
	const parts = partsOf(store);
	const article = await parts.article(params.id);
	const isOwn = isOwnId(params.id);
	if (!article)
		error(
			404,
			isOwn
				? 'This article is not on this device.'
				: 'There is no article of this name in the library.'
		);
	const cards = store ? await store.cards(article.id).catch(() => []) : [];
	const items = cards.length > 0 ? ((await parts.items(article.id)) ?? []) : [];
	const listed = isOwn
		? await (await store?.own())?.entry(article.id)
		: library.find(({ id }) => id === article.id);
	return {
		article,
		own: isOwn ? { waiting: (listed as OwnEntry | undefined)?.waiting ?? 0 } : undefined,
		known: knownFacts(items, cards),
		minutes: listed?.minutes ?? 1
	};
};
