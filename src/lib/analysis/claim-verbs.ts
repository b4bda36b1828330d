/** What another verb says as well, where the plain "said" would say less, or the opposite. */
const synonyms: Readonly<Record<string, string>> = {
	...{ hint: 'suggest', imply: 'suggest', confess: 'admit', caution: 'warn', reckon: 'believe' },
	...{ think: 'believe', believe: 'believe', doubt: 'doubt', feel: 'believe', judge: 'believe' },
	...{ suppose: 'believe', consider: 'believe', expect: 'expect', anticipate: 'expect' },
	// What somebody suspects, agrees to or decides they need not have said.
	...{ suspect: 'suspect', agree: 'agree', decide: 'decide', regret: 'regret' }
};

/** Verbs that cannot stand before "that" in a statement are said plainly. */
export function lemmaFor(lemma: string): string {
	const same = synonyms[lemma];
	if (same !== undefined) return same;
	const thats =
		'say announce declare explain argue claim allege assert insist confirm admit acknowledge concede reveal deny predict warn note stress maintain suggest believe contend report estimate promise pledge vow hope fear expect conclude rule reply state write tweet add';
	// "proposed that the talks move to Oslo": a wish in words that state nothing.
	if (/^(?:demand|propose|recommend|urge|request|order|ask)$/.test(lemma)) return lemma;
	const usable = thats.split(' ').includes(lemma);
	if (!usable || /^(?:add|reply|state|write|tweet|note|report|explain|reveal|believe)$/.test(lemma))
		return 'say';
	return lemma;
}
