import { firstAttempts } from '#lib/classroom/collection.ts';
import { StoreError } from '#lib/store/error.ts';
import { classroom } from './classroom.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ depends }) => {
	depends('app:class');
	try {
		const store = classroom();
		const [quizzes, rosters] = await Promise.all([store.quizzes(), store.rosters()]);
		const sheets = await Promise.all(quizzes.map(({ id }) => store.collected(id)));
		return {
			quizzes: quizzes.map((quiz, at) => ({ quiz, sheets: firstAttempts(sheets[at] ?? []).size })),
			rosters
		};
	} catch (cause) {
		if (cause instanceof StoreError) return { trouble: cause.code, quizzes: [], rosters: [] };
		throw cause;
	}
};
