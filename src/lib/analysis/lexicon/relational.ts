/**
 * Nouns that say next to nothing without what they are of, to, with or against: a withdrawal is one of somebody’s
 * from somewhere, a price is one of something. Singular; most are deverbal.
 */
const nouns = new Set(
	(
		'withdrawal breach violation downfall collapse rejection loss removal closure expulsion seizure annexation abandonment ratification ' +
		'adoption implementation suspension renewal extension deployment evacuation liberation partition recognition accession entry return ' +
		'attack assault raid strike collision explosion blockade siege embargo ban boycott invasion occupation ' +
		'price cost deficit share proportion deadline timetable ' +
		'agreement accord deal pact treaty understanding compromise truce ceasefire talk negotiation contact relation tie ' +
		'support backing assistance aid help pressure cooperation contribution compensation reward ' +
		'invitation demand request proposal offer appeal objection opposition resistance answer reply response solution alternative ' +
		'change step move measure decision result consequence condition concession obligation commitment dispute quarrel crisis ' +
		'headquarters violator supporter opponent participant signatory lawsuit complaint accusation charge'
	).split(' ')
);

/** Of these, whose they are is not enough: against whom, for what? */
export const needsObject: ReadonlySet<string> = new Set(
	'lawsuit complaint accusation charge demand request offer proposal appeal objection threat obligation commitment condition answer reply response solution change step move measure share'.split(
		' '
	)
);

/** The noun that a word is a form of, if it is one of these. */
export function relationalNoun(word: string): string | undefined {
	const low = word.toLowerCase();
	const forms = [low, low.replace(/s$/, ''), low.replace(/es$/, ''), low.replace(/ies$/, 'y')];
	return forms.find((form) => nouns.has(form));
}

/** What spells out which one is meant, right behind such a noun. */
export const complement =
	/^(?:of|to|with|between|against|on|over|about|for|from|into|that|which|who|whose|called|known)$/;
