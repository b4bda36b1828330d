import type { HandChange, LeftOut } from './study-setup.ts';

/** What the reader took out of a sitting, and the way back from the last of it. */
export class LeftOuts {
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- replaced, never changed
	#flagged = $state.raw<ReadonlySet<string>>(new Set());
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- the same
	#aside = $state.raw<ReadonlySet<string>>(new Set());
	#last = $state<LeftOut>();
	/** Asks again what was left out last: what Undo does first, until the next answer. */
	#takeBack = $state.raw<HandChange['takeBack']>();

	readonly flagged = $derived(this.#flagged);
	readonly aside = $derived(this.#aside);
	readonly last = $derived(this.#last);
	readonly takeBack = $derived(this.#takeBack);

	take(change: HandChange) {
		if (change.flagged) this.#flagged = change.flagged;
		if (change.aside) this.#aside = change.aside;
		if ('leftOut' in change) this.#last = change.leftOut;
		if ('takeBack' in change) this.#takeBack = change.takeBack;
	}

	/** An answer was given: what was left out before stays out. */
	settle() {
		this.#last = undefined;
		this.#takeBack = undefined;
	}

	has(itemId: string): boolean {
		return this.#flagged.has(itemId) || this.#aside.has(itemId);
	}
}
