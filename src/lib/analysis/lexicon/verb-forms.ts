import { participleOf, pastOf, thirdOf } from '#lib/analysis/verbs.ts';

/** The forms in which a one-word verb stands in a text. */
export const formsOf = (head: string) =>
	[
		[pastOf(head), 'past'],
		[participleOf(head), 'participle'],
		[head, 'base'],
		[thirdOf(head), 'third']
	] as const;
