/** Names of bodies that mean the same where a blank is to be filled: wider than the names by which texts are read. */
const alike = `
Community; European Community; European Communities; European Economic Community; EC; EEC; Common Market
European Union; EU; Union; European Community
European Commission; Commission; EU Commission; Brussels Commission
European Parliament; EU Parliament; Strasbourg Parliament
Council of Ministers; European Council of Ministers; EU Council
Security Council; UN Security Council; United Nations Security Council; U.N. Security Council; Council
General Assembly; UN General Assembly; United Nations General Assembly; U.N. General Assembly; Assembly
House of Commons; Commons; Lower House; lower chamber; British House of Commons; Parliament; British Parliament
House of Lords; Lords; Upper House; upper chamber; British House of Lords
House of Representatives; House; Lower House; lower chamber; US House of Representatives; U.S. House of Representatives
Senate; US Senate; U.S. Senate; United States Senate; Upper House; upper chamber
Congress; US Congress; U.S. Congress; United States Congress; Capitol
Bundestag; German Bundestag; Lower House; German parliament
State Duma; Duma; Russian Duma; Lower House; Russian parliament
Knesset; Israeli parliament; Israeli Knesset
Diet; National Diet; Japanese Diet; Japanese parliament
Lok Sabha; Lower House; Indian parliament
Storting; Norwegian parliament; Storting parliament
Riksdag; Swedish parliament
Folketing; Danish parliament
Majlis; Iranian parliament
Sejm; Polish parliament; Lower House
Verkhovna Rada; Rada; Ukrainian parliament
Supreme Soviet; Soviet parliament
National People's Congress; Chinese parliament
Warsaw Pact; Warsaw Treaty Organization; Warsaw Treaty Organisation; Eastern bloc
Nato; NATO; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; Atlantic alliance; North Atlantic alliance
Western European Union; WEU
International Monetary Fund; IMF; Monetary Fund; Fund
World Bank; International Bank for Reconstruction and Development; IBRD
Foreign Office; British Foreign Office; Foreign and Commonwealth Office
State Department; US State Department; U.S. State Department; Department of State
Organization of African Unity; Organisation of African Unity; OAU
Organization of American States; Organisation of American States; OAS
African Union; AU
`
	.trim()
	.split('\n')
	.map((line) => line.split('; '));

/** What else may be typed for a name, by the list and by the longer names that end in it in the text ("the Harbour Commission"). */
export function otherNames(text: string, name: string): readonly string[] {
	const known = alike.filter(([first, ...others]) => first === name || others.includes(name));
	return [...new Set([...known.flat(), ...longerNames(text, name)])].filter((n) => n !== name);
}

function longerNames(text: string, name: string): readonly string[] {
	if (!bodyWord.test(name) || name.includes(' ')) return [];
	const longer = new RegExp(`(?<!\\p{L})(?:\\p{Lu}[\\p{L}.’'-]+ ){1,3}${name}(?!\\p{L})`, 'gu');
	return (text.match(longer) ?? [])
		.map((found) => found.replace(/^The /, ''))
		.filter((n) => n !== name);
}

/** A body by its own word for what it is. */
const bodyWord =
	/\b(?:Community|Union|League|Commission|Council|Parliament|Assembly|Senate|Congress|Court|Bank|Alliance|Commonwealth|Federation|Secretariat|Committee|Conference)$/;

/** "Community", read as the name of a place, is none. */
export const isBody = (name: string): boolean => bodyWord.test(name);

/** A house that stands for a government: for "The ____ warned Tokyo" the state and its capital would do as well. */
export const isSeat = (name: string): boolean =>
	/^(?:Kremlin|White House|Pentagon|(?:10 )?Downing Street|Élysée|Elysee|Whitehall|Quai d['’]Orsay|Foggy Bottom|Blue House|Chigi Palace|Westminster)$/.test(
		name
	);
