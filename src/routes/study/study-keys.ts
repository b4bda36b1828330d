/** What a key does on the study screen. */
import type { Preferences } from '#lib/store/preferences.ts';
import { type Action, actionOf, answerOf } from '#lib/ui/keys.ts';
import type { StudySession } from './study-session.svelte.ts';

/** What the reader wants to do with the question on screen (hand/HandSheet.svelte). */
export type Wanted = 'flag' | 'edit' | 'help' | 'later';

export type Keyed = {
	readonly session: StudySession;
	readonly preferences: Preferences;
	readonly asCard: boolean;
	/** Absent where there is no voice. */
	readonly speak: (() => void) | undefined;
	readonly want: (what: Wanted) => void;
	readonly help: () => void;
};

export function press(event: KeyboardEvent, keyed: Keyed): void {
	const target = event.target as Element;
	if (target.closest?.('input[type=text], textarea, dialog')) return;
	if (event.repeat || event.defaultPrevented) return;
	// Enter and Space press what has the focus, whatever else they stand for.
	const pressesFocus = event.key === 'Enter' || event.key === ' ';
	if (pressesFocus && target.closest?.('a, button, input, select, summary, label')) return;
	const action = actionOf(event, keyed.preferences);
	if (action && act(action, keyed)) event.preventDefault();
}

/** False where the action has nothing to do just now: the key is the browser's. */
function act(action: Action, keyed: Keyed): boolean {
	const { session } = keyed;
	const { phase } = session;
	const isVerdict = phase === 'answered' || phase === 'turned';
	const answer = answerOf(action);
	if (answer) return pressOption(answer);
	if (action === 'on' || action === 'also') return goOn(keyed);
	if (action === 'undo') void session.undo();
	else if (action === 'speak' && keyed.speak) keyed.speak();
	else if (action === 'help') keyed.help();
	else if (action === 'flag' && session.item && phase !== 'rest') keyed.want('flag');
	else if (action === 'later' && canPutOff(session)) keyed.want('later');
	else if (action === 'edit' && isVerdict) keyed.want('edit');
	else if (action === 'article' && isVerdict)
		document.querySelector<HTMLElement>('[data-article]')?.click();
	else return false;
	return true;
}

/** Only what would be asked again today can be put off. */
export function canPutOff({ phase, answered, item, aside, flagged }: StudySession): boolean {
	if (!item || aside.has(item.id) || flagged.has(item.id)) return false;
	return answered ? answered.review.rating === 'again' : phase === 'question' || phase === 'turned';
}

/** Does the one thing there is to do. */
function goOn({ session, asCard }: Keyed): boolean {
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
