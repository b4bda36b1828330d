import { loadArticle } from '#lib/library/load-parts.ts';
import { classroom } from '../../../classroom.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, depends }) => {
	depends('app:class');
	const { quiz } = await parent();
	const [articles, rosters] = await Promise.all([
		Promise.all(
			quiz.articles.filter(({ isBuiltIn }) => isBuiltIn).map(({ id }) => loadArticle(id))
		),
		classroom().rosters()
	]);
	return { articles: articles.flatMap((article) => article ?? []), rosters };
};
