/**
 * Theme, text size, font and line spacing live as attributes of <html>. A copy beside the store is read by the
 * first module that runs, so that nothing is painted in the wrong one.
 */
import type { Preferences } from '#lib/store/preferences.ts';

export type Appearance = Pick<Preferences, 'theme' | 'textSize' | 'readingFont' | 'lineSpacing'>;
const key = 'attache:appearance';
const papers = { light: '#faf7f0', dark: '#14161b' };

export function applyAppearance({ theme, textSize, readingFont, lineSpacing }: Appearance): void {
	const { dataset } = document.documentElement;
	set(dataset, 'theme', theme, 'system');
	set(dataset, 'text', textSize === 'largest' ? 'larger' : textSize, 'medium');
	set(dataset, 'font', readingFont, 'serif');
	set(dataset, 'lines', lineSpacing, 'usual');
	for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
		const own = meta.media.includes('dark') ? 'dark' : 'light';
		meta.content = papers[theme === 'system' ? own : theme];
	}
	try {
		localStorage.setItem(key, JSON.stringify({ theme, textSize, readingFont, lineSpacing }));
	} catch {
		// Storage is denied: the next start falls back to the system's theme.
	}
}

/** Before the store is open. Anything unexpected in the copy is left alone. */
export function recallAppearance(): void {
	if (typeof localStorage === 'undefined') return;
	try {
		const copy = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<Appearance> | null;
		if (!copy) return;
		applyAppearance({
			theme: 'system',
			textSize: 'medium',
			readingFont: 'serif',
			lineSpacing: 'usual',
			...copy
		});
	} catch {
		// A damaged copy or denied storage changes nothing.
	}
}

function set(dataset: DOMStringMap, name: string, value: string, usual: string): void {
	if (value === usual) delete dataset[name];
	else dataset[name] = value;
}
