/**
 * Nouns that say next to nothing without what they are of: a membership is one in something, a border one between
 * two, and a vote one on something. Singular. Written for news of states; in the manner of NomBank’s relational nouns.
 */

/** Whose it is says enough: "Norland’s border", "its members". */
const ofSomebody =
	'member signatory participant claimant contender ' +
	'border frontier boundary coastline hinterland ' +
	'reunification unification secession unity partition dismemberment ' +
	'partner ' +
	'presidency leadership chairmanship ' +
	'successor predecessor counterpart ' +
	'pullout retreat surrender';

/** Whose it is does not say enough: of what, in what, against whom? */
const ofSomething =
	'share portion remainder membership presence participation involvement admission accession affiliation candidacy ' +
	'criticism condemnation accusation allegation recognition annexation ratification ' +
	'interference intervention mediation verification inspection ' +
	'guarantor defeat victory';

/** Houses of a state in another: where they stand does not say whose they are. */
const missions = 'embassy consulate legation';

/** Of these a word before them tells enough: "nuclear testing". */
const ofSomeKind = 'testing enrichment smuggling';

/** What was told before, where “the” stands with it: the vote, the bombing. */
const toldBefore =
	'referendum plebiscite ballot vote runoff poll ' +
	'ceasefire truce armistice disengagement ' +
	'agreement accord deal pact treaty settlement compromise contract memorandum ' +
	'talk negotiation summit meeting conference session gathering visit trip tour ceremony ' +
	'bombing explosion blast shelling shooting killing murder assassination massacre sinking hijacking kidnapping abduction poisoning ' +
	'attack raid assault strike offensive incursion invasion landing operation clash riot uprising revolt rebellion mutiny coup takeover ' +
	'crash collision accident incident disaster ' +
	'blockade siege embargo boycott sanction ban ' +
	'withdrawal evacuation deployment handover transfer expulsion arrest detention extradition deportation release resignation dismissal ' +
	'accusation allegation charge claim complaint lawsuit suit verdict ruling judgment judgement trial inquiry investigation ' +
	'proposal plan scheme project offer initiative resolution amendment motion bill decree decision declaration announcement statement ' +
	'speech letter document text report clause condition demand request invitation appeal promise pledge ' +
	'dispute quarrel conflict crisis controversy affair scandal ' +
	'guarantor mediator negotiator signatory victim survivor hostage gunman attacker bomber culprit perpetrator ' +
	'line company firm corporation ' +
	'price cost toll crop harvest ' +
	'choice option alternative answer question issue problem matter difficulty danger threat ' +
	'move step measure change concession precedent failure delay departure arrival death ' +
	'occupation annexation liberation partition collapse downfall ' +
	'alliance bloc coalition federation union';

/** Places by their kind: with “the” and nothing else. */
const places =
	'island archipelago strip enclave strait canal dam pipeline reservoir base zone atoll';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const somebody = setOf(ofSomebody);
const something = setOf(ofSomething);
const kind = setOf(ofSomeKind);
const mission = setOf(missions);
const before = setOf(toldBefore);
const place = setOf(places);

/** The nouns of a list that a word may be a form of. */
const formIn = (nouns: ReadonlySet<string>, word: string): string | undefined =>
	[word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')].find((form) =>
		nouns.has(form)
	);

/** How a noun is completed: by an owner or more, by more alone, by whose state it is, or where “the” stands with it by any of them. */
export type OpenNoun = {
	readonly noun: string;
	readonly needs: 'owner' | 'object' | 'kind' | 'state' | 'any';
};

export function openNoun(word: string, isDefinite: boolean): OpenNoun | undefined {
	const object = formIn(something, word);
	if (object !== undefined) return { noun: object, needs: 'object' };
	const owner = formIn(somebody, word);
	if (owner !== undefined) return { noun: owner, needs: 'owner' };
	const house = isDefinite ? formIn(mission, word) : undefined;
	if (house !== undefined) return { noun: house, needs: 'state' };
	const some = formIn(kind, word);
	if (some !== undefined) return { noun: some, needs: 'kind' };
	const where = isDefinite ? formIn(place, word) : undefined;
	if (where !== undefined) return { noun: where, needs: 'kind' };
	const any = isDefinite ? formIn(before, word) : undefined;
	return any === undefined ? undefined : { noun: any, needs: 'any' };
}

/** Words for one thing: under "Leaders agree Ukraine ceasefire" everybody knows which accord is meant. */
const kin: readonly ReadonlySet<string>[] = [
	'agreement agree agrees agreed accord deal pact treaty settlement settle settles settled ceasefire cease-fire truce armistice sign signs signed peace compromise contract convention protocol',
	'attack attacks attacked strike raid blast killing kill kills killed hit hits bomb bombs bombed bombing storm storms shoot shooting invasion invade invades landing land lands operation assault drone fire explosion offensive war sink sinks sank sinking',
	'talk negotiation negotiate negotiates meeting meet meets met summit conference session gathering',
	'vote votes voted decision decide decides decided resolution outcome result expel expels seat elect election referendum plebiscite ballot poll runoff',
	'sanction ban bans banned embargo restriction suspend suspends blockade boycott',
	'plan scheme proposal propose proposes proposed initiative pool offer offers project',
	'speech address addresses tell tells told',
	'withdrawal withdraw withdraws withdrew pullout leave leaves left quit quits quitting exit exits retreat evacuation',
	'island islands isles archipelago atoll',
	'accusation allegation accuse accuses accused charge blame blames blamed',
	'member members membership accession admission entry join joins joined joining enter enters entered accede accedes admit admits admitted',
	'test tests testing',
	'dam reservoir',
	'coup takeover oust ousts ousted overthrow',
	'murder assassination killing kill kills killed kill shot slain slay',
	'crash collision collide collides accident',
	'expulsion expel expels expelled oust ousts ousted',
	'defeat victory win wins won lose loses lost beat beats'
].map(setOf);

/** The line above has the noun, or another word for it. */
export function isAbove(noun: string, above: string): boolean {
	const words = above.toLowerCase().split(/[^\p{L}-]+/u);
	const isOne = (word: string) => word === noun || formIn(new Set([noun]), word) !== undefined;
	// "the border" under "Peru and Ecuador sign truce"
	if (/^(?:border|frontier|boundary)$/.test(noun) && pair.test(above)) return true;
	return words.some(
		(word) =>
			isOne(word) || kin.some((group) => group.has(noun) && formIn(group, word) !== undefined)
	);
}

/** Two names side by side. */
export const pair = /\p{Lu}[\p{L}.’'-]*(?:,? (?:and|or)|,|[-–/]) ?(?:the )?\p{Lu}/u;
