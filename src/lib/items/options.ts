import type { Item } from '#lib/items/schema.ts';

export type Option = { readonly text: string; readonly isKey: boolean; readonly why: string };

/** Options that always stand last, in this order. */
export const notStated = 'The article does not say';

/** Option sets with an order of their own, which shuffling would only make harder to read. */
const natural = ['True', 'False', 'Fact', 'Claim', 'Opinion', 'Forecast'];

/**
 * The options of a choice item as shown. `random` (0 ≤ x < 1) shuffles them for one presentation;
 * without it the key stands at the item's own position.
 */
export function options(item: Item, random?: () => number): Option[] {
	const key: Option = { text: item.key.text, isKey: true, why: item.rationale };
	const rest: Option[] = item.distractors.map(({ text, why }) => ({ text, isKey: false, why }));
	if (natural.includes(key.text))
		return [key, ...rest].sort((a, b) => natural.indexOf(a.text) - natural.indexOf(b.text));
	const shown = random ? shuffle([key, ...rest], random) : place(key, rest, item.keyPosition ?? 0);
	return [...shown.filter((o) => o.text !== notStated), ...shown.filter((o) => o.text === notStated)];
}

/** Fisher–Yates; the input is left alone. */
export function shuffle<T>(list: readonly T[], random: () => number): T[] {
	const out = [...list];
	for (let i = out.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[out[i], out[j]] = [out[j] as T, out[i] as T];
	}
	return out;
}

function place(key: Option, rest: readonly Option[], position: number): Option[] {
	return [...rest.slice(0, position), key, ...rest.slice(position)];
}
