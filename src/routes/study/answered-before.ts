import type { Response } from '#lib/items/response.ts';
import type { Answered, StudySetup } from './study-setup.ts';

/** The answer whose feedback was on screen before a reload, as it was. */
export function answeredBefore({
	last,
	items
}: Pick<StudySetup, 'last' | 'items'>): Answered | undefined {
	const item = last && items.get(last.review.cardId);
	const response = last?.review.response as Response | undefined;
	return last && item && response ? { ...last, item, response } : undefined;
}
