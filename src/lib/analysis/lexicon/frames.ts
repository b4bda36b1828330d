import { plainVerbs } from './plain-verbs.ts';
import { formsOf } from './verb-forms.ts';

/** One kind of happening: what words tell it, what it needs, and what of it has one true filler. */
export type FrameEntry = {
	readonly type: string;
	/** Lemmas, with the words that must follow them: "cut ties", "call off". */
	readonly verbs: readonly string[];
	/** object: a noun phrase must follow; any: whatever follows; when: that or a date; none: nothing need follow. */
	readonly needs: 'object' | 'any' | 'when' | 'none';
	/** Roles with one true filler, where the fact names its occasion. */
	readonly functional: readonly ('agent' | 'patient' | 'place' | 'source' | 'goal')[];
	readonly importance: 1 | 2 | 3;
	readonly sensitive: boolean;
	/** Read from the tree alone. */
	readonly byTree?: true;
	/** Whatever it tells is proposed, and waits for the reader. */
	readonly waits?: true;
	/** A sentence that gives exactly itself as a statement: the entry’s test. */
	readonly example: string;
};

/** type | verbs | needs | functional | importance | example; `!` before the type: always asks the reader. */
const table = `
announce | announce; unveil; present | object | agent | 2 | Norway announced a new programme of aid for Mali in 2012.
agree | agree on; agree to; strike a deal; reach agreement; reach an agreement; conclude; negotiate | any | place | 3 | Serbia and Croatia agreed on a common border post in 2009.
sign | sign; initial | object | place | 3 | Peru and Chile signed the Lima Declaration in 2011.
ratify | ratify | object | agent | 3 | The Dutch parliament ratified the Lisbon Treaty in 2008.
join | join; accede to; enter | object | | 3 | Turkey joined NATO in 1952.
leave | leave; quit; pull out of; withdraw from; walk out of | object | agent | 3 | Japan left the League of Nations in 1933.
recognise | recognise; recognize | object | | 3 | Brazil recognised Angola in 1975.
veto | veto | object | agent | 3 | Russia vetoed a resolution on Syria in 2012.
block | block; obstruct; hold up; thwart; blockade | object | agent | 3 | Greece blocked accession talks with North Macedonia in 2008.
lift | lift; ease; relax; waive | object | agent | 3 | The European Union lifted sanctions on Belarus in 2016.
open | open; reopen; inaugurate | object | agent | 3 | Norway opened an embassy in Libya in 2012.
close | close; shut; shut down; seal | object | agent | 3 | Canada closed an embassy in Iran in 2012.
meet | meet; hold talks with; confer with | any | place | 2 | Angela Merkel met François Hollande in Strasbourg in 2015.
visit | visit; travel to; fly to; arrive in | object | | 2 | Barack Obama visited Cuba in 2016.
appoint | appoint; name; nominate | object | patient | 2 | Finland appointed Anna Berg in 2014.
resign | resign; step down; retire | none | | 2 | Anna Berg resigned in 2014 as foreign minister of Norland.
elect | elect; re-elect; choose | object | patient | 3 | The Bundestag elected Angela Merkel in 2005.
win | win | object | agent | 3 | Hassan Rouhani won the presidential election in 2013.
vote | vote for; vote against; vote to; vote in favour of | any | | 2 | Ireland voted against the Nice Treaty in 2001.
attack | attack; bomb; shell; strike; storm; raid; hit; target | object | agent | 3 | Israel attacked Egypt in 1956.
invade | invade; occupy; overrun; besiege | object | agent patient | 3 | Iraq invaded Kuwait in 1990.
seize | seize; capture; recapture; retake; liberate; take control of; take | object | agent | 3 | Egypt seized the Suez Canal Company in 1956.
withdraw | withdraw; pull; pull out | object | agent source | 3 | France withdrew troops from Mali in 2022.
deploy | deploy; station; send | object | agent goal | 3 | Estonia deployed engineers to Latvia in 2017.
!kill | kill; assassinate; murder; execute | object | | 3 | Soviet troops killed 14 civilians in Vilnius in 1991.
!arrest | arrest; detain; jail; imprison | object | agent | 2 | Portugal arrested a Spanish banker in 2014.
claim-responsibility | claim responsibility for | any | agent | 3 | Boko Haram claimed responsibility for a raid on a barracks in 2015.
designate | designate; label; blacklist | object | agent | 2 | Canada designated the Tamil Tigers as a terrorist group in 2006.
carry-out | carry out; conduct; orchestrate | object | agent | 2 | Australia carried out a naval patrol near Fiji in 2006.
become | become | object | | 2 | Croatia became a member of NATO in 2009.
change-hands | give; grant; award; cede | object | agent goal | 2 | Japan gave Kenya a loan of 20 million dollars in 1964.
sanction | sanction; levy; impose sanctions on; impose; penalise | object | | 3 | The European Union sanctioned Iran in 2012.
ban | ban; bar; outlaw; forbid; prohibit | object | agent | 3 | Denmark banned the import of seal skins in 2010.
expel | expel; deport; throw out | object | | 3 | Poland expelled four Belarusian diplomats in 2021.
recall | recall; call back | object | source | 3 | Turkey recalled an ambassador from Sweden in 2010.
!accuse | accuse; blame; charge | object | agent | 2 | Estonia accused Russia of a cyberattack in 2007.
deny | deny | object | agent | 2 | Iran denied a request for inspections in 2005.
demand | demand; call for; insist on; request | object | agent | 3 | Chile demanded an apology from Peru in 2009.
offer | offer; promise; pledge; provide | object | agent | 2 | Qatar offered 500 million dollars for schools in Gaza in 2012.
refuse | refuse; reject; turn down; decline; rule out | object | agent | 3 | Norway rejected membership of the European Union in 1994.
warn | warn | object | agent | 2 | Finland warned Russia of new controls at the border in 2015.
threaten | threaten | object | agent | 2 | Belarus threatened Poland in 2021 with a closure of the border.
support | support; back; endorse; second | object | | 2 | Sweden supported the creation of a fund for refugees in 2016.
condemn | condemn; denounce; criticise; criticize; deplore; speak out against | object | | 2 | Ghana condemned the coup in Niger in 2023.
welcome | welcome; praise; hail | object | | 2 | Kenya welcomed the ceasefire in Somalia in 2006.
mediate | mediate; broker; facilitate | object | agent | 3 | Oman brokered secret talks between Iran and the United States in 2012.
normalise | normalise; normalize; restore; resume; re-establish; establish | object | | 3 | Sudan restored diplomatic relations with Iran in 2023.
cut-ties | cut ties; cut diplomatic ties; sever; break off; break with; cut | any | | 3 | Morocco severed diplomatic relations with Iran in 2018.
upgrade | upgrade; downgrade; strengthen; deepen; expand; reduce; cut back | object | agent | 3 | Israel upgraded ties with the European Union in 2008.
exercise | hold exercises; hold joint exercises; take part in; participate in; stage | any | | 2 | Mongolia took part in military exercises with India in 2018.
host | host | object | agent | 2 | Finland hosted a meeting of Arctic ministers in 2019.
fund | fund; finance; donate; pay; pay for; lend; contribute | object | agent | 2 | Japan funded a new port in Kenya in 2015.
launch | launch; start; begin; initiate; open fire on | object | agent | 2 | France launched a mission in Mali in 2013.
end | end; halt; stop; terminate; abandon; scrap; cancel; call off; drop | object | agent | 3 | Colombia ended talks with the rebels in 2019.
found | found; create; set up; form | object | agent | 2 | Bolivia founded a regional school of diplomacy in 2011.
propose | propose; suggest; submit; table | object | agent | 3 | Poland proposed a European energy union in 2014.
approve | approve; adopt; pass; accept; authorise; authorize | object | agent | 3 | The Turkish parliament approved the deployment of troops to Qatar in 2017.
suspend | suspend; freeze; postpone; delay | object | agent | 3 | Germany suspended arms deliveries to Saudi Arabia in 2018.
order | order; instruct | object | agent | 2 | Egypt ordered a review of the treaty in 2011.
release | release; free; extradite; hand over; return | object | agent | 2 | Spain extradited a former banker to Switzerland in 2014.
urge | urge; call on; ask; advise; encourage; appeal to | object | agent | 2 | Ireland urged Israel to reopen the crossing in 2014.
summon | summon | object | agent | 2 | Latvia summoned the Russian ambassador in 2022.
declare | declare; proclaim | object | agent | 3 | Lithuania declared independence in 1990.
lead | lead; head; command; chair | object | agent | 2 | Laurent Fabius chaired the Paris conference in 2015.
apply | apply for; apply to; seek | object | | 2 | Croatia applied for membership of the European Union in 2003.
promise | promise to; pledge to; vow to; agree to; decide to; begin to; undertake to; offer to; refuse to; fail to; decline to; plan to | any | | 2 | Germany promised to build a railway line in 2008.
receive | receive; get | object | | 2 | Germany received 12,600 objections to the project in Kiel in 2016.
set-aside | set aside; earmark; spend; invest; invest in | object | | 2 | Denmark set aside 7 billion euros in 2015 for a bridge to Germany.
take-power | take power; take office; take over; gain independence; lose power | any | | 3 | A military government took power in Bolivia in 1971.
move | move; relocate; transfer; redeploy; redirect; divert | object | source goal | 2 | Norway moved 200 soldiers to Kirkenes in 2015.
call | call; describe; brand | object | agent | 2 | Vladimir Makei called the Polish protest “a hostile theatre”.
come-into-force | enter into force; come into force; take effect; expire | none | | 2 | The Kyoto Protocol entered into force in 2005.
build | build; construct; develop | object | agent | 2 | China built a railway in Ethiopia in 2016.
buy | buy; purchase; order; acquire | object | source | 2 | Hungary bought four aircraft from Sweden in 2024.
sell | sell; supply; deliver; export | object | goal | 2 | Sweden sold four aircraft to Hungary in 2024.
issue | issue; publish; release a report | object | agent | 2 | Spain issued a warrant for the former minister in 2014.
extend | extend; renew; prolong | object | agent | 2 | Malta extended an agreement with Libya in 2010.
divide | nationalise; nationalize; annex; partition | object | agent | 3 | Egypt nationalised the Suez Canal Company in 1956.
hold | hold | object | | 2 | Israel and Turkey held secret talks in 2015.
evacuate | evacuate; rescue; airlift | object | agent source | 2 | Italy evacuated diplomats from Libya in 2015.
oppose | oppose; resist | object | agent | 2 | Greece opposed a tax on shipping in 2013.
defend | defend; justify | object | agent | 2 | Denmark defended the tax on sugar in 2012.
cause | cause; trigger; spark; provoke; prompt | object | | 3 | The Suez Crisis triggered a shortage of petrol in 1956.
travel | fly; travel; return | any | source goal | 2 | Anna Berg flew from Norway to Tunisia in 2011.
raise | raise; increase; lower; double; halve; triple; slash | object | agent | 3 | Russia raised a tax on exports of wheat in 2021.
rise | rise; fall; grow; shrink; climb; jump; plunge; soar; decline; amount to; total | any | | 2 | The Swedish army grew by 7,000 soldiers in 2021.
destroy | destroy; damage; demolish; sink | object | agent | 3 | Israel destroyed a reactor in Iraq in 1981.
shoot-down | shoot down; intercept | object | agent | 3 | Serbia shot down an aircraft near Belgrade in 1999.
dismiss | sack; remove; depose | object | agent | 2 | Tunisia sacked an ambassador in 2021.
replace | replace; succeed | object | agent | 2 | Anna Berg replaced Erik Dahl in 2014.
break-down | collapse; break down; fall apart | none | | 3 | The Dutch government collapsed in 2010.
defeat | defeat; beat | object | agent | 3 | Ethiopia defeated Italy in 1896.
flee | flee | any | | 2 | Two ministers fled from Bolivia in 2019.
grow-out-of | grow out of; emerge from | any | | 2 | The African Union grew out of the Organisation of African Unity in 2002.
boycott | boycott; stay away from | object | | 2 | Kenya boycotted the summit of the Commonwealth in 1986.
apologise | apologise for; apologise to; apologize for; apologize to | any | agent | 2 | Belgium apologised to the Congo in 2002.
amend | amend; repeal; revise; scale back; annul; overturn; revoke | object | agent | 2 | Switzerland amended a law on asylum in 2016.
restrict | restrict; curb; ration | object | agent | 2 | India restricted exports of rice in 2023.
guarantee | guarantee; secure | object | | 2 | The Treaty of London guaranteed the neutrality of Belgium in 1839.
investigate | investigate; inspect; examine | object | agent | 2 | The United Nations investigated the use of gas in Syria in 2013.
test | test; test-fire | object | agent | 3 | North Korea tested a missile near Japan in 2017.
train | train; arm; equip | object | agent | 2 | Canada trained police officers in Iraq in 2016.
mobilise | mobilise; mobilize | object | agent | 3 | Austria mobilised two divisions near Serbia in 1912.
complete | complete; finish | object | agent | 2 | Egypt completed the Aswan High Dam in 1970.
discuss | discuss | object | | 2 | Angela Merkel discussed the crisis in Ukraine with Barack Obama in 2015.
cross | cross | object | | 2 | Soviet tanks crossed the border of Hungary in 1956.
follow | overthrow; oust; topple; dissolve | object | agent | 3 | Egyptian officers overthrew King Farouk in 1952.
!die | die; perish | none | | 2 | Anna Berg died in Oslo in 2014.
happen | take place; occur; happen; break out; erupt | when | place | 3 | A mutiny broke out in Kronstadt in 1921.
happen-open | reopen; begin; start; end; resume; continue; go ahead | when | place | 2 | The Suez Crisis ended in 1957.
`;

