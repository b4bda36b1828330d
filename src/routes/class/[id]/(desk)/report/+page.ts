import { loadArticle } from '#lib/library/load-parts.ts';
import { classroom } from '../../../classroom.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, depends }) => {
	depends('app:class');
	const { quiz } = await parent();
	const [sheets, rosters, sittings, articles] = await Promise.all([
		classroom().collected(quiz.id),
		classroom().rosters(),
		classroom().sittings(quiz.id),
		Promise.all(quiz.articles.filter(({ isBuiltIn }) => isBuiltIn).map(({ id }) => loadArticle(id)))
	]);
	return { sheets, rosters, sittings, articles: articles.flatMap((article) => article ?? []) };
};
