/** Last (or first) words of names that say what sort of thing is named. */
const set = (text: string) => new Set(text.split(' '));

export const organisationHeads = set(
	'Ministry Department Council Institute Institution Agency Organisation Organization Court Bank Party University College Commission ' +
		'Committee Corps Force Forces Movement Foundation Office Parliament Assembly Union League Group Network Army Navy ' +
		'Programme Program Guard Guards Front Brotherhood Congress Senate Embassy Consulate Company Corporation Airlines Airways Association ' +
		'Federation Society Centre Center Academy School Church Service Authority Administration Secretariat Tribunal ' +
		'Bundestag Knesset Duma Pentagon Kremlin Militia Brigade Brigades Battalion Regiment Command Alliance Coalition ' +
		'Cabinet Government House Fund Press News Times Post Telegraph Guardian Journal Tribune Broadcaster Television TV ' +
		'Chamber Mission Ombudsman Police Bureau Board Trust Initiative Forum Observatory Watch Monitor International'
);
/** The words for parts of states: "the Norwegian government" is no name and yet an actor. */
export const agreementHeads = set(
	'Agreement Accord Accords Treaty Pact Convention Protocol Declaration Charter Deal Act Resolution Memorandum Statute Concordat'
);
export const eventHeads = set(
	'War Summit Conference Games Olympics Crisis Revolution Uprising Congress Election Elections Referendum Spring Cup Festival Dialogue Massacre Holocaust Intifada'
);
export const placeHeads = set(
	'Sea Ocean River Lake Mountain Mountains Desert Strait Straits Peninsula Island Islands City Province Region Gulf Valley Coast Airport ' +
		'Bay Canal Channel Cape Delta Heights Hills Strip Bank Square Palace Castle Harbour Harbor Port Base Bridge Street Avenue ' +
		'County District Territory Territories Plateau Forest Rainforest Basin Corridor Stadium Hospital Hotel'
);

/** Capitals that open a sentence or a line and name nothing. */
export const openers = set(
	'The A An In On At By For From To Of With Without After Before During Since Until Under Over Between Among Against Across About ' +
		'As And But Or Nor So Yet If When While Although Though Because Despite Unlike Like Given However Meanwhile Moreover Instead ' +
		'Also Then Thus Later Earlier Now Today Yesterday Tomorrow Tonight Once Again Still Even Only Just Both Either Neither Each ' +
		'Every Some Many Most Few Several All Any No None Not One Two Three Four Five Six Seven Eight Nine Ten This That These Those ' +
		'There Here It Its He She They We I You His Her Their Our My Your Who What Where Why How Which Whose Whether According ' +
		'Following Speaking Asked Last Next First Second Third Other Others Another More Less Such Nearly Almost About Around ' +
		'Experts Officials Diplomats Analysts Critics Observers Sources Reports Members Leaders Ministers Talks Troops Protesters ' +
		'Voters Police Residents Witnesses State Government President Foreign Prime Local Senior Former Early Late Soon Perhaps ' +
		'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September ' +
		'October November December Mr Mrs Ms Dr Months Weeks Days Years Hours Oil Red Hospital Associates Amid Within Out Up Down ' +
		'Let Yes Dozens Hundreds Thousands Millions Half'
);
export const calendar = set(
	'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December'
);
/** Directions and epochs: capitals that are no name of their own. */
export const vagueNames = set(
	'Middle East West North South Western Eastern Northern Southern Central Islamic Christian Muslim Jewish Catholic Sunni Shia Shiite Internet God Twitter Facebook'
);
/** Behind an hour, one or two of them: "4:00 A.M.", "6 AM EST". */
export const clockWords = set('A.M. P.M. A.M P.M AM PM GMT UTC EST EDT CST PST BST CET MSK');

/** Behind a demonym these are an actor: "the Norwegian government", "the Turkish central bank". */
export const bodies = set(
	'government parliament cabinet army navy military authorities police ministry embassy judiciary senate bank council guard court force delegation leadership administration regime soviet assembly legislature presidency secretariat'
);
/** What may stand between the two. */
export const bodyWords = set(
	'foreign defence defense interior finance justice trade energy economy health transport environment border coast central national supreme constitutional state federal air'
);
