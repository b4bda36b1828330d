import { isTitle } from './titles.ts';

const things = new Set(
	'letter newspaper paper order poster charter computer number border matter quarter chapter register ledger banner folder centre center tower power shelter tender factor error sector door floor harbour mirror corridor list barrier carrier river winter summer tanker bomber fighter-jet trailer paper offer answer member-state government agreement statement document event percent restaurant committee parliament treatment department movement settlement regiment element moment argument continent accident incident precedent patent current content equipment plant grant warrant'.split(
		' '
	)
);
const people = new Set(
	'waitress actress hostess stewardess priest cleric imam rabbi bishop vicar recruit conscript cadet medic mechanic chef envoy attaché guest youth uncle aunt cousin nephew niece scholar academic rebel hostage captive inmate exile magistrate graduate deckhand native insider regular host police man woman widow nurse mother father son daughter brother sister wife husband boy girl soldier mate captain premier schoolchild schoolchildren supporter general colonel sergeant lawyer aide ally executive veteran peasant villager survivor passenger men women people aide official member delegate diplomat source guard chief clerk monk nun guide neighbour neighbor student pilot cook witness relative refugee migrant expert analyst critic friend colleague counterpart spokesman spokeswoman spokesperson head king queen pope prince princess'.split(
		' '
	)
);

/** A noun that people are called by, in the singular or plural: the list, titles, and most in -er, -or, -ist, -ian. */
export function isPersonNoun(noun: string): boolean {
	const low = noun.toLowerCase();
	const one = people.has(low) ? low : low.replace(/s$/, '');
	if (people.has(low)) return true;
	if (things.has(one) || one.length < 4) return false;
	return (
		people.has(one) ||
		isTitle(one) ||
		/^\p{Ll}{2,}(?:er|or|ist|ian|man|men|woman|women|ee|ant|ent|crat|mate)$/u.test(one)
	);
}
