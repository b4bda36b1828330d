import type { Key, KindId } from '#lib/items/schema.ts';

/** A sentence of the article in pieces; the marked ones are the evidence. */
export type Passage = readonly { readonly text: string; readonly isMarked: boolean }[];

/**
 * A question as a class is asked it: all that may be seen before the answer, and nothing that tells
 * it. Options have a master order, which says nothing of the key; a version shows them in another.
 */
export type Question = {
	readonly interaction: 'choice' | 'text-entry' | 'order' | 'match' | 'select-text';
	/** Headline and date of the article. */
	readonly context: string;
	readonly stem: string;
	/** What is judged, completed (a gap, with ____) or proved. */
	readonly statement?: string;
	/** choice: the options · order: the events · match: the responses · select-text: the sentences. */
	readonly options: readonly string[];
	/** match: what the responses are joined to. */
	readonly lefts?: readonly string[];
	/** What a version may do: move all options, all but the last, or none (a scale, a passage). */
	readonly shuffle: 'all' | 'keep-last' | 'none';
	/** text-entry: what is typed. */
	readonly compare?: 'words' | 'number' | 'date';
};

/** What makes an answer right, and why: all that is held back until it may be seen. */
export type Solution = {
	/**
	 * Indices into the question's options. choice: the key alone · select-text: every sentence that
	 * proves it · order: the events first to last · match: the response of each left · text-entry: none.
	 */
	readonly key: readonly number[];
	/** text-entry: what is accepted, and answers known to be wrong. */
	readonly typed?: { readonly key: Key; readonly others: readonly string[] };
	readonly rationale: string;
	/** By option: why it is wrong; empty for the key and where nothing is said. */
	readonly whys: readonly string[];
	/** order: EDTF date of each event, by option; empty where it has none. */
	readonly dates?: readonly string[];
	/** True or false: the true statement, where the one asked about is false. */
	readonly correction?: string;
	readonly evidence: readonly Passage[];
	/** The day from which the fact is told, if it may have changed since. */
	readonly agesFrom?: string;
};

/** A question of a quiz on the teacher's device, with where it comes from. */
export type QuizQuestion = {
	readonly itemId: string;
	readonly articleId: string;
	readonly kind: KindId;
	readonly factIds: readonly string[];
	readonly asked: Question;
	readonly solution: Solution;
};
