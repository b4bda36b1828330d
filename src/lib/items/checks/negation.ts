/**
 * M07 and M08: a question that asks for what is not so puts the negative in capitals, and nothing is
 * negated twice. Guidelines 17 and 27 of Haladyna, Downing & Rodriguez 2002; the negative-wording
 * flaw of Moore et al. 2023.
 */
import { soft, when, type ItemCheck } from '#lib/items/checks/finding.ts';
import { isMultipleChoice, stems } from '#lib/items/checks/parts.ts';

const negators = /\b(?:not|never|except|neither|cannot|nobody|nothing|none|without)\b|n['’]t\b/;
const anyNegator = new RegExp(negators.source, 'gi');
/** Where a clause of its own begins: "Who said that Israel would not join?" asks nothing negative. */
const subordinate = /\b(?:that|because|if|whether|while|although|as long as)\b|[,;:“"]/;
/** The open answer "The article does not say" is no negation. */
const spoken = /as far as the article says/i;

/** "Which state did not join the exercise?" */
export const negativeQuestion: ItemCheck = (item) =>
	!isMultipleChoice(item) || item.statement !== undefined
		? []
		: item.wordings.flatMap((stem) => {
				const main =
					stem.split(subordinate).find((part) => /\b(?:wh\w+|how)\b/i.test(part)) ?? stem;
				return when(
					negators.test(main) && !spoken.test(main),
					soft('M07', `Negative question: “${stem}”`)
				);
			});

/** "Which state never said that it would not join?" */
export const doubleNegative: ItemCheck = (item) =>
	[...new Set([...item.wordings, ...stems(item)])].flatMap((stem) =>
		when((stem.match(anyNegator) ?? []).length > 1, soft('M08', `Two negatives in “${stem}”`))
	);
