import type { Operation } from './operation.ts';
import type { Patch } from './patch.ts';

/** What was done, and what takes it back. */
export type Step = { readonly operation: Operation; readonly patch: Patch };

/** Undo reaches so far back; the screen says so. */
export const mostSteps = 200;

export const withStep = (steps: readonly Step[], step: Step): readonly Step[] =>
	[...steps, step].slice(-mostSteps);
