/** What a key does on the study screen. */
import type { Preferences } from '#lib/store/preferences.ts';
import { actionOf } from '#lib/ui/keys.ts';
import type { StudySession } from './study-session.svelte.ts';

export type Keyed = {
	readonly session: StudySession;
	readonly preferences: Preferences;
	readonly asCard: boolean;
	/** Absent where there is no voice. */
	readonly speak: (() => void) | undefined;
	readonly want: (what: 'flag' | 'edit') => void;
	readonly help: () => void;
};

export function press(event: KeyboardEvent, keyed: Keyed): void {
	const isTyping = (event.target as Element).closest?.('input[type=text], textarea, dialog');
	if (isTyping || event.repeat || event.defaultPrevented) return;
	const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
	if (hasModifier && actionOf(event, keyed.preferences) !== 'undo') return;
	if (act(event, keyed)) event.preventDefault();
}

function act(event: KeyboardEvent, keyed: Keyed): boolean {
	const { session, preferences } = keyed;
	const { phase } = session;
	const action = actionOf(event, preferences);
	const isVerdict = phase === 'answered' || phase === 'turned';
	if (action === 'undo') void session.undo();
	else if (action === 'speak' && keyed.speak) keyed.speak();
	else if (action === 'help') keyed.help();
	else if (action === 'flag' && session.item && phase !== 'rest') keyed.want('flag');
	else if (action === 'edit' && isVerdict) keyed.want('edit');
	else if (action === 'article' && isVerdict)
		document.querySelector<HTMLElement>('[data-article]')?.click();
	else if (/^[1-9]$/.test(event.key) && preferences.shortcuts) return pressOption(event.key);
	else return event.key === 'Enter' || event.key === ' ' ? goOn(event, keyed) : false;
	return true;
}

/** Enter and Space do the one thing there is to do, unless they press what has the focus. */
function goOn({ target }: KeyboardEvent, { session, asCard }: Keyed): boolean {
	if ((target as Element).closest?.('a, button, input, summary, label')) return false;
	const { phase } = session;
	if (phase === 'answered' || phase === 'rest') session.continue();
	else if (phase === 'turned') void session.rate('good');
	else if (asCard) return pressOption('1');
	else return false;
	return true;
}

function pressOption(key: string): boolean {
	const target = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
	target?.click();
	return target !== null;
}
