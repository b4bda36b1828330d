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

const figure =
	/\p{N}|\b(?:hundred|thousand|million|billion|zero|nil|half|dozen|per ?cent|one|two|three|four|five|six|seven|eight|nine|ten|\p{Ll}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)|\bat (?:about |around )?[“"]/u;

/** What is handed over in words, and says nothing: "offered his first words of regret", "offer her condolences". */
const courtesy =
	/\b(?:words?|condolences|sympathy|sympathies|regrets?|thanks|congratulations|prayers|greetings|comfort|praise|glimpse|clues?|hints?)\b/;

const bareThing =
	/^(?:the|this|that|its|his|her|their) (?:step|move|decision|news|measure|results?|plans?|deal|agreement|names?|dates?|change|changes|arrest|arrests|visit|trip)$/;

/** Words with an object that tell nothing of what was said: how many put where, what was offered, "who announced the step". */
export function isWithoutMatter(
	{ tree }: Scene,
	verb: number,
	lemma: string,
	words: string
): boolean {
	// "rejected, 59 to 55, a motion": a count of votes.
	if (/^\p{N}[\p{N},]*$/u.test(words)) return true;
	// "put the garrison at 4,000 men": a figure, and no place.
	if (lemma === 'put') return !figure.test(words);
	if (/^(?:announce|disclose|reveal|mention)$/.test(lemma)) return bareThing.test(words);
	if (lemma !== 'offer') return false;
	// "offered no evidence", "offer at least three readings": nothing was said, or many things.
	const isNone = /^(?:no|any|little|few|at least|several|two|three|four)\b/.test(words);
	// "is offering oil at half the price": trade, and no speech.
	const isTrade = tree.tag(verb) === 'VBG' && tree.under(verb, /^aux$/).length > 0;
	return isNone || isTrade || courtesy.test(words);
}
