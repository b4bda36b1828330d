import { classroom } from '../../../classroom.ts';
import { articlesOf } from '../../../question-source.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, depends }) => {
	depends('app:class');
	const { quiz, store } = await parent();
	const [articles, rosters] = await Promise.all([articlesOf(quiz, store), classroom().rosters()]);
	return { articles, rosters };
};
