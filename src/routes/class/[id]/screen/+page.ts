import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { StoreError } from '#lib/store/error.ts';
import { classroom } from '../../classroom.ts';
import type { PageLoad } from './$types';

/** The lesson of this address, at the step where it stands: a reload goes on. */
export const load: PageLoad = async ({ params, url, parent }) => {
	const { quiz } = await parent();
	try {
		const sittings = await classroom().sittings(params.id);
		const wanted = url.searchParams.get('lesson');
		const sitting = sittings.find(({ id, votes }) =>
			id === wanted ? votes.length === quiz.questions.length : false
		);
		if (sitting) return { sitting, trouble: undefined };
	} catch (cause) {
		if (cause instanceof StoreError) return { sitting: undefined, trouble: cause.code };
		throw cause;
	}
	redirect(307, resolve('/class/[id]/(desk)/show', { id: params.id }));
};
