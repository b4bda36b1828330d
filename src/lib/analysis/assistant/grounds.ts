/** Whether a sentence that an assistant wrote can stand on the article: its numbers, its names and most of its words are there. */

const calendar =
	/^(January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
/** So many letters at the beginning make "Norwegian" and "Norway", "signed" and "signing" one. */
const sameLetters = 4;
const leastShare = 0.5;

export type Grounds = {
	readonly numbers: ReadonlySet<string>;
	readonly words: ReadonlySet<string>;
	/** Beginnings of its words, in lower case; and of those with a capital, as they stand. */
	readonly beginnings: ReadonlySet<string>;
	readonly capitals: ReadonlySet<string>;
};

export function groundsIn(text: string): Grounds {
	const words = text.match(wordForm) ?? [];
	return {
		numbers: new Set(numbersIn(text)),
		words: new Set(words),
		beginnings: new Set(words.map((word) => word.slice(0, sameLetters).toLowerCase())),
		capitals: new Set(
			words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.slice(0, sameLetters))
		)
	};
}

const wordForm = /\p{L}[\p{L}\p{M}]*/gu;
const numbersIn = (text: string): string[] =>
	(text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) => number.replace(/,(?=\d{3})/g, ''));

/** What of the sentence the article does not have, in words; undefined if it has all. `dates` are EDTF, resolved from the article. */
export function ungrounded(
	statement: string,
	grounds: Grounds,
	dates: readonly string[]
): string | undefined {
	const dated = new Set(
		dates.flatMap((date) => date.split(/\D+/).map((part) => `${Number(part)}`))
	);
	const number = numbersIn(statement).find((one) => !grounds.numbers.has(one) && !dated.has(one));
	if (number !== undefined) return `the number ${number} is not in the article`;
	const words = statement.match(wordForm) ?? [];
	const name = words
		.slice(1)
		.find(
			(word) =>
				/^\p{Lu}\p{L}/u.test(word) &&
				!calendar.test(word) &&
				!grounds.words.has(word) &&
				!grounds.capitals.has(word.slice(0, sameLetters))
		);
	if (name !== undefined) return `“${name}” is not in the article`;
	const telling = words.filter((word) => word.length >= 5 && !calendar.test(word));
	const known = telling.filter((word) =>
		grounds.beginnings.has(word.slice(0, sameLetters).toLowerCase())
	);
	return known.length < telling.length * leastShare
		? 'it says something else than the article'
		: undefined;
}
