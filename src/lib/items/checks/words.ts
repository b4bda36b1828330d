/** Words as the checks count and compare them; deliberately without a dictionary. */
import { common } from '#lib/items/checks/word-index.ts';
import { remembered } from '#lib/items/remembered.ts';

/** "Israel’s 28-member alliance" → israel's, 28-member, alliance. */
export const words = remembered((text): readonly string[] => {
	const plain = text.toLowerCase().replace(/[’‘]/g, "'");
	return plain.match(isBasic.test(plain) ? basicWords : anyWords) ?? [];
});

/** Letters and digits without a break, of a text in lower case. */
export const runsIn = (low: string): readonly string[] =>
	low.match(isBasic.test(low) ? basicRuns : anyRuns) ?? [];

const anyRuns = /[\p{L}\p{N}]+/gu;
const basicRuns = /[a-z0-9]+/g;

const anyWords = /[\p{L}\p{N}]+(?:[.,'-][\p{L}\p{N}]+)*/gu;
/** The same for texts without a letter or number beyond ASCII, five times as fast. */
const basicWords = /[a-z0-9]+(?:[.,'-][a-z0-9]+)*/g;
const isBasic = /^[\n -~‘’–—“”…]*$/;

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
export const contentStems = remembered((text): readonly string[] =>
	words(text).flatMap(stemsOfWord)
);

/** "alliance's" → allianc; "cease-fire" → its parts; nothing of a function word. */
const stemsOfWord = remembered((word): readonly string[] =>
	word
		.replace(/'s?$/, '')
		.split(/['-]/)
		.filter((w) => w !== '' && !functionWords.has(w))
		.map(stem)
);

/** The words of a text, each once. */
export const wordSet = remembered((text): ReadonlySet<string> => new Set(words(text)));

/** Its stems, each once. */
export const stemSet = remembered((text): ReadonlySet<string> => new Set(contentStems(text)));

const endings =
	/(?:ements?|ments?|ations?|ions?|ings?|edly|ed|ers?|ors?|ies|ied|es|s|ly|ish|ians?|e|y)$/;

/** Takes inflection and the commonest derivations off; never shorter than four letters. */
export const stem = remembered((word) => {
	if (/\d/.test(word)) return word;
	const cut = word.replace(endings, '');
	return cut.length >= 4 ? cut : word.replace(/(?<=\p{L}{2})s$/u, '');
});

/** Lower case, no articles, no punctuation: two options that read the same are the same. */
export const normalised = remembered((text) =>
	words(text)
		.filter((w) => !['the', 'a', 'an'].includes(w))
		.join(' ')
);

/** Whole words of `part` in their order inside `whole`; both normalised. */
export const containsWords = (whole: string, part: string) =>
	part !== '' && apart(whole).includes(` ${part} `);

const apart = remembered((text) => ` ${text} `);

/** Shared members over all members; 0 for two empty sets. */
export function jaccard(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
	const shared = common(left, right);
	const all = left.size + right.size - shared;
	return all === 0 ? 0 : shared / all;
}

export const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;
