import type { FrameEntry, VerbForm } from './frames.ts';
import { formsOf } from './verb-forms.ts';

/**
 * Verbs in which the analysis is less sure of what they need or of whether only one did it: what they tell is
 * proposed, and waits for the reader. One word each; a particle is taken from the tree.
 */

/** With an object; only one did it. */
const acts =
	'introduce;circulate;change;alter;toughen;soften;debate;cast;negotiate;attach;shape;cement;bolster;boost;hamper;hinder;hasten;accelerate;slow;stall;derail;' +
	'sabotage;jeopardise;endanger;complicate;settle;resolve;solve;heal;spoil;sour;damage;shake;rattle;alarm;anger;infuriate;enrage;embarrass;shock;surprise;stun;dismay;' +
	'disappoint;please;worry;reassure;insult;humiliate;mock;unsettle;isolate;corner;squeeze;pressure;press;coerce;court;woo;lobby;telephone;reveal;disclose;expose;conceal;hide;' +
	'admit;concede;embrace;champion;advocate;promote;plot;devise;engineer;forge;craft;hammer;thrash;work;iron;spell;single;keep;retain;maintain;preserve;protect;shield;safeguard;' +
	'uphold;betray;defy;challenge;contest;question;convict;sentence;indict;shoot;wound;injure;torture;kidnap;abduct;intern;confine;blow;knock;wipe;ransack;pillage;plunder;torch;' +
	'bombard;pound;ambush;assault;penetrate;pierce;scale;force;vacate;regain;recover;reclaim;claim;stake;hunt;chase;search;sweep;stem;check;contain;constrain;restrain;rein;crush;' +
	'quell;smash;rout;repulse;drive;push;drag;haul;hoist;plant;line;fill;pack;crowd;swamp;overwhelm;dominate;rule;run;manage;direct;guide;handle;conclude;wind;wrap;attract;lure;tempt;' +
	'induce;spur;enable;allow;permit;entitle;empower;compel;oblige;require;commit;bind;tie;couple;combine;mix;integrate;absorb;incorporate;swallow;grab;snatch;wrest;steal;rob;strip;' +
	'deprive;withhold;cut;swell;stretch;shorten;curtail;mark;toast;entertain;house;feed;furnish;rearm;drill;teach;educate;employ;conscript;muster;amass;save;waste;squander;forgive;' +
	'bankroll;underwrite;sustain;supplant;accompany;elude;dodge;avoid;shun;snub;overlook;neglect;cite;quote;invoke;list;rank;count;number;exceed;top;match;equal;outnumber;outflank;' +
	'overrule;confirm;seal;clinch;attain;achieve;accomplish;fulfil;fulfill;perform;wage;mount;undertake;assume;shoulder;incur;confront;battle;combat;counter;rebuff;deter;discourage;dissuade;' +
	'forestall;foil;frustrate;hobble;cripple;paralyse;disrupt;interrupt;disturb;upset;unseat;dislodge;eject;banish;exile;mourn;bury;cremate;lay;swear;crown;inaugurate;dub;view;regard;' +
	'consider;treat;deem;judge;assess;weigh;study;analyse;explore;probe;tackle;apportion;allot;assign;delegate;entrust;hand;pass;give;serve;fetch;convey;transmit;relay;broadcast;' +
	'televise;print;spread;sow;harvest;grow;make;manufacture;dig;extract;pump;tap;dam;pollute;contaminate;clean;mend;fix;renovate;modernise;modernize;overhaul;reshape;redraft;reword;' +
	'translate;interpret;reprieve;redeem;ransom;exchange;trade;auction;lease;rent;charter;requisition;confiscate;expropriate;impound;thaw;warm;cool;chill;ignite;kindle;fuel;fan;stoke;inflame;' +
	'generate;yield;inspire;motivate;embolden;reinforce;buttress;shore;prop;underpin;base;anchor;dock;shut;turn;set;bring;teach;remind;warn;inform;notify;brief;describe;' +
	'empty;unite;tear;throw;draw;raise;lift;refer;compare;contrast;strike;mention;write;call;put;place;take;leave;lose;decide;determine;dictate;rewrite;leak;delay;' +
	'shelve;table;spare;reward;punish;penalise;honour;dedicate;donate;bequeath;promote;demote;transfer;post;second;assign;disqualify;discredit;vindicate;vilify;portray;depict;commission;instal;install;' +
	'deport;relieve;screen;vet;clear;sift;certify;measure;count;track;spot;sight;detect;locate;trap;besiege;blockade;starve;harass;intimidate;menace;terrorise;taunt;heckle;applaud;cheer;' +
	'disown;disavow;renounce;forswear;relinquish;forgo;forfeit;surrender;yield;cede;redistribute;reallocate;reapportion;reconsider;rethink;reassess;reaffirm;reinstate;reappoint;readmit;recall;reimpose;rejoin;re-enter;' +
	'sever;mend;rupture;suspend;sour;strain;poison;normalise;chart;pave;clog;jam;bridge;span;flank;skirt;straddle;separate;adjoin;overlook;straddle';

/** With an object; others may have done it as well. */
const shared =
	'want;need;favour;favor;prefer;expect;await;have;hold;tour;follow;precede;witness;attend;enjoy;owe;lack;share;bear;carry;support;back;fear;dread;welcome;dislike;' +
	'remember;forget;understand;recognise;seek;blame;doubt;dispute;encounter;meet;join;quit;depart;evade;escape;visit;wave;learn;use;try;stop;resist;speak;represent;touch;near;' +
	'contact;face;suffer;observe;celebrate;boycott;reach;earn;cost;weigh;total;contain;stand;include;involve;concern;affect;cover;reflect;signal;mark;constitute;form;embody;symbolise';

