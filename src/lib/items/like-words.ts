import { stem } from './checks/words.ts';

/**
 * Verbs, and nouns, that a headline and its article use for one and the same happening: one family a line. Only for
 * telling whether a headline gives something away, so that they may be wide: "weeps" tells that somebody broke down.
 */
const verbs = `
weep weeps wept weeping cry cries cried sob sobs tears | break down
refuse refuses refused decline declines declined reject rejects rejected rebuff rebuffs rebuffed spurn spurns spurned snub snubs deny denies | turn down, refuse to, decline to
admit admits admitted concede concedes acknowledge acknowledges confess confesses
sign signs signed ink inks initial initials agree agrees agreed seal seals strike strikes reach reaches clinch conclude concludes | agree on, agree to
attack attacks attacked strike strikes struck hit hits bomb bombs bombed raid raids shell shells bombard bombards pound pounds
kill kills killed slay slays slain murder murders assassinate assassinates execute executes
leave leaves left quit quits withdraw withdraws withdrew withdrawal exit exits abandon abandons secede secedes break breaks split splits pull pulls walk walks | pull out of, withdraw from, walk out of, pull out, break away from
join joins joined enter enters entered accede accedes admission | accede to, become
win wins won triumph triumphs victory sweep sweeps defeat defeats beat beats
resign resigns resigned quit quits | step down
oust ousts ousted topple topples toppled overthrow overthrows overthrown depose deposes sack sacks remove removes dismiss dismisses fire fires
accuse accuses accused blame blames blamed charge charges
condemn condemns denounce denounces criticise criticises criticize criticizes slam slams deplore deplores blast blasts assail assails
back backs backed support supports endorse endorses side sides favour favours favor favors
call calls urge urges appeal appeals demand demands ask asks press presses seek seeks | call for, call on, appeal to, insist on
warn warns warned caution cautions threaten threatens
pledge pledges vow vows promise promises | promise to, pledge to, vow to, undertake to, agree to
cut cuts slash slashes reduce reduces lower lowers trim trims | cut back
raise raises raised lift lifts increase increases hike hikes double doubles
ban bans banned bar bars outlaw outlaws prohibit prohibits forbid forbids
expel expels expelled oust ousts eject ejects deport deports | throw out
free frees freed release releases released | set free, hand over
open opens opened begin begins start starts launch launches inaugurate inaugurates
close closes closed shut shuts end ends halt halts stop stops | shut down, call off
approve approves adopt adopts pass passes ratify ratifies accept accepts back backs endorse endorses
recognise recognises recognize recognizes recognised recognized
invade invades enter enters march marches occupy occupies storm storms
seize seizes take takes capture captures captured grab grabs | take control of, take over
meet meets met talk talks confer confers | hold talks with, confer with
visit visits visited arrive arrives fly flies go goes travel travels | go to, fly to, travel to, arrive in
name names appoint appoints pick picks nominate nominates choose chooses elect elects elected
propose proposes offers offer suggest suggests urge urges submit
announce announces unveil unveils declare declares proclaim proclaims
suspend suspends freeze freezes halt halts
sink sinks sank sunk bomb bombs destroy destroys
sanction sanctions penalise penalises | impose sanctions on
fall falls collapse collapses drop drops plunge plunges | break down
rise rises jump jumps soar soars climb climbs grow grows`;

const nouns = `
agreement agreements accord accords deal deals pact pacts treaty treaties protocol settlement
truce ceasefire cease-fire armistice
troops soldiers forces army
talks negotiations meeting summit conference
vote referendum election elections ballot poll
ambassador envoy diplomat diplomats
embargo sanctions
agents service spies`;

const familyOf = (text: string): ReadonlyMap<string, ReadonlySet<number>> => {
	const out = new Map<string, Set<number>>();
	text
		.trim()
		.split('\n')
		.forEach((line, number) => {
			const [single = '', phrases = ''] = line.split(' | ');
			for (const word of [...single.split(' '), ...phrases.split(', ')])
				if (word !== '') out.set(word, (out.get(word) ?? new Set()).add(number));
		});
	return out;
};
const verbFamilies = familyOf(verbs);
const nounFamilies = new Map(
	[...familyOf(nouns)].map(([word, numbers]) => [stem(word), numbers] as const)
);

const share = (families: ReadonlyMap<string, ReadonlySet<number>>, one: string, other: string) =>
	[...(families.get(one) ?? [])].some((number) => families.get(other)?.has(number));

/** Whether a word of a headline can tell the happening of a verb (a lemma, with its particle): "weeps", "break down". */
export const isLikeVerb = (lemma: string, word: string): boolean =>
	share(verbFamilies, lemma, word) ||
	(!verbFamilies.has(lemma) && share(verbFamilies, lemma.split(' ')[0] ?? lemma, word));

/** Stems of two nouns for the same thing: "deal", "agreement". */
export const isLikeNoun = (one: string, other: string): boolean => share(nounFamilies, one, other);
