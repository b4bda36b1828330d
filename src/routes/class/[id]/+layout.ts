import { error } from '@sveltejs/kit';
import { isQuizId } from '#lib/classroom/quiz.ts';
import { soundlySeeded } from '#lib/classroom/sound-seed.ts';
import { classroom } from '../classroom.ts';
import type { LayoutLoad } from './$types';

/** The teacher's own quizzes are on no server: the shell answers their addresses. */
export const prerender = false;

/** The quiz of every screen below: Show, Print, Assign, Collect, Report. */
export const load: LayoutLoad = async ({ params, depends }) => {
	depends('app:class');
	const quiz = isQuizId(params.id) ? await classroom().quiz(params.id) : undefined;
	if (!quiz) error(404, 'There is no quiz of this name on this device.');
	// Until it is handed out its seed is still free.
	return { quiz: soundlySeeded(quiz) };
};
