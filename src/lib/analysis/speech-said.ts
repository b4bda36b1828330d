import type { RoleName } from '#lib/article/schema.ts';
import type { Quote } from './quotes.ts';

/** A part of what follows a verb of speech that takes no "that": "Qatar", "of" financing terrorism. */
export type ActPart = {
	readonly role: RoleName;
	readonly marker?: string;
	readonly start: number;
	readonly end: number;
	/** "it": what is meant, the words do not say. */
	readonly isPronoun?: boolean;
};

/** What is said, as the tree has it. */
export type Said = {
	readonly start: number;
	readonly end: number;
	readonly quote?: Quote;
	/** Who says so stands in the middle of it: "The list, he said, was long." */
	readonly hole?: { readonly start: number; readonly end: number };
	/** No clause of its own, but the complement of its verb. */
	readonly act?: readonly ActPart[];
	/** It is asked, not said: "asked whether …". */
	readonly isAsked?: boolean;
	/** The main verb of what is said. */
	readonly verb: number;
	readonly sureness: number;
};
