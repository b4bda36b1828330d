/**
 * M28: fourteen words in a row lifted from the text test its wording, not its matter. Guideline 5 of
 * Haladyna, Downing & Rodriguez 2002 (use novel language, paraphrase).
 */
import { soft, when, type ItemCheck } from '#lib/items/checks/finding.ts';
import { isMultipleChoice, shownAnswers, stems } from '#lib/items/checks/parts.ts';
import { words } from '#lib/items/checks/words.ts';

const limit = 14;

export const liftedWords: ItemCheck = (item, article) => {
	if (!isMultipleChoice(item) && item.kind !== 'true-false') return [];
	const source = ` ${words(article.text).join(' ')} `;
	const own = [...stems(item), ...shownAnswers(item)];
	return own.flatMap((text) =>
		when(isLifted(text, source), soft('M28', `${limit} words lifted in “${text}”`))
	);
};

/** A quotation is meant to be verbatim, so it does not count. */
function isLifted(text: string, source: string): boolean {
	const list = words(text.replace(/[“"][^”"]*[”"]/g, ' | '));
	for (let i = 0; i + limit <= list.length; i++)
		if (source.includes(` ${list.slice(i, i + limit).join(' ')} `)) return true;
	return false;
}
