/** Single-key shortcuts of the study screen; settings can change or switch them off (WCAG 2.1.4). */
export const actions = {
	undo: { key: 'u', words: 'Undo the last answer' },
	speak: { key: 's', words: 'Read the question aloud' },
	article: { key: 'a', words: 'Show in article' },
	flag: { key: 'f', words: 'Something is wrong with the question' },
	edit: { key: 'e', words: 'Edit the question, once answered' },
	help: { key: '?', words: 'Show these keys' }
} as const;

export type Action = keyof typeof actions;

type Chosen = { readonly shortcuts: boolean; readonly keys: Readonly<Record<string, string>> };
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

export function keyOf(action: Action, chosen: Chosen): string {
	return chosen.keys[action] ?? actions[action].key;
}

/** What a key press asks for. Ctrl+Z is no single key, and works even when those are off. */
export function actionOf(press: Press, chosen: Chosen): Action | undefined {
	const hasModifier = press.ctrlKey || press.metaKey;
	if (hasModifier && !press.altKey && press.key.toLowerCase() === 'z') return 'undo';
	if (!chosen.shortcuts || hasModifier || press.altKey) return undefined;
	return (Object.keys(actions) as Action[]).find(
		(action) => keyOf(action, chosen).toLowerCase() === press.key.toLowerCase()
	);
}
