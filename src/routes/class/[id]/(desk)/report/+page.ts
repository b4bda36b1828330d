import { classroom } from '../../../classroom.ts';
import { articlesOf } from '../../../question-source.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, depends }) => {
	depends('app:class');
	const { quiz, store } = await parent();
	const [sheets, rosters, sittings, articles] = await Promise.all([
		classroom().collected(quiz.id),
		classroom().rosters(),
		classroom().sittings(quiz.id),
		articlesOf(quiz, store)
	]);
	return { sheets, rosters, sittings, articles };
};
