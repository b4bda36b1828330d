/** What a reader did with an item, by interaction: the only thing that grading looks at. */
export type Response =
	| { readonly interaction: 'choice'; readonly option: string }
	| { readonly interaction: 'text-entry'; readonly text: string }
	/** Fact ids of the steps, first to last. */
	| { readonly interaction: 'order'; readonly facts: readonly string[] }
	/** [left, right] texts as the reader joined them. */
	| { readonly interaction: 'match'; readonly pairs: readonly (readonly [string, string])[] }
	/** Index into the item's `sentences`. */
	| { readonly interaction: 'select-text'; readonly sentence: number }
	/** The reader turned the card over and rates it alone. */
	| { readonly interaction: 'reveal' };

/** How sure the reader was before seeing the answer. */
export type Confidence = 'sure' | 'think-so' | 'guess';
