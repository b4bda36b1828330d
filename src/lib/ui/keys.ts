/**
 * Single-key shortcuts of the study screen. Each can be changed, taken away, or switched off with all
 * the others (WCAG 2.1.4); Ctrl+Z is no single key and always stands.
 */
export const actions = {
	on: { key: 'Enter', words: 'Show the answer, continue' },
	also: { key: ' ', words: 'The same, with a second key' },
	undo: { key: 'u', words: 'Undo the last answer' },
	speak: { key: 's', words: 'Read the question aloud' },
	article: { key: 'a', words: 'Show in article' },
	flag: { key: 'f', words: 'Something is wrong with the question' },
	later: { key: 'n', words: 'Not today: leave it until tomorrow' },
	edit: { key: 'e', words: 'Edit the question, once answered' },
	help: { key: '?', words: 'Show these keys' },
	answer1: { key: '1', words: 'Answer 1, or Again' },
	answer2: { key: '2', words: 'Answer 2, or Good' },
	answer3: { key: '3', words: 'Answer 3' },
	answer4: { key: '4', words: 'Answer 4' },
	answer5: { key: '5', words: 'Answer 5' },
	answer6: { key: '6', words: 'Answer 6' },
	answer7: { key: '7', words: 'Answer 7' },
	answer8: { key: '8', words: 'Answer 8' },
	answer9: { key: '9', words: 'Answer 9' }
} as const;

export type Action = keyof typeof actions;
export const allActions = Object.keys(actions) as Action[];

/** Action → `KeyboardEvent.key`; an empty one: no key at all. */
type Keys = Readonly<Record<string, string>>;
type Chosen = { readonly shortcuts: boolean; readonly keys: Keys };
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

export const keyOf = (action: Action, { keys }: { readonly keys: Keys }): string =>
	keys[action] ?? actions[action].key;

/** What a key press asks for. */
export function actionOf(press: Press, chosen: Chosen): Action | undefined {
	const hasModifier = press.ctrlKey || press.metaKey;
	if (hasModifier && !press.altKey && press.key.toLowerCase() === 'z') return 'undo';
	if (!chosen.shortcuts || hasModifier || press.altKey || press.key === '') return undefined;
	return allActions.find(
		(action) => keyOf(action, chosen).toLowerCase() === press.key.toLowerCase()
	);
}

/** Which answer an action chooses, counted from 1, as `data-key` has it. */
export const answerOf = (action: Action): string | undefined => /^answer(\d)$/.exec(action)?.[1];

/** The keys of the answers as they are printed beside them, in their order. */
export const answerKeys = (chosen: Chosen): readonly string[] =>
	allActions.flatMap((action) =>
		answerOf(action) ? [chosen.shortcuts ? keyName(keyOf(action, chosen)) : ''] : []
	);

const names: Keys = { ' ': 'Space', ArrowLeft: '←', ArrowRight: '→' };

/** A key as it is printed on the keyboard; empty where there is none. */
export const keyName = (key: string): string =>
	names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
