import { type Action, actions, allActions, keyName, keyOf } from '#lib/ui/keys.ts';

/** Keys that can stand for something: a character, Enter, Space, and the arrows that do not scroll. */
const isUsable = (key: string): boolean =>
	[...key].length === 1 || ['Enter', 'ArrowLeft', 'ArrowRight'].includes(key);

/** Why a key cannot be chosen, in words; undefined if it can. */
export function keyTrouble(
	action: Action,
	key: string,
	chosen: { readonly keys: Readonly<Record<string, string>> }
): string | undefined {
	if (!isUsable(key))
		return 'That key belongs to the browser. Take a letter, a figure or a sign, Enter, Space, ← or →.';
	const taken = allActions.find(
		(other) => other !== action && keyOf(other, chosen).toLowerCase() === key.toLowerCase()
	);
	return (
		taken &&
		`${keyName(key)} already stands for “${actions[taken].words}”. The key was left as it is; give that another key first.`
	);
}
