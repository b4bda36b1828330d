import { error } from '@sveltejs/kit';
import { isQuizId } from '#lib/classroom/quiz.ts';
import { classroom } from '../../classroom.ts';
import type { PageLoad } from './$types';

/** The teacher's own classes are on no server: the shell answers their addresses. */
export const prerender = false;

export const load: PageLoad = async ({ params, depends }) => {
	depends('app:class');
	const roster = isQuizId(params.id) ? await classroom().roster(params.id) : undefined;
	if (!roster) error(404, 'There is no class of this name on this device.');
	return { roster };
};
