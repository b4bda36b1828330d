/** Content hash of each file in static/, by its path there; written by vite.config.ts. */
declare const __STATIC_REVISIONS__: Readonly<Record<string, string>>;
/** Name of the page that answers unknown addresses: 200.html, or 404.html where the host wants that. */
declare const __FALLBACK__: string;

// Kit's own place for the shape of a history entry's state.
declare namespace App {
	interface PageState {
		/** On /restore: so many answers were just brought back from the second copy. */
		readonly broughtBack?: { readonly answers: number; readonly articles: number };
	}
}
