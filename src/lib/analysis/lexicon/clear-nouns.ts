const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns of which there is one, or that mean no thing at all ("in the way"): with "the" they need nothing else. Lemmas. */
export const clearOfAll = setOf(
	'world weather climate sea ocean sun moon sky earth planet universe globe future past present internet rest ' +
		'west east north south left right middle centre center public press media poor rich people ' +
		'day week month year decade century time moment night morning evening afternoon hour minute season ' +
		'spring summer autumn winter fall weekend eve date period end start beginning outset turn ' +
		'same first second third last former latter other only way fact case truth sake chance need use right power ' +
		'lead ground air law majority minority number amount'
);

/** What every country has one of: clear beside the country’s name. Lemmas. */
export const ofCountry = setOf(
	'government army military navy parliament legislature senate congress assembly chamber cabinet opposition ' +
		'president presidency premier chancellor king queen monarch monarchy emperor sultan emir crown throne ' +
		'constitution capital economy currency population state nation country republic kingdom regime junta ' +
		'police judiciary treasury budget electorate coast mainland foreign-ministry ministry minister interior ' +
		'election flag border frontier church court bank'
);
