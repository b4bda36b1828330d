/**
 * M28: fourteen words in a row lifted from the text test its wording, not its matter. Guideline 5 of
 * Haladyna, Downing & Rodriguez 2002 (use novel language, paraphrase).
 */
import type { Article } from '#lib/article/schema.ts';
import { soft, when, type ItemCheck } from '#lib/items/checks/finding.ts';
import { isMultipleChoice, shownAnswers, stems } from '#lib/items/checks/parts.ts';
import { words } from '#lib/items/checks/words.ts';
import { rememberedOf } from '#lib/items/remembered.ts';

const limit = 14;

export const liftedWords: ItemCheck = (item, article) => {
	if (!isMultipleChoice(item) && item.kind !== 'true-false') return [];
	const own = [...stems(item), ...shownAnswers(item)];
	return own.flatMap((text) =>
		when(isLifted(text, article), soft('M28', `${limit} words lifted in “${text}”`))
	);
};

/** A quotation is meant to be verbatim, so it does not count. */
const isLifted = (text: string, article: Article): boolean =>
	words(text).length >= limit &&
	runsOf(words(text.replace(/[“"][^”"]*[”"]/g, ' | '))).some((run) => runsIn(article).has(run));

/** Every fourteen words of an article that stand in a row. */
const runsIn = rememberedOf((article: Article) => new Set(runsOf(words(article.text))));

const runsOf = (list: readonly string[]): string[] =>
	list.slice(limit - 1).map((_, i) => list.slice(i, i + limit).join(' '));