/** "Abqaiq was the target of an attack in 2006": what somebody or something was. */
export const being: FrameEntry = {
	type: 'be-something',
	verbs: ['be'],
	needs: 'object',
	functional: [],
	importance: 2,
	sensitive: false,
	example: 'Kuwait was the scene of a war in 1991.'
};

export const frames: readonly FrameEntry[] = table
	.trim()
	.split('\n')
	.map((line) => {
		const [name = '', verbs = '', needs = '', functional = '', importance = '2', example = ''] =
			line.split('|').map((field) => field.trim());
		return {
			type: name.replace('!', ''),
			verbs: verbs.split(';').map((verb) => verb.trim()),
			needs: needs as FrameEntry['needs'],
			functional: functional === '' ? [] : (functional.split(' ') as FrameEntry['functional']),
			importance: Number(importance) as 1 | 2 | 3,
			sensitive: name.startsWith('!'),
			example
		};
	});

/** A form of a frame’s verb, and what it is a form of. */
export type VerbForm = {
	readonly entry: FrameEntry;
	readonly lemma: string;
	readonly form: 'past' | 'participle' | 'base' | 'third';
	/** Words that must follow. */
	readonly tail: readonly string[];
};

/** Verbs that are no kind of happening of their own. */
const plain: readonly FrameEntry[] = plainVerbs
	.filter(({ verb }) => !frames.some((f) => f.verbs.includes(verb)))
	.map(({ verb, isSole, needsObject }) => ({
		type: verb.replaceAll(' ', '-'),
		verbs: [verb],
		needs: needsObject ? 'object' : 'any',
		functional: isSole ? ['agent'] : [],
		importance: 2,
		sensitive: false,
		byTree: true,
		example: ''
	}));

const byWord = new Map<string, VerbForm[]>();
for (const entry of [...frames, ...plain])
	for (const lemma of entry.verbs) {
		const [head = '', ...tail] = lemma.split(' ');
		for (const [word, form] of formsOf(head)) {
			const list = byWord.get(word) ?? [];
			if (!list.some((f) => f.lemma === lemma && f.form === form))
				list.push({ entry, lemma, form, tail });
			byWord.set(word, list);
		}
	}
// The longest phrase first: "cut ties" before "cut".
for (const list of byWord.values()) list.sort((a, b) => b.tail.length - a.tail.length);

export const verbForms = (word: string): readonly VerbForm[] => byWord.get(word) ?? [];

const objectless = new Map(
	frames.filter((f) => f.needs === 'when').flatMap((f) => f.verbs.map((verb) => [verb, f] as const))
);

/** "The crisis ended in 1957": the kind of happening that a verb tells where nothing is done to anything. */
export const withoutObject = (lemma: string): FrameEntry | undefined => objectless.get(lemma);
