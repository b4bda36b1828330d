import type { Response } from '#lib/items/response.ts';
import type { Item } from '#lib/items/schema.ts';

/** The answer on screen is still the same answer after its words have changed. */
export function reworded(response: Response, before: Item, after: Item): Response {
	switch (response.interaction) {
		case 'choice': {
			const at = answers(before).indexOf(response.option);
			return { ...response, option: answers(after)[at] ?? response.option };
		}
		case 'match': {
			const lefts = new Map(before.pairs?.map((p, at) => [p.left, after.pairs?.[at]?.left]));
			const rights = new Map(before.pairs?.map((p, at) => [p.right, after.pairs?.[at]?.right]));
			return {
				...response,
				pairs: response.pairs.map(([l, r]) => [lefts.get(l) ?? l, rights.get(r) ?? r] as const)
			};
		}
		default:
			return response;
	}
}

const answers = ({ key, distractors }: Item) => [key.text, ...distractors.map(({ text }) => text)];
