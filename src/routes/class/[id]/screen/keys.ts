/** What a key or a clicker asks for in the room. */
export type RoomAction =
	| { readonly kind: 'next' | 'back' | 'black' | 'full' | 'timer' | 'help' | 'larger' | 'smaller' }
	/** One hand more (or less) for an option, from 0. */
	| { readonly kind: 'hand'; readonly option: number; readonly by: 1 | -1 };

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Where the focus is: keys that mean something there are left alone. */
export type Focus = 'field' | 'button' | 'elsewhere';

/**
 * Clickers send PageDown and PageUp, and a full stop or B for the black screen. Letters and figures
 * work only while single-key shortcuts are on (WCAG 2.1.4); the others always do.
 */
export function roomAction(press: Press, focus: Focus, shortcuts: boolean): RoomAction | undefined {
	if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
	if (press.key === 'PageDown') return { kind: 'next' };
	if (press.key === 'PageUp') return { kind: 'back' };
	if (focus === 'field') return undefined;
	if (press.key === 'ArrowRight' || press.key === 'ArrowDown') return { kind: 'next' };
	if (press.key === 'ArrowLeft' || press.key === 'ArrowUp') return { kind: 'back' };
	if ((press.key === ' ' || press.key === 'Enter') && focus === 'elsewhere')
		return { kind: 'next' };
	if (!shortcuts) return undefined;
	// By place on the keyboard: with Shift the figure is a sign, a different one on every layout.
	const figure = /^(?:Digit|Numpad)([1-9])$/.exec(press.code)?.[1];
	if (figure) return { kind: 'hand', option: Number(figure) - 1, by: press.shiftKey ? -1 : 1 };
	return singleKeys[press.key.toLowerCase()];
}

const singleKeys: Readonly<Record<string, RoomAction>> = {
	b: { kind: 'black' },
	'.': { kind: 'black' },
	f: { kind: 'full' },
	t: { kind: 'timer' },
	'?': { kind: 'help' },
	'+': { kind: 'larger' },
	'=': { kind: 'larger' },
	'-': { kind: 'smaller' }
};

/** For the dialog: key, what it does, and whether it is a single key that can be switched off. */
export const keyWords: readonly (readonly [key: string, words: string, single: boolean])[] = [
	['Space → PgDn', 'On', false],
	['← PgUp', 'Back', false],
	['1 – 4', 'One hand more; with Shift one less', true],
	['B .', 'Black screen', true],
	['F', 'Full screen', true],
	['T', 'Timer', true],
	['+ −', 'Larger or smaller type', true],
	['?', 'Show these keys', true]
];

export function focusOf(element: Element | null): Focus {
	if (element?.matches('input:not([type="radio"], [type="checkbox"]), textarea, select'))
		return 'field';
	return element?.matches('button, a[href], summary, input, [role="button"]')
		? 'button'
		: 'elsewhere';
}
