import { isGivenName } from './lexicon/given-names.ts';
import { isTitle, longestTitle } from './lexicon/titles.ts';
import type { Word } from './parse.ts';

const joined = (words: readonly Word[], from: number, to: number) => {
	let text = '';
	for (let i = from; i < to; i++) {
		const word = words[i] as Word;
		text += (i > from && word.start > (words[i - 1] as Word).end ? ' ' : '') + word.text;
	}
	return text;
};

/** The end (exclusive) of the longest title that begins at a word; `at` itself where none does. */
export function titleAt(words: readonly Word[], at: number): number {
	for (let n = Math.min(longestTitle + 2, words.length - at); n > 0; n--)
		if (isTitle(joined(words, at, at + n))) return at + n;
	return at;
}

/** The first word of the longest title that ends right before a word; `at` itself where none does. */
export function titleBefore(words: readonly Word[], at: number): number {
	for (let n = Math.min(longestTitle + 2, at); n > 0; n--)
		if (isTitle(joined(words, at - n, at))) return at - n;
	return at;
}

/** "Hassan Sheikh Mohamud": a title that parents give, behind a first name. */
export const isInName = (words: readonly Word[], at: number): boolean =>
	/^(?:Sheikh|Prince|King|Bishop|Major|Judge|Pope|Marshal|Dean)$/.test(words[at]?.text ?? '') &&
	isGivenName(words[at - 1]?.text ?? '');
