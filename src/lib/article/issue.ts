/** What is wrong with an article that came from outside, where, and what to do about it. */
export type IssueCode =
	| 'forbidden-key'
	| 'too-large'
	| 'shape'
	| 'character'
	| 'text'
	| 'hash'
	| 'span'
	| 'duplicate-id'
	| 'reference'
	| 'role'
	| 'voice'
	| 'date'
	| 'link'
	| 'url';

export type Issue = {
	readonly code: IssueCode;
	/** The place in the article: `facts[12].evidence[0]`; empty for the whole. */
	readonly at: string;
	readonly message: string;
};

export function issue(code: IssueCode, at: string, text: string): Issue {
	return { code, at, message: at === '' ? text : `${at}: ${text}` };
}

/** A stretch of foreign text short enough for a message. */
export function shortened(text: string): string {
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
