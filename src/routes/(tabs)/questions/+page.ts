import { headlinesOf } from '../../articles/listed.ts';
import { partsOf } from '../../articles/parts.ts';
import { changedOf } from './changed.ts';
import type { PageLoad } from './$types';

/** What the reader flagged, set aside, edited and wants counted as right, beside the library as it is now. */
export const load: PageLoad = async ({ parent, depends }) => {
	depends('app:reviews', 'app:questions');
	const { store } = await parent();
	if (!store) return { store, flags: [], changed: [], parked: [], answers: [] };
	const hand = await store.hand();
	const [flags, edits, parked, answers] = await Promise.all([
		hand.flags(),
		hand.edits(),
		hand.parked(),
		hand.ownAnswers()
	]);
	const ids = [...new Set([...flags, ...edits].map(({ articleId }) => articleId))];
	const items = (await Promise.all(ids.map(partsOf(store).items))).flatMap((list) => list ?? []);
	const byId = new Map(items.map((item) => [item.id, item]));
	const headlines = await headlinesOf(store);
	return {
		store,
		flags: flags.map((flag) => ({
			flag,
			headline: headlines.get(flag.articleId),
			item: byId.get(flag.itemId)
		})),
		parked: parked.map((row) => ({
			row,
			headline: headlines.get(row.articleId)
		})),
		answers: answers.map((row) => ({ row, headline: headlines.get(row.articleId) })),
		changed: edits.map((edit) => ({
			...changedOf(edit, byId.get(edit.itemId)),
			headline: headlines.get(edit.articleId)
		}))
	};
};
