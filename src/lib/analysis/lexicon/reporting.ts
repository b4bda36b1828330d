/**
 * Verbs of reporting: lemma | kind of voice | what it does to the content | forms. The kind is `claim`
 * where a source tells something, `opinion` where it judges, `forecast` where it expects. Stance: `plain`
 * leaves the matter open, `true` presupposes it (admitted), `doubt` keeps distance (alleged), `deny`
 * turns it round, `want` asks for it and tells nothing.
 */
export type Stance = 'plain' | 'true' | 'doubt' | 'deny' | 'want';
export type ReportingVerb = {
	readonly lemma: string;
	readonly kind: 'claim' | 'opinion' | 'forecast';
	readonly stance: Stance;
};

/** Speech of which nothing more is known. */
export const say: ReportingVerb = { lemma: 'say', kind: 'claim', stance: 'plain' };

const table = `
claim plain: say said says saying; tell told tells telling; state stated states stating; add added adds adding; note noted notes noting; report reported reports reporting; announce announced announces announcing; declare declared declares declaring; explain explained explains explaining; write wrote writes writing; reply replied replies replying; answer answered answers answering; respond responded responds responding; remark remarked remarks remarking; comment commented comments commenting; tweet tweeted tweets tweeting; post posted posts posting; recall recalled recalls recalling; recount recounted recounts recounting; repeat repeated repeats repeating; reiterate reiterated reiterates reiterating; continue continued continues continuing; conclude concluded concludes concluding; emphasise emphasised emphasises emphasising; emphasize emphasized emphasizes emphasizing; stress stressed stresses stressing; underline underlined underlines underlining; underscore underscored underscores underscoring; highlight highlighted highlights highlighting; mention mentioned mentions mentioning; observe observed observes observing; find found finds finding; estimate estimated estimates estimating; calculate calculated calculates calculating; disclose disclosed discloses disclosing; detail detailed details detailing; specify specified specifies specifying; clarify clarified clarifies clarifying; communicate communicated communicates communicating; inform informed informs informing; notify notified notifies notifying; remind reminded reminds reminding; wonder wondered wonders wondering; confide confided confides confiding; remember remembered remembers remembering; relate related relates; certify certified certifies certifying; mock mocked mocks mocking; sneer sneered sneers sneering; gloat gloated gloats gloating; jeer jeered jeers jeering; taunt taunted taunts taunting; crow crowed crows; thunder thundered thunders thundering; fume fumed fumes; cry cried cries; mutter muttered mutters muttering; murmur murmured murmurs; sigh sighed sighs; plead pleaded pleads pleading; marvel marvelled marveled marvels; venture ventured ventures; rejoin rejoined rejoins; counsel counselled counseled counsels; testify testified testifies testifying; signal signalled signaled signals signalling; indicate indicated indicates indicating; describe described describes describing; outline outlined outlines outlining; retort retorted retorts retorting; snap snapped snaps; quip quipped quips quipping; joke joked jokes joking; shout shouted shouts shouting; whisper whispered whispers whispering; exclaim exclaimed exclaims exclaiming; begin began begins; summarise summarised summarises; affirm affirmed affirms affirming; attest attested attests; assure assured assures assuring; pronounce pronounced pronounces; proclaim proclaimed proclaims proclaiming; broadcast broadcasts; counter countered counters countering; object objected objects objecting; protest protested protests protesting; maintain maintained maintains maintaining; interject interjected interjects; point pointed points pointing; rule ruled rules ruling; decide decided decides deciding; calculate calculated calculates
claim doubt: charge charged charges charging; claim claimed claims claiming; allege alleged alleges alleging; assert asserted asserts asserting; contend contended contends contending; insist insisted insists insisting; suggest suggested suggests suggesting; hint hinted hints hinting; imply implied implies implying; purport purported purports; profess professed professes; boast boasted boasts boasting; swear swore swears swearing; speculate speculated speculates speculating; complain complained complains complaining
claim true: confirm confirmed confirms confirming; admit admitted admits admitting; acknowledge acknowledged acknowledges acknowledging; concede conceded concedes conceding; reveal revealed reveals revealing; confess confessed confesses confessing; recognise recognised recognises; regret regretted regrets regretting
claim deny: deny denied denies denying; doubt doubted doubts doubting; dispute disputed disputes disputing; reject rejected rejects rejecting; refute refuted refutes refuting; dismiss dismissed dismisses dismissing; rebut rebutted rebuts
opinion plain: argue argued argues arguing; believe believed believes believing; suppose supposed supposes; think thought thinks thinking; feel felt feels feeling; judge judged judges judging; reckon reckoned reckons reckoning; opine opined opines; lament lamented laments lamenting; muse mused muses musing; caution cautioned cautions cautioning; concur concurred concurs; agree agreed agrees; fear feared fears fearing; suspect suspected suspects suspecting; assess assessed assesses assessing; consider considered considers considering; theorise theorised theorises; grumble grumbled grumbles; reason reasoned reasons reasoning; scoff scoffed scoffs
forecast plain: predict predicted predicts predicting; forecast forecasts forecasting; expect expected expects expecting; warn warned warns warning; anticipate anticipated anticipates anticipating; foresee foresaw foresees; project projected projects projecting; hope hoped hopes hoping; promise promised promises promising; pledge pledged pledges pledging; vow vowed vows vowing; threaten threatened threatens threatening
claim want: demand demanded demands demanding; urge urged urges urging; request requested requests requesting; propose proposed proposes proposing; recommend recommended recommends recommending; ask asked asks asking; call called calls calling; order ordered orders ordering; insist insisted insists insisting; appeal appealed appeals appealing; advise advised advises advising
`;

const byForm = new Map<string, ReportingVerb>();
for (const line of table.trim().split('\n')) {
	const [head = '', rest = ''] = line.split(': ');
	const [kind, stance] = head.split(' ') as [ReportingVerb['kind'], Stance];
	for (const entry of rest.split(';')) {
		const [lemma = '', ...forms] = entry.trim().split(' ');
		for (const form of forms) if (!byForm.has(form)) byForm.set(form, { lemma, kind, stance });
	}
}

const byLemma = new Map([...byForm.values()].map((v) => [v.lemma, v] as const));
/** The verb of a plural present: "delegates expect". */
export const reportingBase = (form: string): ReportingVerb | undefined =>
	byLemma.get(form.toLowerCase());

/** How many verbs the lexicon knows, for the test that it is no smaller than promised. */
export const reportingLemmas: ReadonlySet<string> = new Set(
	[...byForm.values()].map((v) => v.lemma)
);

/** A finite form ("said", "says") or participle of a reporting verb. */
export const reportingVerb = (form: string): ReportingVerb | undefined =>
	byForm.get(form.toLowerCase());

const strong = new Set(
	'said says told stated added announced declared explained wrote replied tweeted noted warned argued stressed insisted claimed alleged confirmed asserted predicted remarked recalled reiterated commented reported'.split(
		' '
	)
);
/** A form that hardly means anything but speech. */
export const isReportingForm = (word: string): boolean => strong.has(word);
