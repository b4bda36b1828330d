import type { Item } from '#lib/items/schema.ts';

export type Option = { readonly text: string; readonly isKey: boolean; readonly why: string };

/** The option that always stands last. */
export const notStated = 'The article does not say';

/** Items whose options are a fixed set, which shuffling would only make harder to read. */
export const hasNaturalOrder = (item: Item) => item.asked === 'truth';

/** First words of the fixed options, in the order in which they are shown. */
const natural = ['True', 'False'];

/**
 * The options of a choice item as shown. `random` (0 ≤ x < 1) shuffles them for one presentation;
 * without it the key stands at the item's own position.
 */
export function options(item: Item, random?: () => number): Option[] {
	const key: Option = { text: item.key.text, isKey: true, why: item.rationale };
	const rest: Option[] = item.distractors.map(({ text, why }) => ({ text, isKey: false, why }));
	if (hasNaturalOrder(item)) return [key, ...rest].sort((a, b) => place(a.text) - place(b.text));
	const at = item.keyPosition ?? 0;
	const shown = random
		? shuffle([key, ...rest], random)
		: [...rest.slice(0, at), key, ...rest.slice(at)];
	return [
		...shown.filter((o) => o.text !== notStated),
		...shown.filter((o) => o.text === notStated)
	];
}

const place = (text: string) => natural.findIndex((word) => text.startsWith(word));

/** Fisher–Yates; the input is left alone. */
export function shuffle<T>(list: readonly T[], random: () => number): T[] {
	const out = [...list];
	for (let i = out.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[out[i], out[j]] = [out[j] as T, out[i] as T];
	}
	return out;
}
