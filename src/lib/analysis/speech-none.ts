import { isSaidOf } from './lexicon/speech-acts.ts';
import { quoteAt } from './quotes.ts';
import type { Scene } from './speech-speaker.ts';

/** "claim parts of the continent", "proclaimed a republic": something is taken or founded; "accused the other": of several. */
export const isTaking = (lemma: string, pattern: string, words: string): boolean =>
	/^(?:the other|each other|one another)\b/.test(words) ||
	(pattern === 'o' && /^(?:claim|proclaim)$/.test(lemma) && !isSaidOf.test(words));

/** Papers have words of their own for things: "what the treaty calls the “eastern sector”". */
const papers =
	/^(?:treaty|document|agreement|accord|text|pact|charter|law|act|map|statement|protocol|convention|article|constitution|plan|resolution|report)$/i;

/** "called the island Hans", "what it calls Argentine Antarctica": a name in use, and no judgement. */
export function isNaming(
	{ ground, tree }: Scene,
	verb: number,
	lemma: string,
	called: number
): boolean {
	if (!/^(?:call|dub|term|label|brand)$/.test(lemma)) return false;
	const word = tree.tokens[called];
	const isName =
		word !== undefined &&
		/^NNPS?$/.test(word.tag) &&
		tree.under(called, /^(?:det|nmod:poss|nummod)$/).length === 0 &&
		!quoteAt(ground.quotes, word.start);
	const isWhat = /^what$/i.test(tree.text(tree.head(verb)));
	return isName || (isWhat && tree.under(verb, /^nsubj$/).some((d) => papers.test(tree.text(d))));
}
