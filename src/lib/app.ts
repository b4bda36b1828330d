import { createContext } from 'svelte';
import type { Offline } from '#lib/offline/offline.svelte.ts';
import type { StoreErrorCode } from '#lib/store/error.ts';
import type { Preferences } from '#lib/store/preferences.ts';
import type { Store } from '#lib/store/store.ts';

/** What every screen may reach for. The layout composes it; only routes read it. */
export type App = {
	/** Absent when the browser would not open it: reading goes on without. */
	readonly store: Store | undefined;
	readonly storeError: StoreErrorCode | undefined;
	readonly preferences: Preferences;
	setPreferences(change: Partial<Preferences>): Promise<void>;
	readonly installing: Installing;
	readonly offline: Offline;
};

/** The browser's offer to install, kept for the moment at which we make it ours. */
export type Installing = {
	/** prompt: one press installs · manual: the browser's menu does it · installed: done, or running as an app. */
	readonly way: 'prompt' | 'manual' | 'installed';
	/** Shows the browser's own question; resolves to the reader's answer. */
	ask(): Promise<boolean>;
};

export const [getApp, setApp] = createContext<App>();

declare global {
	// eslint-disable-next-line @typescript-eslint/no-namespace -- SvelteKit's own place for it
	namespace App {
		interface Error {
			message: string;
			/** Why the store could not be opened, where that is what went wrong. */
			store?: StoreErrorCode;
		}
	}
}
