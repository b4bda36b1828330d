import { openStore } from '#lib/store/open-store.ts';
import type { Store } from '#lib/store/store.ts';

let opening: Promise<Store> | undefined;

/** The browser takes a while to open a database: asked for with the first line of code, it is there when the page has come up. */
export function openEarly(): void {
	opening = openStore();
	opening.catch(() => undefined); // whoever takes it hears of it
}

/** What was opened early, for the first who asks; opened now for any other. */
export function openedStore(): Promise<Store> {
	const store = opening ?? openStore();
	opening = undefined;
	return store;
}
