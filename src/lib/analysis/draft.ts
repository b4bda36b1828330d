import type { Fact, Frame, Role, RoleName, Span, Voice } from '#lib/article/schema.ts';
import type { Actor } from './actors.ts';

/** A fact as a pass proposes it: before ids, status, and what the validator says. */
export type Draft = {
	readonly statement: string;
	readonly frame: Frame;
	readonly voice: Voice;
	readonly functional: readonly RoleName[];
	readonly topic?: string;
	readonly ages?: boolean;
	readonly importance: 1 | 2 | 3;
	readonly evidence: readonly Span[];
	readonly sensitive?: boolean;
	/** 0–1: that the statement is true to the text, whole, and clear on its own. */
	readonly confidence: number;
	readonly actors: readonly Actor[];
	/** In the text its time stands before its verb, and so belongs to nothing within. */
	readonly isTimeFirm?: true;
	/** Its clause was read whole from the tree, limits and conditions included. */
	readonly isByTree?: true;
	/** Read by likelihood alone: another draft of the same clause comes before it. */
	readonly isLikely?: true;
};

export type Status = Fact['status'];

export const roleOf = (
	role: RoleName,
	text: string,
	more: Omit<Role, 'role' | 'text'> = {}
): Role => ({
	role,
	text,
	...more
});

/** The first letter in upper case, whatever mark stands before it. */
export const capitalise = (text: string): string =>
	text.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toUpperCase());
