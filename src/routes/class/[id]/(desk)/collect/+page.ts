import { contested, firstAttempts } from '#lib/classroom/collection.ts';
import { classroom } from '../../../classroom.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { quiz } = await parent();
	const store = classroom();
	const [rows, rosters] = await Promise.all([store.collected(quiz.id), store.rosters()]);
	return {
		rows,
		first: firstAttempts(rows),
		contested: contested(rows),
		rosters,
		roster: rosters.find(({ id }) => id === quiz.rosterId)
	};
};
