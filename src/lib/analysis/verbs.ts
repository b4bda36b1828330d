/**
 * Forms of verbs, as British newspapers spell them. Irregular ones are listed; the rest follow the rules
 * of spelling. Lemmas may carry a particle or an object ("call off"): the first word is inflected.
 */
const irregular: Record<string, readonly [past: string, participle: string]> = {};
for (const entry of (
	'be was been;become became become;begin began begun;break broke broken;bring brought brought;build built built;buy bought bought;' +
	'catch caught caught;choose chose chosen;come came come;cost cost cost;cut cut cut;deal dealt dealt;do did done;draw drew drawn;drive drove driven;' +
	'fall fell fallen;feel felt felt;fight fought fought;find found found;flee fled fled;fly flew flown;forbid forbade forbidden;forecast forecast forecast;' +
	'freeze froze frozen;get got got;give gave given;go went gone;grow grew grown;have had had;hear heard heard;hit hit hit;hold held held;keep kept kept;' +
	'know knew known;lay laid laid;lead led led;leave left left;lend lent lent;let let let;lose lost lost;make made made;meet met met;overthrow overthrew overthrown;' +
	'pay paid paid;put put put;quit quit quit;read read read;rise rose risen;run ran run;say said said;see saw seen;seek sought sought;sell sold sold;send sent sent;' +
	'set set set;shoot shot shot;show showed shown;shut shut shut;sink sank sunk;speak spoke spoken;spend spent spent;split split split;stand stood stood;' +
	'steal stole stolen;strike struck struck;swear swore sworn;take took taken;teach taught taught;tell told told;think thought thought;throw threw thrown;' +
	'understand understood understood;uphold upheld upheld;win won won;withdraw withdrew withdrawn;write wrote written;undertake undertook undertaken;' +
	'veto vetoed vetoed;bar barred barred;ban banned banned;expel expelled expelled;plan planned planned;cancel cancelled cancelled;shell shelled shelled;' +
	'sign signed signed;call called called;focus focused focused;urge urged urged;stop stopped stopped;drop dropped dropped;admit admitted admitted;' +
	'permit permitted permitted;commit committed committed;submit submitted submitted;refer referred referred;transfer transferred transferred;' +
	'travel travelled travelled;signal signalled signalled;label labelled labelled;model modelled modelled;fuel fuelled fuelled;regret regretted regretted;' +
	'scrap scrapped scrapped;step stepped stepped;grant granted granted;back backed backed;broker brokered brokered;host hosted hosted;cap capped capped;' +
	'beat beat beaten;label labelled labelled;control controlled controlled;patrol patrolled patrolled;occur occurred occurred;equip equipped equipped;rebel rebelled rebelled;compel compelled compelled;propel propelled propelled;deter deterred deterred;confer conferred conferred;' +
	'rewrite rewrote rewritten;redraw redrew redrawn;rebuild rebuilt rebuilt;override overrode overridden;overtake overtook overtaken;withstand withstood withstood;' +
	'swap swapped swapped;trim trimmed trimmed;peg pegged pegged;ship shipped shipped;sit sat sat;wind wound wound;jam jammed jammed;ram rammed rammed;map mapped mapped;' +
	'skip skipped skipped;quarrel quarrelled quarrelled;oversee oversaw overseen;' +
	'cast cast cast;shake shook shaken;plot plotted plotted;hide hid hidden;kidnap kidnapped kidnapped;blow blew blown;' +
	'sweep swept swept;drag dragged dragged;wrap wrapped wrapped;spur spurred spurred;bind bound bound;grab grabbed grabbed;' +
	'rob robbed robbed;strip stripped stripped;withhold withheld withheld;feed fed fed;forgive forgave forgiven;underwrite underwrote underwritten;' +
	'shun shunned shunned;snub snubbed snubbed;top topped topped;equal equalled equalled;fulfil fulfilled fulfilled;incur incurred incurred;' +
	'upset upset upset;dub dubbed dubbed;allot allotted allotted;broadcast broadcast broadcast;spread spread spread;dig dug dug;' +
	'tap tapped tapped;fan fanned fanned;prop propped propped;tear tore torn;wear wore worn;instal installed installed;' +
	'vet vetted vetted;spot spotted spotted;trap trapped trapped;forswear forswore forsworn;forgo forwent forgone;rethink rethought rethought;' +
	'clog clogged clogged;span spanned spanned;prefer preferred preferred;bear bore borne;forget forgot forgotten;total totalled totalled;' +
	'mean meant meant;lie lay lain;slip slipped slipped;swing swung swung;bid bade bidden;beg begged begged;' +
	'arise arose arisen;awake awoke awoken;cling clung clung;creep crept crept;deter deterred deterred;recur recurred recurred;' +
	'sow sowed sown;sing sang sung;drink drank drunk;eat ate eaten;ride rode ridden;wake woke woken;' +
	'sleep slept slept;hang hung hung;shrink shrank shrunk;ring rang rung;swim swam swum;stick stuck stuck;' +
	'bend bent bent;burst burst burst;sweat sweated sweated;light lit lit;weep wept wept;kneel knelt knelt;' +
	'lean leaned leaned;win won won'
).split(';')) {
	const [lemma = '', past = '', participle = ''] = entry.split(' ');
	irregular[lemma] = [past, participle];
}

const first = (lemma: string, form: (verb: string) => string) => {
	const [verb = lemma, ...rest] = lemma.split(' ');
	return [form(verb), ...rest].join(' ');
};

const regular = (verb: string) =>
	verb.endsWith('e')
		? `${verb}d`
		: /[^aeiou]y$/.test(verb)
			? `${verb.slice(0, -1)}ied`
			: `${verb}ed`;

export const pastOf = (lemma: string): string =>
	first(lemma, (v) => irregular[v]?.[0] ?? regular(v));
export const participleOf = (lemma: string): string =>
	first(lemma, (v) => irregular[v]?.[1] ?? regular(v));
export const thirdOf = (lemma: string): string =>
	first(lemma, (v) =>
		v === 'be'
			? 'is'
			: v === 'have'
				? 'has'
				: /(?:s|sh|ch|x|z|o)$/.test(v)
					? `${v}es`
					: /[^aeiou]y$/.test(v)
						? `${v.slice(0, -1)}ies`
						: `${v}s`
	);
