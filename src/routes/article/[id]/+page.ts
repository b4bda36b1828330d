import { error } from '@sveltejs/kit';
import { library } from '#lib/library/library.ts';
import { loadArticle, loadItems } from '#lib/library/load-parts.ts';
import { knownFacts } from './known.ts';
import type { PageLoad } from './$types';

/** The built-in articles have pages of their own, so that a plain host answers their addresses. */
export const entries = () => library.map(({ id }) => ({ id }));

export const load: PageLoad = async ({ params, parent, depends }) => {
	depends('app:reviews');
	const article = await loadArticle(params.id);
	if (!article) error(404, 'There is no article of this name in the library.');
	const { store } = await parent();
	const cards = store ? await store.cards(article.id).catch(() => []) : [];
	const items = cards.length > 0 ? ((await loadItems(article.id)) ?? []) : [];
	const listed = library.find(({ id }) => id === article.id);
	return { article, known: knownFacts(items, cards), minutes: listed?.minutes ?? 1 };
};
