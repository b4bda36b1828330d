import type { Item } from '#lib/items/schema.ts';
import { type Quote, bareQuotes, quotes } from '#lib/ui/feedback/quotes.ts';

/** The evidence of questions in its sentences; without them until their article's text is here. */
export class Proofs {
	readonly #loadText: (articleId: string) => Promise<string | undefined>;
	#texts = $state.raw<Readonly<Record<string, string>>>({});

	constructor(loadText: (articleId: string) => Promise<string | undefined>) {
		this.#loadText = loadText;
	}

	/** Fetched behind the question, ready for the answer. */
	async fetch(articleId: string): Promise<void> {
		if (this.#texts[articleId] !== undefined) return;
		const text = await this.#loadText(articleId);
		if (text) this.#texts = { ...this.#texts, [articleId]: text };
	}

	of({ articleId, evidence }: Item): readonly Quote[] {
		const text = this.#texts[articleId];
		const found = text ? quotes(text, evidence) : [];
		return found.length > 0 ? found : bareQuotes(evidence);
	}
}
