import type { FlagReason } from '#lib/items/flag.ts';

/** What is wrong, as the reader says it. */
export const reasonWords: Readonly<Record<FlagReason, string>> = {
	'wrong-key': 'The answer marked right is wrong',
	'also-right': 'Another answer is right too',
	unclear: 'It is unclear',
	'not-in-article': 'The article does not say this',
	trivial: 'It asks for something trivial',
	'badly-worded': 'It is badly worded',
	other: 'Something else'
};

/** Before the answer is shown, what is marked right cannot be judged. */
export const reasonsFor = (isAnswered: boolean): readonly FlagReason[] =>
	(Object.keys(reasonWords) as FlagReason[]).filter(
		(reason) => reason !== 'other' && (isAnswered || reason !== 'wrong-key')
	);
