import { classroom } from '../../../../classroom.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent, depends }) => {
	depends('app:class');
	const { quiz } = await parent();
	const [sheets, rosters] = await Promise.all([
		classroom().collected(quiz.id),
		classroom().rosters()
	]);
	return { sheets, rosters };
};
