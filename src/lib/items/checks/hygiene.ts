/**
 * M32: clean text: no double spaces, no space before a stop, no machine words, no layout of the
 * source, balanced quotes and brackets, sentences with a capital, no word twice. Guidelines 11–12 of
 * Haladyna, Downing & Rodriguez 2002 (edit and proof).
 */
import { hard, when, type ItemCheck } from '#lib/items/checks/finding.ts';
import { shownAnswers, shownSentences } from '#lib/items/checks/parts.ts';
import { remembered } from '#lib/items/remembered.ts';
import type { Finding } from '#lib/items/schema.ts';

const flaws: readonly (readonly [RegExp, string])[] = [
	[/\s{2,}|^\s|\s$|[\t\n]/, 'stray white space'],
	[/\s[.,;:!?](?:\s|$)/, 'a space before a stop'],
	[
		/\b(?:undefined|NaN|TODO|FIXME)\b|\[object |(?<![\p{L}\p{N}])null(?! and void)(?![\p{L}\p{N}])|[{}]|\$\{/u,
		'machine words'
	],
	[/\b(?:Published|Updated|Advertisement|Read more|Share this):/i, 'the source’s layout'],
	// "at U.N., in Washington, D.C., and by Pemex Inc., too": the full stop is the abbreviation’s.
	[
		/(?<!\.)\.\.(?!\.)|[,;:]\.|(?<!(?<!\p{L})(?:\p{L}|Jr|Sr|Inc|Co|Corp|Ltd|Bros|etc))\.,|[?!]\.|,,/u,
		'doubled punctuation'
	],
	[/�|&(?:amp|quot|nbsp|lt|gt|#\d+);|<\/?[a-z]+>/i, 'broken characters']
];

/** "had had" and "that that" can be English. */
const repeated = /(?<![\p{L}\p{N}’'-])(?!(?:had|that)\s)(\p{L}+)\s+\1(?![\p{L}\p{N}’'-])/iu;

/** Not of the line above it: a headline is its publisher’s, and one odd mark there would take every question away. */
export const cleanText: ItemCheck = (item) =>
	[...new Set([...shownSentences(item), ...shownAnswers(item)])].flatMap(flawsOf);

/** Statements and reasons come back in many items. */
const flawsOf = remembered((text): readonly Finding[] => {
	const named = flaws.filter(([pattern]) => pattern.test(text)).map(([, name]) => name);
	if (!isBalanced(text)) named.push('unbalanced quotes or brackets');
	if (repeated.test(text)) named.push('a word twice');
	return named.map((name) => hard('M32', `${name} in “${text}”`));
});

export const capitalStart: ItemCheck = (item) =>
	shownSentences(item).flatMap((text) =>
		when(/^["“‘(]?\p{Ll}/u.test(text), hard('M32', `lower-case start in “${text}”`))
	);

function isBalanced(text: string): boolean {
	if (!/[“”"()[\]]/.test(text)) return true;
	const count = (c: string) => text.split(c).length - 1;
	return (
		count('“') === count('”') &&
		count('"') % 2 === 0 &&
		count('(') === count(')') &&
		count('[') === count(']')
	);
}
