import { type Action, actions, keyOf } from '#lib/ui/keys.ts';

/** Why a key cannot be chosen, in words; undefined if it can. */
export function keyTrouble(
	action: Action,
	key: string,
	chosen: { readonly shortcuts: boolean; readonly keys: Readonly<Record<string, string>> }
): string | undefined {
	if ([...key].length !== 1) return 'Type one character. The key was left as it is.';
	if (/[0-9]/.test(key)) return 'Figures answer the question. The key was left as it is.';
	const taken = (Object.keys(actions) as Action[]).find(
		(other) => other !== action && keyOf(other, chosen).toLowerCase() === key
	);
	return (
		taken && `“${key}” already stands for “${actions[taken].words}”. The key was left as it is.`
	);
}
