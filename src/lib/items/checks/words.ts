/** Words as the checks count and compare them; deliberately without a dictionary. */

/** "Israel’s 28-member alliance" → israel's, 28-member, alliance. */
export const words = (text: string): string[] =>
	text
		.toLowerCase()
		.replace(/[’‘]/g, "'")
		.match(/[\p{L}\p{N}]+(?:[.,'-][\p{L}\p{N}]+)*/gu) ?? [];

const functionWords = new Set(
	(
		'a an the this that these those it its he she they them his her hers him their theirs we us our you your i me my ' +
		'who whom whose which what when where why how and or but nor so if than as because while although though ' +
		'of in on at by for from to with without into onto about over under between among after before since until during ' +
		'against through toward towards upon within across along is are was were be been being am do does did done has have ' +
		'had having will would shall should can could may might must not no yes there here then also only very such own same ' +
		'both each all any some one up out off down again other another more most according via per'
	).split(' ')
);

export const isFunctionWord = (word: string) => functionWords.has(word.toLowerCase());

/** The meaning-bearing words of a text, cut to a rough stem so that "agreed" meets "agreement". */
export const contentStems = (text: string): string[] =>
	words(text)
		.flatMap((w) => w.replace(/'s?$/, '').split(/['-]/))
		.filter((w) => w !== '' && !functionWords.has(w))
		.map(stem);

/** Takes inflection and the commonest derivations off; never shorter than four letters. */
export function stem(word: string): string {
	if (/\d/.test(word)) return word;
	const endings =
		/(?:ements?|ments?|ations?|ions?|ings?|edly|ed|ers?|ors?|ies|ied|es|s|ly|ish|ians?|e|y)$/;
	const cut = word.replace(endings, '');
	return cut.length >= 4 ? cut : word.replace(/(?<=\p{L}{2})s$/u, '');
}

/** Lower case, no articles, no punctuation: two options that read the same are the same. */
export const normalised = (text: string): string =>
	words(text)
		.filter((w) => !['the', 'a', 'an'].includes(w))
		.join(' ');

/** Whole words of `part` in their order inside `whole`; both normalised. */
export const containsWords = (whole: string, part: string) =>
	part !== '' && ` ${whole} `.includes(` ${part} `);

/** Shared members over all members; 0 for two empty sets. */
export function jaccard(a: Iterable<string>, b: Iterable<string>): number {
	const [left, right] = [new Set(a), new Set(b)];
	const shared = [...left].filter((x) => right.has(x)).length;
	const all = left.size + right.size - shared;
	return all === 0 ? 0 : shared / all;
}

export const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;