/** Without an object, and something behind. */
const moves =
	'abstain;testify;vote;fight;work;lie;stand;sail;march;journey;land;arrive;depart;retreat;advance;cross;gather;convene;reconvene;assemble;camp;protest;demonstrate;riot;rally;rebel;revolt;' +
	'surrender;capitulate;defect;emigrate;disappear;emerge;appear;arise;lapse;fail;prevail;stall;founder;falter;proceed;progress;last;persist;remain;stay;linger;live;settle;serve;sit;preside;' +
	'reign;graduate;stand;campaign;run;compete;lose;rank;differ;clash;quarrel;disagree;cooperate;co-operate;collaborate;conspire;side;merge;unite;split;break;secede;disarm;cease;pause;slow;' +
	'accelerate;drop;slide;slip;sink;surge;double;treble;triple;expand;widen;narrow;deepen;worsen;deteriorate;improve;recover;rebound;intervene;interfere;arbitrate;bargain;talk;speak;consult;' +
	'deliberate;lean;turn;shift;move;swing;switch;change;pass;crash;explode;burn;starve;apologise;contribute;invest;depend;rely;rest;hinge;date;stem;derive;originate;result;lead;' +
	'count;qualify;apply;appeal;sue;plead;wait;shelter;hide;object;border;adjourn;assemble;reach;stretch;extend;flow;drain;belong;consist;subscribe;adhere;submit;yield;consent;listen;look;sign;trade;' +
	'act;point;push;head;pull;aim;reply;respond;react;retire;rise;fall;resume;dock;anchor;collide;disembark;embark;converge;disperse;mingle;stop;matter;count;approve;object;abide;comply;conform;figure';

/** Behind "to" stands what somebody was to do, tried to do, or did. */
const toDo =
	'help;want;try;seek;attempt;continue;begin;start;cease;manage;choose;prepare;intend;wish;hope;threaten;vow;refuse;decline;fail;agree;decide;plan;promise;pledge;offer;undertake;aim;need;have;' +
	'ask;consent;volunteer;elect;resolve;arrange;struggle;fight;propose;expect;move;campaign;wait;long;swear;bid;scramble;rush;hasten;hesitate;train;stop;use';

/** With an object, and behind "to" what that was to do. */
const toMake =
	'allow;force;persuade;help;enable;order;instruct;ask;invite;urge;press;permit;lead;cause;authorise;authorize;require;compel;teach;beg;oblige;empower;encourage;prompt;push;induce;commit;warn;challenge;' +
	'forbid;advise;remind;appoint;choose;elect;send;employ;train;want;expect;design;intend;convince;tempt;entitle;bind;direct;call;name;allot;assign;use';

/** Verbs of which what somebody was doing hangs without "to": "began taking tourists". */
const doing =
	'begin;start;stop;continue;keep;avoid;deny;admit;favour;favor;oppose;consider;discuss;suggest;risk;resume;finish;quit;give;cease;end;propose;recommend;defend;justify;prevent;acknowledge';

const words = (text: string) => [...new Set(text.split(';'))];

/** May be followed by "to" and a verb that its subject does. */
export const takesTo: ReadonlySet<string> = new Set(words(toDo));
/** May have an object that is to do something. */
export const takesObjectTo: ReadonlySet<string> = new Set(words(toMake));
/** May be followed by a verb in -ing. */
export const takesDoing: ReadonlySet<string> = new Set(words(doing));

const entryOf = (verb: string, needs: FrameEntry['needs'], isSole: boolean): FrameEntry => ({
	type: verb.replaceAll(' ', '-'),
	verbs: [verb],
	needs,
	functional: isSole ? ['agent'] : [],
	importance: 2,
	sensitive: false,
	byTree: true,
	waits: true,
	example: ''
});

const sole = new Set(words(acts));
const withObject = new Set([...sole, ...words(shared)]);
const all = [...new Set([...withObject, ...words(moves), ...words(toDo), ...words(toMake)])];

/** What a verb needs, from the lists that it stands in. */
function needsOf(verb: string): FrameEntry['needs'] {
	return withObject.has(verb) && !words(moves).includes(verb) && !takesTo.has(verb)
		? 'object'
		: 'any';
}

const byWord = new Map<string, VerbForm[]>();
for (const verb of all) {
	const entry = entryOf(verb, needsOf(verb), sole.has(verb));
	for (const [word, form] of formsOf(verb)) {
		const list = byWord.get(word) ?? [];
		if (!list.some((f) => f.lemma === verb && f.form === form))
			list.push({ entry, lemma: verb, form, tail: [] });
		byWord.set(word, list);
	}
}

/** The forms of a word as a verb of these lists; with a particle behind it, as one verb with it. */
export function likelyForms(word: string, particle?: string): readonly VerbForm[] {
	const found = byWord.get(word.toLowerCase()) ?? [];
	if (particle === undefined) return found;
	return found.map(({ lemma, form }) => {
		const whole = `${lemma} ${particle}`;
		return { entry: entryOf(whole, 'any', false), lemma: whole, form, tail: [particle] };
	});
}
