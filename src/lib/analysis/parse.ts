/**
 * What the passes of the analysis know about the words of a text: the shape that the language model
 * fills, and that a text without the model does not have. All positions are UTF-16 code units into
 * the article's text, end exclusive.
 */

/** A word as Universal Dependencies cuts it: "Israel" and "’s" are two. */
export type Word = { readonly start: number; readonly end: number; readonly text: string };

export type Sentence = {
	readonly start: number;
	readonly end: number;
	readonly words: readonly Word[];
};

/** A word with its syntax (Universal Dependencies 2, English; `tag` is the Penn Treebank's). */
export type Token = Word & {
	readonly lemma: string;
	readonly upos: string;
	/** VBD, VBN, NNP …: tells tense and number. */
	readonly tag: string;
	/** Index of the governing word in the same sentence; −1 for the root. */
	readonly head: number;
	readonly relation: string;
	/** How sure the reading of head and relation is, 0–1. */
	readonly sureness: number;
};

export type MentionType =
	'person' | 'place' | 'organisation' | 'event' | 'object' | 'time' | 'other';

/** A name or noun phrase, by the indices of its first and last word (inclusive). */
export type Mention = {
	readonly first: number;
	readonly last: number;
	readonly type: MentionType;
	/** It names its referent ("Angela Merkel"), as against describing it ("the chancellor"). */
	readonly isName: boolean;
	readonly sureness: number;
};

export type ParsedSentence = {
	readonly start: number;
	readonly end: number;
	readonly tokens: readonly Token[];
	readonly mentions: readonly Mention[];
};

/**
 * Reads sentences; the same sentences give the same reading. `onRead` hears the share (0–1) that is read.
 * Rejects if the model cannot be run.
 */
export type Reader = (
	sentences: readonly Sentence[],
	onRead?: (share: number) => void
) => Promise<readonly ParsedSentence[]>;
