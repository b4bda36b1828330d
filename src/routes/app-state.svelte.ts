import type { App } from '#lib/app.ts';
import { Offline } from '#lib/offline/offline.svelte.ts';
import type { StoreErrorCode } from '#lib/store/error.ts';
import type { Preferences } from '#lib/store/preferences.ts';
import type { Store } from '#lib/store/store.ts';
import { applyAppearance } from './appearance.ts';
import { InstallOffer } from './install-offer.svelte.ts';

type Opened = {
	readonly store: Store | undefined;
	readonly storeError: StoreErrorCode | undefined;
	readonly preferences: Preferences;
};

export class AppState implements App {
	readonly store;
	readonly storeError;
	readonly installing = new InstallOffer();
	readonly offline = new Offline();
	#preferences = $state.raw() as Preferences;

	constructor({ store, storeError, preferences }: Opened) {
		this.store = store;
		this.storeError = storeError;
		this.#preferences = preferences;
		applyAppearance(preferences);
	}

	get preferences() {
		return this.#preferences;
	}

	/** Takes effect at once; is kept if there is a store to keep it in. */
	async setPreferences(change: Partial<Preferences>) {
		this.#preferences = { ...this.#preferences, ...change };
		applyAppearance(this.#preferences);
		if (this.store) this.#preferences = await this.store.setPreferences(change);
	}

	/** Another tab, or a restored backup, changed them. */
	async reloadPreferences() {
		if (!this.store) return;
		this.#preferences = await this.store.preferences();
		applyAppearance(this.#preferences);
	}
}
