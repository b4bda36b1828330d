/**
 * M25 and M26: ordering and matching items have three to six distinct parts and do not solve
 * themselves. Haladyna's rules for matching (homogeneous, brief, more responses than stimuli).
 */
import { hard, soft, when, type ItemCheck } from '#lib/items/checks/finding.ts';
import { normalised } from '#lib/items/checks/words.ts';

export const orderForm: ItemCheck = (item) => {
	if (item.interaction !== 'order') return [];
	const texts = (item.steps ?? []).map((s) => s.text);
	const dated = texts.filter((t) => /\b(?:1[5-9]|20)\d{2}\b/.test(t)).length;
	return [
		...when(
			texts.length < 3 || texts.length > 6,
			hard('M25', `${texts.length} events: three to six are asked for.`)
		),
		...when(isRepeated(texts), hard('M25', 'The same event stands twice.')),
		...when(
			isRepeated((item.steps ?? []).map((s) => s.fact)),
			hard('M25', 'Two events are the same fact.')
		),
		...when(dated >= 2, soft('M25', `${dated} events show their year and so their order.`))
	];
};

export const matchForm: ItemCheck = (item) => {
	if (item.interaction !== 'match') return [];
	const pairs = item.pairs ?? [];
	const sides = [pairs.map((p) => p.left), pairs.map((p) => p.right)];
	return [
		...when(
			pairs.length < 3 || pairs.length > 6,
			hard('M26', `${pairs.length} pairs: three to six are asked for.`)
		),
		...when(
			sides.some(isRepeated),
			hard('M26', 'Something stands twice on one side: not one to one.')
		),
		...when(
			(item.spare ?? []).length === 0,
			soft('M26', 'No spare response: the last pair is given away.')
		)
	];
};

const isRepeated = (texts: readonly string[]) => new Set(texts.map(normalised)).size < texts.length;
