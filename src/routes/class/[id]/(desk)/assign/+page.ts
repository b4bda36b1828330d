import { hasAccommodations } from '#lib/classroom/roster.ts';
import { classroom } from '../../../classroom.ts';
import { isWordForWord } from './word-for-word.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { quiz } = await parent();
	const rosters = await classroom().rosters();
	const roster = rosters.find(({ id }) => id === quiz.rosterId) ?? rosters[0];
	return {
		isWordForWord: await isWordForWord(quiz),
		students: (roster?.students ?? []).filter(hasAccommodations)
	};
};
