/**
 * Titles and posts that stand before a name ("German Chancellor Angela Merkel") or behind it ("Anna
 * Berg, the foreign minister of Norland"). `single`: one person holds it at a time for its state or body.
 */
const single =
	'president;prime minister;chancellor;foreign minister;foreign secretary;defence minister;defense minister;' +
	'defence secretary;defense secretary;secretary of defense;secretary of state;finance minister;interior minister;' +
	'home secretary;energy minister;trade minister;economy minister;justice minister;health minister;agriculture minister;' +
	'vice president;vice-president;deputy prime minister;acting president;acting prime minister;interim president;' +
	'interim prime minister;secretary-general;secretary general;director-general;director general;supreme leader;king;queen;' +
	'emperor;emir;sultan;crown prince;premier;taoiseach;attorney general;prosecutor general;central bank governor;' +
	'national security adviser;national security advisor;army chief;defence chief;high representative;foreign policy chief;' +
	'chief of staff;speaker;pope;grand duke;treasury secretary;chief negotiator;' +
	'european commission president;commission president;council president';
const several =
	'ambassador;deputy ambassador;envoy;special envoy;special representative;representative;deputy foreign minister;' +
	'deputy minister;minister;spokesman;spokeswoman;spokesperson;government spokesman;government spokeswoman;' +
	'government spokesperson;foreign ministry spokesman;foreign ministry spokeswoman;foreign ministry spokesperson;' +
	'military spokesman;military spokeswoman;military spokesperson;army spokesman;army spokesperson;senator;' +
	'congressman;congresswoman;representative;mp;mep;lawmaker;legislator;deputy;opposition leader;rebel leader;leader;' +
	'party leader;commander;general;major general;brigadier general;lieutenant general;colonel;admiral;captain;major;' +
	'governor;mayor;judge;prosecutor;professor;director;deputy director;executive director;managing director;' +
	'chairman;chairwoman;chair;chief executive;head;chief;deputy head;commissioner;trade commissioner;negotiator;' +
	'adviser;advisor;aide;analyst;expert;economist;historian;researcher;political scientist;activist;critic;dissident;' +
	'journalist;correspondent;lawyer;bishop;archbishop;cardinal;patriarch;ayatollah;imam;sheikh;prince;princess;' +
	'diplomat;official;senior official;under-secretary;undersecretary;deputy secretary;assistant secretary;' +
	'coordinator;rapporteur;special rapporteur;doctor;engineer;campaigner;columnist;author;writer;philosopher;fisherman;' +
	'farmer;resident;student;teacher;nurse;shopkeeper;trader;founder;president-elect;candidate;presidential candidate';

const list = (text: string) => text.split(';');
const singles = new Set(list(single));
const all = new Map(
	[...list(single), ...list(several)].map((title) => [title, title.split(/[ ]/).length])
);

/** "Fisheries Minister": whatever a government has a minister for. */
const portfolio =
	/^(?!(?:former|senior|junior|new|old|an?|another|other|cabinet|government|the|his|her|its|their|every|each|one|current|then|acting|interim|outgoing|no|this|that|of|to|and|as|for|by|with|deputy|first|former) )\p{L}{4,} (?:minister|secretary)$/iu;

/** The longest title has this many words. */
export const longestTitle = Math.max(...all.values());

export const isTitle = (words: string): boolean =>
	all.has(words.toLowerCase()) || portfolio.test(words) || isPlural(words);

/** "Foreign Ministers Dante Caputo and Jaime del Valle": with capitals, before the names of several. */
const isPlural = (words: string): boolean =>
	/^\p{Lu}.*[^s]s$/u.test(words) && all.has(words.slice(0, -1).toLowerCase());
export const isSingle = (title: string): boolean =>
	singles.has(title.toLowerCase()) || portfolio.test(title);

/** Experts and scholars speak with another authority than those who hold an office. */
export const isExpertTitle = (title: string): boolean =>
	/\b(?:analyst|expert|economist|historian|researcher|scientist|professor|fellow|scholar|specialist|author|columnist|philosopher)\b/i.test(
		title
	);
export const isWitnessTitle = (title: string): boolean =>
	/\b(?:resident|fisherman|farmer|student|teacher|nurse|shopkeeper|trader|survivor|witness)\b/i.test(
		title
	);

/** Before a surname in the running text: "Mr Netanyahu", "Dr. Weber". */
export const courtesy =
	/^(?:M|MM|Mme|Mr|Messrs|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame|Sen\.|Rep\.|Gov\.|Gen\.|Col\.|Lt\.|Adm\.|Capt\.|Maj\.|Sgt\.|Prof\.|Rev\.)\.?$/;
